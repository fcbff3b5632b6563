import { cellKey } from '../../table/cells/address';
import type { CellValue, Grid } from '../../table/cells/grid';
import { withoutDay } from '../../table/own-heading';
import { valueAt } from './cells';
import { shown } from './content';
import type { CellChange, Edit, Frame, UnplacedConflict } from './plan';

/** Of cells that belong to no table: they are known by their place alone. */
export const NO_FRAME: Frame = { row: 0, depth: 1, column: 0, left: 0, headings: [], names: [] };

/** Where a table has its headings and its names. */
export type FramePlace = Pick<Frame, 'row' | 'depth' | 'column'> & { readonly lastRow: number };

/** The frame of a sheet once these changes are made. */
export function frameOf(
  grid: Grid,
  { row, depth, column, lastRow }: FramePlace,
  changes: readonly CellChange[],
): Frame {
  const after = new Map(changes.map((change) => [cellKey(change.row, change.column), change.after.content]));
  const textAt = (r: number, c: number): string => {
    const content = after.get(cellKey(r, c));
    return keyOf(content === undefined ? valueAt(grid, r, c) : shown(content));
  };
  const { area } = grid;
  const left = Math.min(area.column, column);
  // Tens of thousands of changes are too many arguments for one call.
  const right = changes.reduce(
    (most, change) => Math.max(most, change.column),
    Math.max(area.column + area.columns - 1, column),
  );
  const bottom = changes.reduce((most, change) => Math.max(most, change.row), lastRow);
  return {
    row,
    depth,
    column,
    left,
    headings: range(left, right).map((c) => headingOver(row, depth, (r) => textAt(r, c))),
    names: range(row + 1, bottom).map((r) => textAt(r, column)),
  };
}

/** The texts of the rows of headings above each other, as one text. */
export const headingOver = (row: number, depth: number, textOf: (row: number) => string): string =>
  range(row - depth + 1, row)
    .map(textOf)
    .join('\n')
    .trim();

/** A heading of ours is the same with another day. */
export const keyOf = (value: CellValue): string => withoutDay(String(value).trim());

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** What cannot be placed, by the name and the heading that it belonged to. */
export function unplaced({ frame }: Edit, lost: readonly CellChange[]): readonly UnplacedConflict[] {
  return lost.map(({ row, column, before }) => ({
    code: 'unplaced',
    name: frame.names[row - frame.row - 1] ?? '',
    heading: frame.headings[column - frame.left] ?? '',
    content: before.content,
  }));
}
