import type { Area, CellValue, Grid } from '../../table/cells/grid';
import { contentOf } from './content';
import type { CellChange, CellState } from './plan';

export const EMPTY: CellState = { content: '', numberFormat: 'General' };

/** What a cell of the grid holds; outside the used part a cell is empty. */
export function cellAt(
  grid: Pick<Grid, 'area' | 'values' | 'formulas' | 'numberFormats' | 'errors'>,
  row: number,
  column: number,
): CellState {
  const r = row - grid.area.row;
  const c = column - grid.area.column;
  const value = grid.values[r]?.[c];
  if (value === undefined) return EMPTY;
  return {
    content: contentOf(value, grid.formulas[r]?.[c] ?? value, grid.errors[r]?.[c] ?? false),
    numberFormat: grid.numberFormats[r]?.[c] ?? 'General',
  };
}

/** The change that makes a cell empty and leaves its look. */
export function emptying(grid: Grid, row: number, column: number): CellChange {
  const before = cellAt(grid, row, column);
  return { row, column, before, after: { ...before, content: '' } };
}

/** What a cell of the grid shows; '' outside the used part. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.area.row]?.[column - grid.area.column] ?? '';
}

/** The smallest block around these cells; undefined when there are none. */
export function around(cells: readonly { readonly row: number; readonly column: number }[]): Area | undefined {
  let top = Infinity,
    left = Infinity,
    bottom = -1,
    right = -1;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** First and last cell of a block. */
export const corners = ({
  row,
  column,
  rows,
  columns,
}: Area): readonly { readonly row: number; readonly column: number }[] => [
  { row, column },
  { row: row + rows - 1, column: column + columns - 1 },
];

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
