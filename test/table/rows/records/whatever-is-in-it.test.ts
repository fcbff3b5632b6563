/** Numbers as text, and whatever else is in a sheet. */
import fc from 'fast-check';
import { check } from '../../../../src/review/checks/check';
import type { Remark } from '../../../../src/table/finding';
import type { Area, CellValue, Grid } from '../../../../src/table/cells/grid';
import { readGrid } from '../../../../src/table/rows/read';
import type { ReadResult } from '../../../../src/table/table';
import { CORPUS } from '../../../fixtures/corpus';
import { type GridExtras, gridOf } from '../../grid-of';
import { tableOf, tablesIn } from '../../tables';
import { HEADING, gemeenten, byName } from './reading-kit';

describe('numbers as text', () => {
  test('are read as the numbers that they show', () => {
    const shown = (cell: CellValue): CellValue => (typeof cell === 'number' ? `${cell}\u00a0*` : cell);
    fc.assert(
      fc.property(gemeenten, (rows) => {
        const texts = rows.map((line) => line.map((cell, c) => (c === 2 || c === 4 ? shown(cell) : cell)));
        expect([...byName(tableOf([HEADING, ...texts]))]).toEqual([...byName(tableOf([HEADING, ...rows]))]);
      }),
    );
  });
});

describe('whatever is in the sheet', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>('', '', 76, 'Delft', 'Gouda', 'Totaal', 'veel', '1.234', -4, 12.5, true, ...HEADING),
    fc.string({ maxLength: 6 }),
  );
  const extras: fc.Arbitrary<GridExtras> = fc.record({
    at: fc.record({ row: fc.nat(9), column: fc.nat(9) }),
    hiddenRows: fc.array(fc.nat(20), { maxLength: 3 }),
  });
  const grids: fc.Arbitrary<Grid> = fc
    .tuple(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }), fc.boolean(), extras)
    .map(([rows, headed, more]) => gridOf(headed ? [HEADING, ...rows] : rows, more));
  const fits = ({ row, column, rows, columns }: Area, { area }: Grid): boolean =>
    rows > 0 &&
    columns > 0 &&
    row >= area.row &&
    column >= area.column &&
    row + rows <= area.row + area.rows &&
    column + columns <= area.column + area.columns;
  const outside = (findings: readonly Remark[], grid: Grid): readonly Remark[] =>
    findings.filter((f) => f.area && !fits(f.area, grid));

  test('every address of a table and of a finding lies inside it', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        for (const table of tablesIn(readGrid(grid))) {
          expect(fits(table.area, grid)).toBe(true);
          expect(outside([...table.findings, ...check({ table, grid })], grid)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('in the corpus as well', () => {
    for (const { rows, extras: more } of CORPUS.filter((s) => s.rows.length < 100)) {
      const grid = gridOf(rows, more);
      for (const table of tablesIn(readGrid(grid)))
        expect([fits(table.area, grid), outside([...table.findings, ...check({ table, grid })], grid)]).toEqual([
          true,
          [],
        ]);
    }
  });

  /** All that a reading says, the cells of its rows looked up. */
  const told = (reading: ReadResult): unknown => [
    reading.kind === 'none' && reading,
    tablesIn(reading).map(({ rows, ...table }) => [
      table,
      rows.map((row) => ({ ...row, cells: [...row.cells.values()] })),
    ]),
  ];

  test('reading twice gives the same, and changes nothing in it', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const before = structuredClone(grid);
        expect(told(readGrid(grid))).toEqual(told(readGrid(grid)));
        expect(grid).toEqual(before);
      }),
    );
  });
});
