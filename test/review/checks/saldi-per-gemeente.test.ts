/** A line for each halfjaar or year of a gemeente: each begins with what the one before ended with. */
import { found, inShort, type Rows } from './checking';

const HEADS = ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Te huisvesten', 'Gehuisvest'];
const UPRIGHT: Rows = [
  [...HEADS, 'Achterstand einde'],
  ['Delft', '2021-I', 60, 5, 65, 62, 3],
  ['Delft', '2021-II', 70, 3, 73, 60, 13],
  ['Gouda', '2021-I', 40, 0, 40, 30, 10],
  ['Gouda', '2021-II', 50, 10, 60, 40, 20],
];
const YEARS: Rows = [
  ['Gemeente', "'s-Gravenhage", "'s-Gravenhage", "'s-Gravenhage"],
  ['Jaar', 2016, 2017, 2018],
  ['Taakstelling', 900, 694, 500],
  ['Achterstand (+) / voorsprong (-) vorige periode', 48, 448, -40],
  ['Totaal te huisvesten', 948, 1142, 460],
  ['Gehuisvest', 500, 1182, 600],
];
const saldi = (rows: Rows): unknown[] =>
  found(rows)
    .filter(({ code }) => code === 'saldoInReeks')
    .map(inShort);
const withRow = (rows: Rows, at: number, row: Rows[number]): Rows => rows.map((line, i) => (i === at ? row : line));

test('right ones give nothing, and gemeenten are not compared with each other', () => {
  expect(saldi(UPRIGHT)).toEqual([]);
  expect(saldi(YEARS)).toEqual([]);
});

test('below each other', () => {
  const rows = withRow(UPRIGHT, 4, ['Gouda', '2021-II', 50, 12, 62, 40, 22]);
  expect(saldi(rows)).toEqual([['saldoInReeks', 'D5', 12, 10]]);
});

test('with the name once, and also when one halfjaar is chosen by the title', () => {
  const rows = withRow(UPRIGHT, 2, ['', '2021-II', 70, 8, 78, 60, 18]);
  expect(saldi([['Stand per 1 januari 2022'], ...rows])).toEqual([['saldoInReeks', 'D4', 8, 3]]);
});

test('beside each other, by the opgave where no end stands', () => {
  const rows = withRow(YEARS, 3, ['Achterstand (+) / voorsprong (-) vorige periode', 48, 448, 40]);
  expect(saldi(rows)).toEqual([['saldoInReeks', 'D4', 40, -40]]);
});

test('halfjaren that do not follow each other, and an achterstand that is that of the end, say nothing', () => {
  expect(saldi(withRow(UPRIGHT, 2, ['Delft', '2022-I', 70, 8, 78, 60, 18]))).toEqual([]);
  const rows: Rows = UPRIGHT.map((row, i) =>
    i === 0 ? HEADS : [...row.slice(0, 3), row[6] ?? '', row[4] ?? '', row[5] ?? ''],
  );
  expect(saldi(rows)).toEqual([]);
});
