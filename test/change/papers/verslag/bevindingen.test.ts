import { personen } from '../../../../src/domain/getal/getal';
import { alleTekst, naast } from './voorbeeld/getoond';
import { DEN_HAAG, brief, APRIL_2021, JANUARI_2021 } from './bevindingen/bevindingen-kit';

const JANUARI_2022 = {
  trede: '2',
  taakstelling: 340,
  saldo: 195,
  opgave: 535,
  gehuisvest: 427,
  koppelingen: 'onvoldoende',
  omkoppelingen: true,
} as const;

describe('the letter of 1 April 2021', () => {
  const blad = brief('2021-04-01', APRIL_2021);

  test.each([
    ['Taakstelling 1e helft 2021', 418],
    ['Voorsprong op 1 januari 2021', 0],
    ['Te huisvesten (opgave)', 418],
    ['Minimaal te huisvesten vóór 1 april 2021', 209],
    ['Gehuisvest op 1 april 2021', 106],
    ['Trede voor deze beoordeling', '0'],
    ['Trede na deze beoordeling', '1'],
  ])('%s: %p', (label, waarde) => expect(naast(blad, label)[0]).toBe(waarde));

  test('a percentage always names its base', () =>
    expect(naast(blad, 'Gehuisvest op 1 april 2021')[1]).toBe('25% van de opgave; 51% van het minimum'));
  test('below 70% of the minimum is not op schema', () =>
    expect(naast(blad, '1. Ligt de gemeente op schema?')[0]).toBe('nee'));
  test('188 koppelingen are too few for 312', () => {
    expect(naast(blad, '2. Zijn de koppelingen voldoende op 1 april 2021?')).toEqual([
      'nee',
      '188 koppelingen, 312 nog te huisvesten',
    ]);
  });
  test('the conclusion is in the words of the letters', () => {
    expect(naast(blad, 'Conclusie').join(' ')).toContain(
      'Conclusie: volgende fase. De gemeente gaat van trede 0 naar trede 1 (signaleren) van de interventieladder.',
    );
  });
});

describe('the letter about 1 January 2021', () => {
  const blad = brief('2021-01-01', JANUARI_2021);

  test.each([
    ['1. Is de opgave gerealiseerd?', 'ja'],
    ['2. Waren de koppelingen voldoende op 1 oktober 2020?', 'ja'],
    ['3. Waren er omkoppelingen?', 'ja'],
    ['4. Was de gemeente stapelgemeente?', 'nee'],
    ['Is de coulancenorm gehaald (70% van de opgave)?', 'niet nodig'],
    ['Huurcontracten', 1],
    ['Trede voor deze beoordeling', '1'],
    ['Trede na deze beoordeling', '0'],
    ['Voorsprong op 1 januari 2021', 0],
  ])('%s: %p', (vraag, antwoord) => expect(naast(blad, vraag)[0]).toBe(antwoord));

  test('the conclusion is a compliment', () =>
    expect(naast(blad, 'Vervolgstap van de provincie')[1]).toBe('compliment; geen actie nodig'));
});

test('who stays on step 0 without the opgave, for there were too few koppelingen, gets none', () => {
  const leiden = { naam: 'Leiden', trede: '0', opgave: 47, gehuisvest: 36, koppelingen: 'onvoldoende' } as const;
  expect(naast(brief('2022-07-01', leiden), 'Vervolgstap van de provincie')[1]).toBe('geen actie nodig');
});

describe('the letter about 1 January 2022', () => {
  const blad = brief('2022-01-01', JANUARI_2022, new Map([[DEN_HAAG, { taakstelling: personen(309) }]]));

  test.each([
    ['Taakstelling 2e helft 2021', 340],
    ['Achterstand op 1 juli 2021', 195],
    ['Te huisvesten (opgave)', 535],
    ['Gehuisvest op 1 januari 2022', 427],
    ['Taakstelling', 309],
    ['Te huisvesten', 417],
    ['Minimaal te huisvesten vóór 1 april 2022', 209],
    ['Trede na deze beoordeling', '2'],
  ])('%s: %p', (label, waarde) => expect(naast(blad, label)[0]).toBe(waarde));

  test('427 is above the unrounded norm of 388,75', () => {
    const [antwoord, bevinding] = naast(blad, 'Is de coulancenorm gehaald (taakstelling + 25% van de achterstand)?');
    expect([antwoord, bevinding]).toEqual(['ja', expect.stringContaining('388,75')]);
  });
  test('omkoppelingen do not count on this date', () =>
    expect(naast(blad, '3. Waren er omkoppelingen?')).toEqual(['ja', expect.stringContaining('niet mee')]));
  test('achterstand 108 stands at the end of the old and at the start of the new half-year', () => {
    expect(naast(blad, 'Achterstand op 1 januari 2022').filter((een) => een === 108)).toHaveLength(2);
    expect(alleTekst(blad)).not.toContain('Let op');
  });
});
