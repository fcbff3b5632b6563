import { sentence } from '../../../src/review/sentences/all';
import { gridOf } from '../../table/grid-of';
import { found, inShort, type Rows } from './checking';

const only = (rows: Rows, others: Parameters<typeof found>[2] = []) => found(rows, {}, others).map(inShort);

describe('achterstand and voorsprong are never both above 0', () => {
  const rows = (achterstand: number | string, voorsprong: number | string): Rows => [
    ['Gemeente', 'Taakstelling', 'Achterstand', 'Voorsprong', 'Gehuisvest'],
    ['Delft', 76, achterstand, voorsprong, 48],
  ];

  test.each<[number | string, number | string]>([
    [5, 0],
    [0, 3],
    [5, ''],
    ['', 3],
    [0, 0],
    ['', ''],
    ['-', 3],
  ])('%j and %j may stand together', (achterstand, voorsprong) => {
    expect(only(rows(achterstand, voorsprong))).toEqual([]);
  });

  test('both filled: at the voorsprong, with what the other is', () => {
    expect(only(rows(5, 3))).toEqual([['saldoDubbel', 'D2', 3, 0]]);
    expect(found(rows(5, 3)).map(sentence)).toEqual([
      'Delft heeft achterstand 5 en ook voorsprong 3 (D2). Maak één van beide leeg.',
    ]);
  });
});

describe('the last day of a halfjaar and the first day of the next, on one sheet', () => {
  const rows = (end: number | string, start: number | string, from = '30-6-2022', to = '1-7-2022'): Rows => [
    ['Gemeente', 'Taakstelling 2e helft 2022', `Achterstand ${from}`, `Achterstand ${to}`, 'Gehuisvest 1 oktober 2022'],
    ['Den Haag', 419, end, start, 100],
  ];

  test('differ: both stay, and COA is asked', () => {
    expect(only(rows(50, 70))).toEqual([['saldoSpringt', 'D2', 70, 50]]);
    expect(found(rows(50, 70))[0]?.severity).toBe('let op');
    expect(found(rows(50, 70)).map(sentence)).toEqual([
      "'s-Gravenhage heeft achterstand 50 op 30-6-2022 en achterstand 70 op 1-7-2022 (D2). Vraag het COA welk " +
        'saldo geldt; bewaar beide.',
    ]);
  });

  test.each<[string, string, number, string, number, string]>([
    [
      'two voorsprongen',
      'Voorsprong',
      5,
      'Voorsprong',
      8,
      'Delft heeft voorsprong 5 op 30-6-2022 en voorsprong 8 op 1-7-2022 (D2).',
    ],
    [
      'one that turned over',
      'Voorsprong',
      5,
      'Achterstand',
      8,
      'Delft heeft voorsprong 5 op 30-6-2022 en achterstand 8 op 1-7-2022 (D2).',
    ],
    [
      'one that turned back',
      'Achterstand',
      5,
      'Voorsprong',
      8,
      'Delft heeft achterstand 5 op 30-6-2022 en voorsprong 8 op 1-7-2022 (D2).',
    ],
    [
      'opposite signs',
      'Saldo (achterstand +)',
      5,
      'Saldo (voorsprong +)',
      5,
      'Delft heeft achterstand 5 op 30-6-2022 en voorsprong 5 op 1-7-2022 (D2).',
    ],
  ])('%s: said in words', (_, end, before, start, after, said) => {
    const given: Rows = [
      ['Gemeente', 'Taakstelling 2e helft 2022', `${end} 30-6-2022`, `${start} 1-7-2022`, 'Gehuisvest 1 oktober 2022'],
      ['Delft', 76, before, after, 40],
    ];
    expect(found(given).map((finding) => sentence(finding).startsWith(said))).toEqual([true]);
  });

  test.each<[string, Rows]>([
    ['the same', rows(50, 50)],
    ['one of both empty', rows('', 70)],
    [
      'signs that the headings do not tell',
      [
        ['Gemeente', 'Taakstelling 2e helft 2022', 'Saldo 30-6-2022', 'Saldo 1-7-2022', 'Gehuisvest 1 oktober 2022'],
        ['Den Haag', 419, 50, 70, 100],
      ],
    ],
    ['two dates that do not follow each other', rows(50, 70, '30-4-2022', '1-7-2022')],
  ])('no alarm: %s', (_, given) => {
    expect(only(given).filter(([code]) => code === 'saldoSpringt')).toEqual([]);
  });
});

