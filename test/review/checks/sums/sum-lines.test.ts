import { sumLines } from '../../../../src/review/checks/sums/sum-lines';
import { readGrid } from '../../../../src/table/rows/read';
import type { CellValue } from '../../../../src/table/cells/grid';
import { type GridExtras, gridOf } from '../../../table/grid-of';

type Row = readonly CellValue[];
const HEADING: Row = ['Gemeente', 'Opgave', 'Gehuisvest per 1 april 2022'];
const [DELFT, WASSENAAR, GOUDA, ZUIDPLAS]: readonly [Row, Row, Row, Row] = [
  ['Delft', 76, 48],
  ['Wassenaar', 15, 11],
  ['Gouda', 40, 20],
  ['Zuidplas', 30, 10],
];

/** Of each line of sums: its row on the sheet, the names of what it adds up, and whether its figures agree. */
function linesOf(rows: readonly Row[], extras: GridExtras = {}) {
  const grid = gridOf([HEADING, ...rows], extras);
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error(read.kind);
  return sumLines(read.table, grid).map(({ line, rows: parts, agrees }) => [
    line + 1,
    parts.map(({ name }) => name).join(' '),
    agrees,
  ]);
}

describe('a line of sums', () => {
  test('a table without one has none', () => {
    expect(linesOf([DELFT, WASSENAAR])).toEqual([]);
  });

  test.each<[string, Row]>([
    ['with all its figures', ['Totaal', 91, 59]],
    ['without figures yet', ['Totaal', '', '']],
    ['of which one figure is wrong', ['Totaal', 91, 60]],
    ['with figures as text', ['Totaal', '91', '']],
  ])('the Totaal adds up all, %s', (_, total) => {
    expect(linesOf([DELFT, WASSENAAR, total])).toEqual([[4, 'Delft Wassenaar', true]]);
  });

  test.each<[string, Row, boolean]>([
    ['a Totaal that was not brought up to date', ['Totaal', 90, 58], true],
    ['a Totaal of nothing but zeros', ['Totaal', 0, 0], true],
    ['the country', ['Nederland', 9_000, 4_000], false],
    ['more than the table', ['Totaal Zuid-Holland', 90, 58], false],
    ['a province that the table holds whole', ['Zuid-Holland', 91, 59], true],
    ['a country with zeros', ['Nederland', 0, 0], false],
  ])('%s is the sum of these gemeenten or not', (_, total, agrees) => {
    expect(linesOf([DELFT, WASSENAAR, total])).toEqual([[4, 'Delft Wassenaar', agrees]]);
  });

  test('where every gemeente has 0, a country of zeros agrees', () => {
    expect(
      linesOf([
        ['Delft', 0, 0],
        ['Wassenaar', 0, 0],
        ['Nederland', 0, 0],
      ]),
    ).toEqual([[4, 'Delft Wassenaar', true]]);
  });
});

describe('subtotals', () => {
  test.each<[string, CellValue, CellValue]>([
    ['with figures', 91, 70],
    ['without figures', '', ''],
  ])('below their rows, %s', (_, first, second) => {
    expect(
      linesOf([
        DELFT,
        WASSENAAR,
        ['Subtotaal', first, ''],
        GOUDA,
        ZUIDPLAS,
        ['Subtotaal', second, ''],
        ['Totaal', '', 89],
      ]),
    ).toEqual([
      [4, 'Delft Wassenaar', true],
      [7, 'Gouda Zuidplas', true],
      [8, 'Delft Wassenaar Gouda Zuidplas', true],
    ]);
  });

  test.each<[string, CellValue, CellValue]>([
    ['with figures', 91, 70],
    ['without figures', '', ''],
  ])('above their rows, %s', (_, first, second) => {
    expect(
      linesOf([
        ['Subtotaal Haaglanden', first, ''],
        DELFT,
        WASSENAAR,
        ['Subtotaal Midden-Holland', second, ''],
        GOUDA,
        ZUIDPLAS,
      ]),
    ).toEqual([
      [2, 'Delft Wassenaar', true],
      [5, 'Gouda Zuidplas', true],
    ]);
  });

  test('of all so far, when that is what its figures say', () => {
    expect(
      linesOf([
        DELFT,
        WASSENAAR,
        ['Subtotaal', 91, 59],
        GOUDA,
        ['Subtotaal', 131, 79],
        ZUIDPLAS,
        ['Totaal', 161, 89],
      ]).map(([, names]) => names),
    ).toEqual(['Delft Wassenaar', 'Delft Wassenaar Gouda', 'Delft Wassenaar Gouda Zuidplas']);
  });

  test('whose figures fit nothing are held to the rows above them', () => {
    expect(linesOf([DELFT, WASSENAAR, ['Subtotaal', 92, 60], GOUDA, ['Totaal', 131, 79]])).toEqual([
      [4, 'Delft Wassenaar', false],
      [6, 'Delft Wassenaar Gouda', true],
    ]);
  });

  test('a region that has its Totaal and then one of the country: only the first is the sum', () => {
    expect(
      linesOf([DELFT, WASSENAAR, ['Totaal', 91, 59], ['Nederland', 9_000, 4_000]]).map(([line, , agrees]) => [
        line,
        agrees,
      ]),
    ).toEqual([
      [4, true],
      [5, false],
    ]);
  });
});

test.each<[string, string]>([
  ['its usual word', 'Totaal'],
  ['another word', 'Haaglanden samen'],
  ['nothing', ''],
])('the totals row of an Excel table is one with %s in front', (_, label) => {
  const tables = [{ name: 'Tabel1', row: 0, column: 0, rows: 4, columns: 3, hasHeader: true, hasTotals: true }];
  expect(linesOf([DELFT, WASSENAAR, [label, 91, 59]], { tables })).toEqual([[4, 'Delft Wassenaar', true]]);
});
