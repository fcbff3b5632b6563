import type { Area } from './address';
import type { SheetExtra } from './extras';

export interface Shift {
  readonly lines: 'rows' | 'columns';
  readonly at: number;
  /** Positive: inserted; negative: removed. */
  readonly count: number;
}

/** Where an area lies after a shift; undefined when it is gone. Lines inserted inside an area belong to it. */
export function shifted(area: Area, { lines, at, count }: Shift): Area | undefined {
  const start = lines === 'rows' ? area.row : area.column;
  const length = lines === 'rows' ? area.rows : area.columns;
  const moved =
    count > 0
      ? {
          start: at <= start ? start + count : start,
          length: at > start && at < start + length ? length + count : length,
        }
      : removed(start, length, at, -count);
  if (moved.length <= 0) return undefined;
  return lines === 'rows'
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}

function removed(
  start: number,
  length: number,
  at: number,
  count: number,
): { readonly start: number; readonly length: number } {
  const before = Math.max(0, Math.min(start, at + count) - Math.min(start, at));
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return { start: start - before, length: length - inside };
}

/** Moves what lies beside the grid along with its rows and columns. */
export function shiftExtra(extra: SheetExtra, shift: Shift): void {
  const move = <T extends { readonly area: Area }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const area = shifted(item.area, shift);
      return area ? [Object.assign(item, { area })] : [];
    });
  extra.tables = move(extra.tables);
  extra.validations = move(extra.validations);
  const { filter } = extra;
  extra.filter = { ...filter, area: filter.area && shifted(filter.area, shift) };
}
