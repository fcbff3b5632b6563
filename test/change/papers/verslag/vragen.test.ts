import fc from 'fast-check';
import { vragen } from '../../../../src/change/papers/verslag/vragen';
import type { Gegeven } from './voorbeeld/gegeven';
import { overzicht } from './voorbeeld/overzicht';

function antwoorden(
  peildatum: string,
  gegeven: Omit<Gegeven, 'naam'>,
): ReadonlyMap<string, readonly [antwoord: string, bevinding: string]> {
  const overview = overzicht(peildatum, [{ naam: "'s-Gravenhage", ...gegeven }]);
  const [row] = overview.rows;
  if (!row) throw new Error('no row');
  return new Map(vragen(overview, row).map(({ vraag, antwoord, bevinding }) => [vraag, [antwoord, bevinding]]));
}

describe('on 1 April and 1 October there are two questions', () => {
  const op = (gegeven: Partial<Gegeven>) =>
    antwoorden('2022-04-01', { trede: '2', opgave: 100, gehuisvest: 60, ...gegeven });

  test('whether the gemeente is on schedule, and whether the koppelingen are enough', () => {
    expect([...op({}).keys()]).toEqual([
      '1. Ligt de gemeente op schema?',
      '2. Zijn de koppelingen voldoende op 1 april 2022?',
    ]);
  });

  test.each<[string, Partial<Gegeven>, string]>([
    ['half of the opgave', { gehuisvest: 50 }, 'ja'],
    ['more than half', { gehuisvest: 60 }, 'ja'],
    ['one short of half', { gehuisvest: 49 }, 'nee'],
  ])('%s: op schema %s', (_, gegeven, antwoord) => {
    expect(op(gegeven).get('1. Ligt de gemeente op schema?')?.[0]).toBe(antwoord);
  });

  test.each<[string, Partial<Gegeven>, string, string]>([
    ['as many as are left to house', { koppelingen: 40 }, 'ja', '40 koppelingen, 40 nog te huisvesten'],
    ['one too few', { koppelingen: 39 }, 'nee', '39 koppelingen, 40 nog te huisvesten'],
    ['a judgement', { koppelingen: 'voldoende' }, 'ja', 'voldoende'],
    ['the other judgement', { koppelingen: 'onvoldoende' }, 'nee', 'onvoldoende'],
    ['nothing', {}, 'niet bekend', 'de koppelingen staan niet in het blad'],
    [
      'thousands, as the Dutch write them',
      { opgave: 3_000, gehuisvest: 1_500, koppelingen: 1_600 },
      'ja',
      '1.600 koppelingen, 1.500 nog te huisvesten',
    ],
  ])('koppelingen: %s', (_, gegeven, antwoord, bevinding) => {
    expect(op(gegeven).get('2. Zijn de koppelingen voldoende op 1 april 2022?')).toEqual([antwoord, bevinding]);
  });

  test('on any other day the koppelingen are those of that day, and are not held against what is left', () => {
    expect(
      antwoorden('2022-03-21', { trede: '2', opgave: 100, gehuisvest: 60, koppelingen: 40 }).get(
        '2. Zijn de koppelingen voldoende op 21 maart 2022?',
      )?.[1],
    ).toBe('40 koppelingen');
  });
});

