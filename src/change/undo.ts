import type { Area, Grid } from '../table/grid';
import { contains } from './cells';
import { differences } from './conflicts';
import type { Conflict, WritePlan } from './plan';

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
  /** The inverse of the write, without the cells that someone changed since. */
  readonly plan: WritePlan;
  readonly kept: readonly Conflict[];
  /** Blocks whose copied look comes off: those without a cell that stays. */
  readonly unstyle: readonly Area[];
}

/**
 * How to take a write back on the sheet as it is now. A cell with another content or number format than was written is
 * somebody's later work and is left alone; then an Excel table does not shrink either.
 */
export function restore(written: WritePlan, grid: Grid): Restore {
  const kept = differences(written, grid);
  const full = inverse(written);
  const looks = written.styles.map((style) => style.to);
  if (kept.length === 0) return { plan: full, kept, unstyle: looks };
  const stays = kept.flatMap((conflict) => ('column' in conflict && 'row' in conflict ? [conflict] : []));
  const untouchable = new Set(stays.map(({ row, column }) => `${row}:${column}`));
  return {
    plan: { sheet: full.sheet, label: full.label, changes: full.changes.filter((c) => !untouchable.has(`${c.row}:${c.column}`)), styles: [] },
    kept,
    unstyle: looks.filter((area) => !stays.some(({ row, column }) => contains(area, row, column))),
  };
}
