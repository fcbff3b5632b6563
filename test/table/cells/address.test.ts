import fc from 'fast-check';
import { areaName, cellArea, cellName, columnName } from '../../../src/table/cells/address';

/** The column that a name stands for, reckoned the other way round: letters as digits of 1 to 26. */
const columnOf = (name: string): number => [...name].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

describe('columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %d is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  test('every column of Excel has the name that stands for it', () => {
    fc.assert(
      fc.property(fc.nat(16383), (column) => {
        expect(columnOf(columnName(column))).toBe(column);
      }),
    );
  });

  test('columns follow each other as names of the same length in the alphabet, or a longer name', () => {
    fc.assert(
      fc.property(fc.nat(16382), (column) => {
        const [name, next] = [columnName(column), columnName(column + 1)];
        expect(next.length > name.length || next > name).toBe(true);
      }),
    );
  });
});

describe('cells and blocks', () => {
  test.each([
    [0, 0, 'A1'],
    [3, 2, 'C4'],
    [1_048_575, 16_383, 'XFD1048576'],
  ])('row %d, column %d is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });

  test.each([
    [{ row: 3, column: 2, rows: 1, columns: 1 }, 'C4'],
    [{ row: 3, column: 2, rows: 6, columns: 2 }, 'C4:D9'],
    [{ row: 3, column: 2, rows: 1, columns: 2 }, 'C4:D4'],
    [{ row: 3, column: 2, rows: 2, columns: 1 }, 'C4:C5'],
    [{ row: 0, column: 25, rows: 10, columns: 2 }, 'Z1:AA10'],
  ])('%j is %s', (area, name) => {
    expect(areaName(area)).toBe(name);
  });

  test('a cell is an area of one, with the same name', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(cellArea(row, column)).toEqual({ row, column, rows: 1, columns: 1 });
        expect(areaName(cellArea(row, column))).toBe(cellName(row, column));
      }),
    );
  });
});
