import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { newHalf } from '../../../src/review/update/new-half';
import { nextNoteSentence, noNewHalfSentence } from '../../../src/review/update/sentences';
import { type CellValue, plainGrid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import type { ReadTable } from '../../../src/table/table';

const KOP = [
  'Gemeente',
  'Besluit op 1 oktober 2022',
  'Taakstelling 2e helft 2022',
  'Achterstand (+) / voorsprong (-) per 1 juli 2022',
  'Gehuisvest tot 1 januari 2023',
  'Koppelingen op 1 oktober 2022',
];

function table(sheet: string, values: readonly (readonly CellValue[])[]): ReadTable {
  const read = readGrid(plainGrid(sheet, values));
  if (read.kind !== 'table') throw new Error(`${sheet}: ${read.kind}`);
  return read.table;
}

function overview(rows: readonly (readonly CellValue[])[], kop: readonly string[] = KOP): Overview {
  const assessed = assess(table('oud', [kop, ...rows]), { beleid: STANDAARDBELEID });
  if (assessed.kind !== 'overview') throw new Error(assessed.wat.join());
  return assessed.overview;
}

function next(old: Overview, source?: ReadTable, isBare?: boolean) {
  const offer = newHalf(old, source, isBare);
  if (!offer.ok) throw new Error(offer.why.code);
  return offer.next;
}

const DELFT = ['Delft', '2', 50, 7, 40, 'voldoende'] as const;
const [BRIELLE, HELLEVOETSLUIS, WESTVOORNE] = [
  ['Brielle', '0', 20, 5, 21, 'voldoende'],
  ['Hellevoetsluis', '1', 30, 0, 28, 'voldoende'],
  ['Westvoorne', '1', 10, 1, 13, 'voldoende'],
] as const;
const notes = (old: Overview, source?: ReadTable, isBare?: boolean) =>
  next(old, source, isBare).rows.flatMap(({ naam, notes: found }) =>
    found.map((note) => `${naam}: ${nextNoteSentence(note)}`),
  );

test('the step is the decision and the saldo is what remains', () =>
  expect(next(overview([DELFT])).rows).toMatchObject([{ naam: 'Delft', trede: '3a', saldo: 17, notes: [] }]));

test('a whole out of three parts: their saldi together, no step', () => {
  expect(next(overview([BRIELLE, DELFT, HELLEVOETSLUIS, WESTVOORNE])).rows).toMatchObject([
    { naam: 'Delft', saldo: 17 },
    { naam: 'Voorne aan Zee', saldo: 4 },
  ]);
  expect(next(overview([BRIELLE, HELLEVOETSLUIS, WESTVOORNE])).rows[0]).not.toHaveProperty('trede');
});

test('in the order of the sheet where that is no alphabet', () =>
  expect(next(overview([DELFT, BRIELLE, HELLEVOETSLUIS, WESTVOORNE])).rows.map(({ naam }) => naam)).toEqual([
    'Delft',
    'Voorne aan Zee',
  ]));

test('a part that is missing, or has no figure, leaves the saldo of the whole open', () => {
  expect(notes(overview([BRIELLE, HELLEVOETSLUIS]))).toContain(
    'Voorne aan Zee: Saldo open: van Westvoorne is geen eindsaldo bekend.',
  );
  const zonder = overview([BRIELLE, HELLEVOETSLUIS, ['Westvoorne', '1', 10, 1, '', 'voldoende']]);
  expect(next(zonder).rows[0]).not.toHaveProperty('saldo');
});

test('who did not exist in the halfjaar of the sheet is not taken over, and is named', () => {
  const { rows, leftOut } = next(overview([DELFT, ['Voorne aan Zee', '1', 60, 6, 62, 'voldoende']]));
  expect([rows.map(({ naam }) => naam), leftOut]).toEqual([['Delft'], ['Voorne aan Zee']]);
});

test('what the rule cannot say stays open, with the reason', () =>
  expect(notes(overview([['Delft', '2', 50, 7, 40, '']]))).toEqual(['Delft: Trede open: koppelingen ontbreken.']));

test('an end saldo of the sheet that differs is shown beside what remains', () => {
  const kop = [...KOP, 'Achterstand (+) / voorsprong (-) per 1 januari 2023'];
  expect(notes(overview([[...DELFT, 20]], kop))).toEqual([
    'Delft: Het oude blad zegt achterstand 20, opgave min gehuisvest is achterstand 17; dat laatste staat hier.',
  ]);
  expect(notes(overview([[...DELFT, 17]], kop))).toEqual([]);
});

describe('the new taakstelling', () => {
  const old = overview([DELFT, BRIELLE, HELLEVOETSLUIS, WESTVOORNE]);
  const kop = ['Gemeente', 'Taakstelling 1e helft 2023', 'Achterstand (+) / voorsprong (-) per 1 januari 2023'];

  test('by gemeente, however the source is ordered', () => {
    const source = table('COA', [kop, ['Voorne aan Zee', 55, 4], ['Delft', 51, 17]]);
    expect(next(old, source).rows.map(({ naam, taakstelling }) => [naam, taakstelling])).toEqual([
      ['Delft', 51],
      ['Voorne aan Zee', 55],
    ]);
  });

  test('who is not on it is named; another saldo is shown and changes nothing', () => {
    const source = table('COA', [kop, ['Delft', 51, 20]]);
    expect(next(old, source).zonderTaakstelling).toEqual(['Voorne aan Zee']);
    expect(next(old, source).rows[0]).toMatchObject({ saldo: 17 });
    expect(notes(old, source)).toContain(
      'Delft: Blad COA begint met achterstand 20; hier staat het eindsaldo, achterstand 17.',
    );
  });

  test('who stands only there does not come along, and is named', () => {
    const source = table('COA', [kop, ['Delft', 51, 17], ['Voorne aan Zee', 55, 4], ['Gouda', 60, 2]]);
    expect(next(old, source).alleenTaakstelling).toEqual(['Gouda']);
    expect(next(old).alleenTaakstelling).toEqual([]);
  });

  test('one that stands there twice with two numbers gives none', () =>
    expect(next(old, table('COA', [kop, ['Delft', 51, 17], ['Delft', 52, 17]])).rows[0]).not.toHaveProperty(
      'taakstelling',
    ));

  test('alone on its sheet it is asked about, and never read as a saldo of nothing', () => {
    const source = table('Rijk', [kop.slice(0, 2), ['Delft', 51], ['Voorne aan Zee', 60]]);
    expect(newHalf(old, source)).toMatchObject({ ok: false, why: { code: 'kaalOfOpgave' } });
    expect(newHalf(old, source, false)).toMatchObject({ ok: false, why: { code: 'alleenOpgave' } });
    expect(next(old, source, true).rows.map(({ taakstelling }) => taakstelling)).toEqual([51, 60]);
    expect(notes(old, source, true)).toHaveLength(1);
  });

  test.each<[string, readonly (readonly CellValue[])[], RegExp]>([
    [
      'of another halfjaar',
      [
        ['Gemeente', 'Taakstelling 2e helft 2023'],
        ['Delft', 5],
      ],
      /gaat over 2023-II, niet over/,
    ],
    [
      'without a halfjaar',
      [
        ['Gemeente', 'Taakstelling', 'Saldo'],
        ['Delft', 5, 1],
      ],
      /zegt niet over welk halfjaar/,
    ],
  ])('from a sheet %s: none, with what to do', (_, values, sentence) => {
    const offer = newHalf(old, table('COA', values));
    expect(offer.ok ? '' : noNewHalfSentence(offer.why, 'oud', 'COA')).toMatch(sentence);
  });
});

test('a sheet halfway the halfjaar is refused, with the day of the one to open', () => {
  const halfway = overview(
    [['Delft', '2', 50, 7, 20, '']],
    [...KOP.slice(0, 4), 'Gehuisvest tot 21 november 2022', KOP[5] ?? ''],
  );
  const offer = newHalf(halfway);
  expect(offer.ok ? '' : noNewHalfSentence(offer.why, 'oud', '')).toBe(
    'Blad oud is van 21-11-2022. Een nieuw halfjaar begint met de besluiten van 1-1-2023: open het blad van die dag.',
  );
});

test('whatever the figures: the saldi of the new halfjaar add up to what remained of the old one', () => {
  const figures = fc.record({ taak: fc.nat(200), saldo: fc.integer({ min: -50, max: 50 }), gehuisvest: fc.nat(250) });
  fc.assert(
    fc.property(fc.array(figures, { minLength: 4, maxLength: 4 }), (all) => {
      const namen = ['Brielle', 'Delft', 'Hellevoetsluis', 'Westvoorne'];
      const old = overview(
        all.map(({ taak, saldo, gehuisvest }, i) => [namen[i] ?? '', '1', taak, saldo, gehuisvest, 'voldoende']),
      );
      const sum = (values: readonly number[]): number => values.reduce((total, n) => total + n, 0);
      expect(sum(next(old).rows.map(({ saldo }) => saldo ?? NaN))).toBe(
        sum(all.map(({ taak, saldo, gehuisvest }) => taak + saldo - gehuisvest)),
      );
    }),
  );
});
