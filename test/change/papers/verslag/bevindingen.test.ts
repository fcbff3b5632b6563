import { bevindingen, type Bevindingenkeuze } from '../../../../src/change/papers/verslag/bevindingen';
import { personen } from '../../../../src/domain/getal/getal';
import { check } from '../../../../src/review/checks/check';
import { alleTekst, getoond, HAAGLANDEN, leegRooster, naast, overzicht, stuk, type Gegeven } from './voorbeeld';

const DEN_HAAG = 'GM0518';
const PER_BLAD: Bevindingenkeuze = { vorm: 'bladPerGemeente', volgend: new Map() };

function brief(peildatum: string, gegeven: Omit<Gegeven, 'naam'>, volgend: Bevindingenkeuze['volgend'] = new Map()) {
  const [blad] = bevindingen(stuk(overzicht(peildatum, [{ naam: "'s-Gravenhage", ...gegeven }])), {
    ...PER_BLAD,
    volgend,
  });
  if (!blad) throw new Error('no annex');
  return blad;
}

const APRIL_2021 = { trede: '0', taakstelling: 418, saldo: 0, opgave: 418, gehuisvest: 106, koppelingen: 188 } as const;
const JANUARI_2021 = {
  trede: '1',
  opgave: 199,
  gehuisvest: 199,
  huurcontracten: 1,
  koppelingen: 'voldoende',
  omkoppelingen: true,
  stapelgemeente: false,
} as const;
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

test('what the check found about this gemeente stands in its annex, not in those of others', () => {
  const overview = overzicht('2021-01-01', [
    { naam: "'s-Gravenhage", ...JANUARI_2021, taakstelling: 197, saldo: -8 },
    { naam: 'Delft', ...JANUARI_2021 },
  ]);
  const { table } = overview;
  const signalen = check({ table, grid: leegRooster(table.sheet) });
  const [delft, denHaag] = bevindingen(stuk(overview, { signalen }), PER_BLAD);
  expect(denHaag && naast(denHaag, 'Let op')[1]).toBe(
    "De opgave van 's-Gravenhage (E2) is 199, maar taakstelling 197 min voorsprong 8 is 189. Controleer de " +
      'drie getallen.',
  );
  expect(delft && alleTekst(delft)).not.toContain('Let op');
});

test('50 at the end and 70 at the start: the sum is right, and the difference is reported', () => {
  const volgend = new Map([[DEN_HAAG, { taakstelling: personen(419), saldo: personen(70) }]]);
  const blad = brief('2022-07-01', { trede: '2', opgave: 417, gehuisvest: 367, koppelingen: 'voldoende' }, volgend);
  expect(naast(blad, 'Te huisvesten')[0]).toBe(489);
  expect(alleTekst(blad)).toContain(
    'Het halfjaar eindigde met achterstand 50, maar het volgende begint op 1-7-2022 met achterstand 70: vraag ' +
      'het COA naar het verschil van 20.',
  );
});

describe('what is not known stays unknown', () => {
  const blad = brief('2022-07-01', { trede: '2', opgave: 100, gehuisvest: 40 });
  test('no koppelingen, no conclusion', () => {
    expect(naast(blad, 'Trede na deze beoordeling')).toEqual(['onbekend', 'nog niet te bepalen']);
    expect(alleTekst(blad)).toContain('Over de trede is nog geen conclusie mogelijk: koppelingen ontbreken.');
  });
  test('omkoppelingen that nobody filled in are not a no', () =>
    expect(naast(blad, '3. Waren er omkoppelingen?')[0]).toBe('niet opgegeven'));
  test('the next taakstelling is asked for', () => expect(naast(blad, 'Taakstelling')[1]).toContain('nog niet bekend'));
});

test('an assumed outcome is called assumed, with its source', () => {
  const blad = brief('2022-07-01', {
    trede: '2',
    opgave: 100,
    gehuisvest: 40,
    koppelingen: 'onvoldoende',
    omkoppelingen: true,
  });
  expect(naast(blad, 'Trede na deze beoordeling')[0]).toBe('3a');
  expect(alleTekst(blad)).toContain('berust deels op een aangenomen regel');
  expect(alleTekst(blad)).toContain('Aangenomen: omkoppelingen');
});

test('verschoonbaar is shown with the reason that a person gave', () => {
  const blad = brief('2022-07-01', {
    trede: '2',
    opgave: 100,
    gehuisvest: 40,
    koppelingen: 'voldoende',
    verschoonbaar: 'dossiers zonder BSN',
  });
  expect(naast(blad, 'Is het niet halen verschoonbaar?')).toEqual(['ja', 'dossiers zonder BSN']);
  expect(naast(blad, 'Trede na deze beoordeling')[0]).toBe('2');
});

describe('the sheets', () => {
  const overview = overzicht('2022-04-01', HAAGLANDEN);

  test('each gemeente its own, with a name that Excel takes', () => {
    const bladen = bevindingen(stuk(overview), PER_BLAD);
    expect(bladen.map(({ name }) => name)).toContain('Bijlage ’s-Gravenhage');
    expect(new Set(bladen.map(({ name }) => name)).size).toBe(9);
    expect(bladen.every(({ name }) => name.length <= 31)).toBe(true);
  });

  test('or one long sheet, a page for each', () => {
    const bladen = bevindingen(stuk(overview), { ...PER_BLAD, vorm: 'eenBlad' });
    const [blad] = bladen;
    const titels = getoond(blad ?? brief('2022-04-01', APRIL_2021)).flatMap(([eerste], row) =>
      String(eerste).startsWith('Bijlage: bevindingen') ? [row] : [],
    );
    expect(bladen).toHaveLength(1);
    expect(blad?.print.pageBreaks).toEqual(titels.slice(1));
    expect(titels).toHaveLength(9);
  });

  test('no gemeenten, no sheets', () => {
    expect(bevindingen(stuk({ ...overview, rows: [] }), PER_BLAD)).toEqual([]);
    expect(bevindingen(stuk({ ...overview, rows: [] }), { ...PER_BLAD, vorm: 'eenBlad' })).toEqual([]);
  });
});

test('on a date that is no decision date the step stays, and the annex says why', () => {
  const [delft] = bevindingen(stuk(overzicht('2022-03-21', HAAGLANDEN)), PER_BLAD);
  expect(delft && alleTekst(delft)).toContain('21 maart 2022 is geen beslisdatum: de gemeente blijft op trede 2');
});
