import { NO_FRAME } from '../../../src/change/write/frame';
import type { CellChange, CellState, Edit } from '../../../src/change/write/plan';
import { at, type Cells } from '../grids';

export const EMPTY: CellState = { content: '', numberFormat: 'General' };
export const write = (cells: Cells, wanted: readonly (readonly [readonly [number, number], CellState])[]): Edit => ({
  sheet: 'Blad',
  label: 'test',
  styles: [],
  frame: NO_FRAME,
  changes: wanted.map(([[row, column], after]): CellChange => ({
    row,
    column,
    before: cells.get(at(row, column)) ?? EMPTY,
    after,
  })),
});