describe('on 1 January and 1 July there are the four questions of the letter', () => {
  const NIET_GEHAALD = { trede: '2', taakstelling: 340, saldo: 195, opgave: 535, gehuisvest: 300 } as const;
  const op = (gegeven: Partial<Gegeven>, peildatum = '2022-01-01') =>
    antwoorden(peildatum, { ...NIET_GEHAALD, ...gegeven });
  const COULANCE = 'Is de coulancenorm gehaald (taakstelling + 25% van de achterstand)?';

  test('and the coulance where that day has one', () => {
    expect([...op({}).keys()]).toEqual([
      '1. Is de opgave gerealiseerd?',
      COULANCE,
      '2. Waren de koppelingen voldoende op 1 oktober 2021?',
      '3. Waren er omkoppelingen?',
      '4. Was de gemeente stapelgemeente?',
    ]);
  });

  test('all of them, also when the first decided', () => {
    const gehaald = op({ gehuisvest: 535, omkoppelingen: true });
    expect(gehaald.get('1. Is de opgave gerealiseerd?')?.[0]).toBe('ja');
    expect(gehaald.get(COULANCE)).toEqual(['niet nodig', 'een eerdere vraag besliste al']);
    expect(gehaald.get('3. Waren er omkoppelingen?')?.[0]).toBe('ja');
  });

  test.each<[string, number, string]>([
    ['above the norm of 388,75', 389, 'ja'],
    ['below it', 388, 'nee'],
  ])('%s', (_, gehuisvest, antwoord) => {
    expect(op({ gehuisvest }).get(COULANCE)?.[0]).toBe(antwoord);
  });

  test('the koppelingen are those of half-way, so they are not held against what is left at the end', () => {
    expect(op({ koppelingen: 188 }).get('2. Waren de koppelingen voldoende op 1 oktober 2021?')?.[1]).toBe(
      '188 koppelingen',
    );
  });

  test.each<[boolean | undefined, string]>([
    [true, 'ja'],
    [false, 'nee'],
    [undefined, 'niet opgegeven'],
  ])('stapelgemeente %s: %s', (stapelgemeente, antwoord) => {
    expect(
      op(stapelgemeente === undefined ? {} : { stapelgemeente }).get('4. Was de gemeente stapelgemeente?'),
    ).toEqual([antwoord, '']);
  });

  test('omkoppelingen that do not count that day say so, with the letter that it stands in', () => {
    expect(op({ omkoppelingen: true }).get('3. Waren er omkoppelingen?')?.[1]).toMatch(
      /^tellen op deze peildatum niet mee \(.+\)$/,
    );
    expect(op({ omkoppelingen: false }).get('3. Waren er omkoppelingen?')).toEqual(['nee', '']);
    expect(op({ omkoppelingen: true }, '2021-01-01').get('3. Waren er omkoppelingen?')).toEqual(['ja', '']);
  });

  test('a reason that excuses is a question of its own', () => {
    expect(op({ verschoonbaar: 'dossiers zonder BSN' }).get('Is het niet halen verschoonbaar?')).toEqual([
      'ja',
      'dossiers zonder BSN',
    ]);
    expect([...op({}).keys()]).not.toContain('Is het niet halen verschoonbaar?');
  });
});

test('property: every question has one of five answers, in words, whatever the figures', () => {
  const koppelingen = fc.oneof(fc.nat(900), fc.constantFrom('voldoende' as const, 'onvoldoende' as const));
  const gegeven = fc.record(
    {
      opgave: fc.nat(600),
      gehuisvest: fc.nat(700),
      koppelingen,
      omkoppelingen: fc.boolean(),
      stapelgemeente: fc.boolean(),
      trede: fc.constantFrom('0' as const, '1' as const, '2' as const, '3a' as const, '6' as const),
    },
    { requiredKeys: ['opgave', 'gehuisvest'] },
  );
  fc.assert(
    fc.property(
      fc.constantFrom('2021-01-01', '2022-01-01', '2022-03-21', '2022-04-01', '2022-07-01', '2022-10-01', '2025-07-01'),
      gegeven,
      (peildatum, een) => {
        for (const [vraag, [antwoord, bevinding]] of antwoorden(peildatum, een)) {
          expect(['ja', 'nee', 'niet nodig', 'niet bekend', 'niet opgegeven']).toContain(antwoord);
          expect(`${vraag} ${bevinding}`).not.toMatch(/undefined|NaN|null|\[object/);
        }
      },
    ),
  );
});

test.each([
  ['2022-03-21', '2. Zijn de koppelingen voldoende op 21 maart 2022?'],
  ['2022-04-01', '2. Zijn de koppelingen voldoende op 1 april 2022?'],
  ['2022-05-15', '2. Waren de koppelingen voldoende op 1 april 2022?'],
  ['2022-07-01', '2. Waren de koppelingen voldoende op 1 april 2022?'],
])('on %s the question about koppelingen names their own day', (dag, vraag) => {
  const overview = overzicht(dag, [{ naam: 'Delft', trede: '2', opgave: 100, gehuisvest: 40, koppelingen: 30 }]);
  expect(overview.rows.flatMap((row) => vragen(overview, row).map((een) => een.vraag))).toContain(vraag);
});