describe('the sheet of the halfjaar before', () => {
  const next = (heading: string, saldo: number | string, periode = '2022-I'): Rows => [
    ['Gemeente', `Taakstelling ${periode}`, heading, 'Gehuisvest 1 april 2022'],
    ['Den Haag', 309, saldo, 156],
  ];
  const before = (housed: number, heading = 'Gehuisvest per 1 januari 2022', opgave = 'Opgave 2021-II') =>
    gridOf(
      [
        ['Gemeente', opgave, heading],
        ['Gravenhage', 535, housed],
      ],
      { sheet: '2021-II' },
    );

  test.each<[string, number, number]>([
    ['Achterstand', 70, 108],
    ['Saldo (achterstand +)', 70, 108],
  ])('%s %i where %i was left: at its cell, with the sheet', (heading, saldo, left) => {
    expect(only(next(heading, saldo), [before(427)])).toEqual([['saldoWijktAf', 'C2', saldo, left]]);
  });

  test('the sentence names sheet and sign', () => {
    expect(found(next('Achterstand', 70), {}, [before(427)]).map(sentence)).toEqual([
      "'s-Gravenhage begint met achterstand 70 (C2), maar eindigt op blad 2021-II met achterstand 108. Vraag het " +
        'COA welk saldo geldt; bewaar beide.',
    ]);
  });

  test('a voorsprong is compared with its sign', () => {
    expect(only(next('Voorsprong', 5), [before(540)])).toEqual([]);
    expect(only(next('Voorsprong', 5), [before(530)])).toEqual([['saldoWijktAf', 'C2', -5, 5]]);
  });

  test.each<[string, ReturnType<typeof gridOf>]>([
    ['the same saldo', before(465)],
    ['a sheet of another halfjaar', before(427, 'Gehuisvest per 1 juli 2021', 'Opgave 2021-I')],
    ['a sheet that was read halfway', before(300, 'Gehuisvest per 1 november 2021')],
    [
      'a sheet without this gemeente',
      gridOf(
        [
          ['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022'],
          ['Delft', 76, 0],
        ],
        { sheet: 'X' },
      ),
    ],
  ])('no alarm: %s', (_, other) => {
    expect(only(next('Achterstand', 70), [other])).toEqual([]);
  });
});

describe('a history', () => {
  const national = (...lines: readonly (readonly [string, number, number, number, number])[]): Rows => [
    [
      'Periode',
      'Taakstelling',
      'Taakstelling incl. achterstand/voorsprong',
      'Realisatie',
      'Achterstand (–) /voorsprong (+) aan einde periode',
    ],
    ...lines,
  ];
  const first = ['2023-I', 21_800, 28_000, 15_460, -12_540] as const;

  test('goes on from period to period, also written newest first', () => {
    const second = ['2023-II', 27_300, 39_840, 20_000, -19_840] as const;
    expect(only(national(first, second))).toEqual([]);
    expect(only(national(second, first))).toEqual([]);
  });

  test.each([
    ['below each other', ['Gemeente', 'Halfjaar', 'Taakstelling', 'Achterstand per 1 juli 2022', 'Gehuisvest'], false],
    ['beside each other', ['Gemeente', 'Halfjaar', 'Taakstelling', 'Achterstand per 1 juli 2022', 'Gehuisvest'], true],
  ])('gemeenten %s with their halfjaar are no series', (_, headings, turned) => {
    const rows = [headings, ['Delft', '2022-II', 100, 21, 97], ['Gouda', '2022-II', 50, 5, 60]];
    expect(only(turned ? headings.map((_heading, i) => rows.map((row) => row[i] ?? '')) : rows)).toEqual([]);
  });

  test('a jump is found at the period that starts wrong, with what it starts from and should', () => {
    const rows = national(first, ['2023-II', 27_300, 39_000, 20_000, -19_000]);
    expect(only(rows)).toEqual([['saldoInReeks', 'C3', 11_700, 12_540]]);
    expect(found(rows).map(sentence)).toEqual([
      '2023-II begint met achterstand 11.700 (C3), maar 2023-I eindigt met achterstand 12.540. Controleer welk ' +
        'saldo geldt.',
    ]);
  });
});
