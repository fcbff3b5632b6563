import { columnRanges, refsFor } from '../../../src/change/outcomes/refs';
import type { Overview } from '../../../src/review/assess/overview';
import type { CellValue, ExcelTable } from '../../../src/table/cells/grid';
import { gridOf } from '../../table/grid-of';
import { assessed, column, overviewOf } from '../overviews';

const T: ExcelTable = { name: 'Tabel1', row: 0, column: 0, rows: 2, columns: 3, hasHeader: true, hasTotals: false };
const NONE: ReadonlyMap<number, string> = new Map();

/** How a formula in row 2 names column B, whose heading is given. */
function named(heading: CellValue, table: Partial<ExcelTable> = {}, excelTable = 'Tabel1', coming = NONE): string {
  const overview = overviewOf([assessed(1, 'Delft', 76, 48)], [column(0, 'Gemeente', 'gemeente')]);
  const found: Overview = { ...overview, table: { ...overview.table, ...(excelTable !== '' && { excelTable }) } };
  const grid = gridOf(
    [
      ['Gemeente', heading, ''],
      ['Delft', 76, ''],
    ],
    { tables: [{ ...T, ...table }] },
  );
  return refsFor(found, grid, coming)(1, 1);
}

describe('in an Excel table a column is named by its heading', () => {
  test.each<[CellValue, string]>([
    ['Opgave', 'Tabel1[@[Opgave]]'],
    ['Taakstelling 1e helft 2022', 'Tabel1[@[Taakstelling 1e helft 2022]]'],
    ['% van opgave', 'Tabel1[@[% van opgave]]'],
    [2022, 'Tabel1[@[2022]]'],
    ['Aantal [COA]', "Tabel1[@[Aantal '[COA']]]"],
    ['Nr. #1', "Tabel1[@[Nr. '#1]]"],
    ["Gravenhage 's-", "Tabel1[@[Gravenhage ''s-]]"],
    ['A, B: C (D) "E"', 'Tabel1[@[A, B: C (D) "E"]]'],
  ])('%j as %s', (heading, reference) => {
    expect(named(heading)).toBe(reference);
  });

  test('a heading that is still to be written counts', () => {
    expect(named('', {}, 'Tabel1', new Map([[1, 'Opgave']]))).toBe('Tabel1[@[Opgave]]');
  });

  test('a heading of a written column goes before what stands there now', () => {
    expect(named('Oude kop', {}, 'Tabel1', new Map([[1, 'Opgave']]))).toBe('Tabel1[@[Opgave]]');
  });
});

describe('elsewhere by its address', () => {
  test.each<[string, string]>([
    ['a heading of two lines, which a formula cannot name', named('Nog te\nhuisvesten')],
    ['no heading', named('')],
    ['a heading with an at sign', named('Cijfers @ 1 april')],
    ['a table without a heading row', named('Opgave', { hasHeader: false })],
    ['a table of another name', named('Opgave', { name: 'Anders' })],
    ['no table', named('Opgave', {}, '')],
  ])('%s', (_, reference) => {
    expect(reference).toBe('B2');
  });
});

describe('the cells of gemeenten in a column', () => {
  const rows = [
    assessed(4, 'Delft', 76, 48),
    assessed(2, 'Westland', 81, 30),
    assessed(3, 'Rijswijk', 56, 1),
    assessed(9, 'Gouda', 40, 20),
  ];

  test('from the first to the last, in whatever order they were read, without what stands in between', () => {
    expect(columnRanges(rows, 2)).toEqual(['C3:C5', 'C10']);
  });

  test('beyond Z as well', () => {
    expect(columnRanges(rows.slice(0, 3), 27)).toEqual(['AB3:AB5']);
  });

  test.each<[number, readonly string[]]>([
    [1, ['A5']],
    [0, []],
  ])('of %j gemeenten', (n, ranges) => {
    expect(columnRanges(rows.slice(0, n), 0)).toEqual(ranges);
  });
});
