import fc from 'fast-check';
import { around, cellAt, contains, EMPTY, valueAt } from '../../../src/change/write/cells';
import { gridOf } from '../../table/grid-of';

/** B3 is the first used cell. */
const grid = gridOf(
  [
    ['Gemeente', 'Opgave'],
    ['Delft', 76],
    ['12', '#N/B'],
    ['#N/B', ''],
  ],
  {
    at: { row: 2, column: 1 },
    formulas: new Map([['1,1', '=C9*2']]),
    errors: ['2,1'],
    formats: new Map([
      ['1,1', '#,##0'],
      ['3,1', '0%'],
    ]),
  },
);

describe('what a cell holds', () => {
  test.each<[string, number, number, unknown, string]>([
    ['a text', 2, 1, 'Gemeente', 'General'],
    ['a formula, not what it shows', 3, 2, '=C9*2', '#,##0'],
    ['digits kept as text, with their apostrophe', 4, 1, "'12", 'General'],
    ['an error typed as a constant', 4, 2, '#N/B', 'General'],
    ['a text that looks like an error', 5, 1, "'#N/B", 'General'],
    ['nothing, in a number format of its own', 5, 2, '', '0%'],
  ])('%s', (_, row, column, content, numberFormat) => {
    expect(cellAt(grid, row, column)).toEqual({ content, numberFormat });
  });

  test.each([
    [0, 0],
    [2, 0],
    [1, 1],
    [2, 3],
    [6, 1],
    [1_048_575, 16_383],
  ])('outside the used part a cell is empty: %i, %i', (row, column) => {
    expect(cellAt(grid, row, column)).toBe(EMPTY);
    expect(valueAt(grid, row, column)).toBe('');
  });

  test('what a cell shows is its value, also of a formula and of a text of digits', () => {
    expect([valueAt(grid, 3, 2), valueAt(grid, 4, 1), valueAt(grid, 2, 1)]).toEqual([76, '12', 'Gemeente']);
  });

  test('an empty sheet has empty cells', () => {
    expect(cellAt(gridOf([]), 0, 0)).toEqual(EMPTY);
  });
});

describe('the block around cells', () => {
  const cell = fc.record({ row: fc.nat(400), column: fc.nat(40) });

  test('of no cells there is none', () => {
    expect(around([])).toBeUndefined();
  });

  test('of one cell is that cell', () => {
    expect(around([{ row: 3, column: 7 }])).toEqual({ row: 3, column: 7, rows: 1, columns: 1 });
  });

  test('property: holds every cell, and has a cell on each of its four sides', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        const block = around(cells);
        if (block === undefined) throw new Error('no block');
        expect(cells.every(({ row, column }) => contains(block, row, column))).toBe(true);
        expect(cells.some(({ row }) => row === block.row)).toBe(true);
        expect(cells.some(({ column }) => column === block.column)).toBe(true);
        expect(cells.some(({ row }) => row === block.row + block.rows - 1)).toBe(true);
        expect(cells.some(({ column }) => column === block.column + block.columns - 1)).toBe(true);
      }),
    );
  });
});

test('a block contains its corners and nothing beside them', () => {
  const block = { row: 2, column: 3, rows: 2, columns: 3 };
  const inside = [
    [2, 3],
    [2, 5],
    [3, 3],
    [3, 5],
  ] as const;
  const beside = [
    [1, 3],
    [4, 3],
    [2, 2],
    [2, 6],
  ] as const;
  expect(inside.map(([row, column]) => contains(block, row, column))).toEqual([true, true, true, true]);
  expect(beside.map(([row, column]) => contains(block, row, column))).toEqual([false, false, false, false]);
});
