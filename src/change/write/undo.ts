import type { Area, Grid } from '../../table/cells/grid';
import { cellAt, contains } from './cells';
import { differences, sameState, tableLies } from './conflicts';
import { sameContent } from './content';
import type { CellChange, Conflict, WritePlan } from './plan';

/** The write that brings back what this one replaced. Looks are taken off by whoever carries it out. */
export function inverse(plan: WritePlan): WritePlan {
  const { resize, ...rest } = plan;
  return {
    ...rest,
    changes: plan.changes.map(({ row, column, before, after }) => ({ row, column, before: after, after: before })),
    styles: [],
    ...(resize && { resize: { table: resize.table, from: resize.to, to: resize.from } }),
  };
}

export interface Restore {
  /** The inverse of the write, without the cells that someone changed since; cells that are back already included. */
  readonly plan: WritePlan;
  /** How many cells are not back yet. */
  readonly cells: number;
  readonly kept: readonly Conflict[];
  /** Blocks whose copied look comes off: those without a cell that stays. */
  readonly unstyle: readonly Area[];
}

/**
 * How to take a write back on the sheet as it is now. A cell with another content or number format than was written is
 * somebody's later work and is left alone, unless it holds what must come back (Excel's own undo may have been used). An
 * Excel table shrinks only when nothing stays and it is still as large as the write made it.
 */
export function restore(written: WritePlan, grid: Grid): Restore {
  const changes = written.changes.filter(({ row, column, before }) => !sameState(cellAt(grid, row, column), before));
  return without(written, grid, differences({ ...written, changes }, grid));
}

/**
 * How to take back a write that was perhaps done in part: a cell that holds neither what stood there nor what was to come
 * is somebody's. Number formats do not count, because the look of a neighbour may have brought one.
 */
export function restoreHalf(written: WritePlan, grid: Grid): Restore {
  const theirs = written.changes.filter(({ row, column, before, after }) => {
    const { content } = cellAt(grid, row, column);
    return !sameContent(content, before.content) && !sameContent(content, after.content);
  });
  return without(written, grid, differences({ ...written, changes: theirs }, grid));
}

function without(written: WritePlan, grid: Grid, kept: readonly Conflict[]): Restore {
  const { resize, ...full } = inverse(written);
  const stays = kept.flatMap((conflict) => ('column' in conflict && 'row' in conflict ? [conflict] : []));
  const untouchable = new Set(stays.map(key));
  const changes = full.changes.filter((change) => !untouchable.has(key(change)));
  const shrinks = resize !== undefined && kept.length === 0 && tableLies(grid, resize.table, resize.from);
  return {
    plan: { ...full, changes, ...(shrinks && { resize }) },
    cells: changes.filter(({ row, column, after }) => !sameState(cellAt(grid, row, column), after)).length,
    kept,
    unstyle: written.styles
      .map((style) => style.to)
      .filter((area) => !stays.some(({ row, column }) => contains(area, row, column))),
  };
}

const key = ({ row, column }: Pick<CellChange, 'row' | 'column'>): string => `${row}:${column}`;
