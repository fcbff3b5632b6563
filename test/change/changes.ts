import fc from 'fast-check';
import type { Content } from '../../src/change/write/content';
import type { CellChange, CellState } from '../../src/change/write/plan';

export const state = (content: Content, numberFormat = 'General'): CellState => ({ content, numberFormat });

/** A cell whose content changes and whose number format stays. */
export const changed = (
  row: number,
  column: number,
  before: Content,
  after: Content,
  numberFormat = 'General',
): CellChange => ({ row, column, before: state(before, numberFormat), after: state(after, numberFormat) });

const anyState: fc.Arbitrary<CellState> = fc.record({
  content: fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.boolean(),
    fc.constantFrom('=A1+1', "'3a", '__proto__'),
  ),
  numberFormat: fc.constantFrom('General', '0%', '@', 'd-m-yyyy'),
});
export const states = fc.array(anyState, { maxLength: 30 });

/** Changes of any cells, at most one a cell, in any order. */
export const changes: fc.Arbitrary<CellChange[]> = fc
  .uniqueArray(fc.tuple(fc.nat(30), fc.nat(5), anyState, anyState), { selector: ([row, column]) => `${row}:${column}` })
  .map((all) => all.map(([row, column, before, after]) => ({ row, column, before, after })));

/** Down each column, column by column: the order of blocks. */
export const byPlace = (a: CellChange, b: CellChange): number => a.column - b.column || a.row - b.row;
