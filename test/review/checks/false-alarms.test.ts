import { check } from '../../../src/review/checks/check';
import { readGrid } from '../../../src/table/rows/read';
import { CORPUS } from '../../fixtures/corpus';
import { gridOf } from '../../table/grid-of';
import { type Rows, found, sheetOf } from './checking';

/** Specimens that hold what the check must find: texts for numbers, a name that was cut off. */
const TO_BE_FOUND: ReadonlyMap<string, readonly string[]> = new Map([
  ['footnotes without a Totaal', ['getalAlsTekst']],
  [
    'copied from a presentation: texts for numbers, no heading above the names',
    ['getalAlsTekst', 'getalAlsTekst', 'getalAlsTekst', 'getalAlsTekst'],
  ],
  ['names in many spellings', ['naamAfgekapt']],
  ['B: "– 2.540" with an en dash and a hard space is a number', ['getalAlsTekst']],
  ['right-to-left marks, zero-width characters and hard spaces', ['getalAlsTekst', 'getalAlsTekst']],
]);

describe('no finding on a right sheet: the check adds nothing to what the reader says', () => {
  const right = CORPUS.filter((s) => !('refused' in s.expected) && s.rows.length < 100);

  test.each(right.map((s) => [s.name, s] as const))('%s', (name, { rows, extras }) => {
    const grid = gridOf(rows, extras);
    const result = readGrid(grid);
    const sheet = sheetOf(grid);
    const own = result.kind === 'table' ? result.table.findings : [];
    expect(
      check(sheet)
        .filter((f) => !own.some((o) => o.code === f.code))
        .map((f) => f.code),
    ).toEqual(TO_BE_FOUND.get(name) ?? []);
  });

  test('nor do two sheets of two months beside each other', () => {
    const month = (date: string, housed: number): ReturnType<typeof sheetOf> =>
      sheetOf(
        gridOf(
          [
            ['Gemeente', 'Fase 1 januari 2022', 'Opgave 2022-I', `Gehuisvest per ${date}`],
            ['Delft', 2, 76, housed],
          ],
          { sheet: date },
        ),
      );
    const [march, april] = [month('1 maart 2022', 30), month('1 april 2022', 48)];
    expect([...check(march, [april]), ...check(april, [march])]).toEqual([]);
  });
});

describe('what looks like a contradiction and is none', () => {
  const delft = (...columns: readonly (readonly [string, string | number])[]): Rows => [
    ['Gemeente', ...columns.map(([heading]) => heading)],
    ['Delft', ...columns.map(([, value]) => value)],
  ];
  const total = (third: string, ...lines: readonly (readonly [string, number, number, number])[]): Rows => [
    ['Gemeente', 'Opgave', 'Gehuisvest', third],
    ...lines,
  ];

  test.each<[string, Rows]>([
    ['overshoot written as 0 left', delft(['Opgave', 76], ['Gehuisvest', 80], ['Nog te huisvesten', 0])],
    [
      'a Totaal of what is left, by its own line',
      total('Nog te huisvesten', ['Delft', 10, 12, 0], ['Westland', 10, 5, 5], ['Totaal', 20, 17, 3]),
    ],
    [
      'the least of the whole: half of its opgave, not the sum of the halves',
      total('Minimaal te huisvesten', ['Delft', 3, 1, 2], ['Westland', 5, 1, 3], ['Totaal', 8, 2, 4]),
    ],
    [
      'the least of the whole: the sum of the halves',
      total('Minimaal te huisvesten', ['Delft', 3, 1, 2], ['Westland', 5, 1, 3], ['Totaal', 8, 2, 5]),
    ],
    [
      'a percentage of an earlier date',
      delft(
        ['Opgave', 76],
        ['Gehuisvest per 1 juli 2022', 70],
        ['Percentage per 1 juli 2022', '92%'],
        ['Percentage van de opgave per 1 april 2022', '63%'],
      ),
    ],
    [
      'a second percentage of other figures',
      delft(['Opgave', 76], ['Gehuisvest', 48], ['Percentage', '63%'], ['% van de opgave landelijk', '31%']),
    ],
    [
      'the additional task counted in',
      delft(
        ['Taakstelling', 350],
        ['Achterstand', 40],
        ['Extra ambitie', 30],
        ['Totaal te huisvesten', 420],
        ['Gehuisvest', 100],
        ['Nog te huisvesten', 320],
      ),
    ],
    [
      'a voorsprong that became an achterstand between two dates',
      delft(
        ['Taakstelling 2022-II', 76],
        ['Voorsprong 1-1-2022', 5],
        ['Achterstand 1-7-2022', 8],
        ['Opgave', 84],
        ['Gehuisvest 1 oktober 2022', 40],
      ),
    ],
    [
      'one row of which the taakstelling happens to give what is left',
      delft(['Taakstelling', 76], ['Achterstand', 0], ['Gehuisvest', 48], ['Nog te huisvesten', 28]),
    ],
  ])('%s', (_what, rows) => {
    expect(
      found(rows)
        .filter(({ code }) => !['peildataVerschillen', 'kolomKiezen'].includes(code))
        .map(({ code }) => code),
    ).toEqual([]);
  });
});
