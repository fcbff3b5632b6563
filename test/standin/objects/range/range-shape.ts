import { type Area, intersection, MAX_COLUMNS, MAX_ROWS } from '../../workbook/address';
import { invalidArgument } from '../../wire/errors';
import { type RangeTarget, sheetOf } from '../context';

/**
 * Whole rows and columns run to Excel's edge; work is done on what the sheet uses of them, and at least `spare` cells.
 */
export function clampToUsed(range: RangeTarget, spare = 1): Area {
  const { area } = range;
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
  const used = range.book.cells.used(sheetOf(range), true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = area.rows < MAX_ROWS ? area.rows : Math.max(spare, used.row + used.rows - area.row);
  const columns =
    area.columns < MAX_COLUMNS ? area.columns : Math.max(Math.min(spare, 50), used.column + used.columns - area.column);
  return { ...area, rows, columns };
}

export function within(range: RangeTarget, area: Area): RangeTarget {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument();
  return { ...range, area };
}

export const offset = (range: RangeTarget, rows: number, columns: number) =>
  within(range, { ...range.area, row: range.area.row + rows, column: range.area.column + columns });

export const resized = (range: RangeTarget, rows: number, columns: number) =>
  within(range, { ...range.area, rows: range.area.rows + rows, columns: range.area.columns + columns });

export const cell = (range: RangeTarget, row: number, column: number) =>
  within(range, { row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 });

export function usedWithin(range: RangeTarget, valuesOnly: boolean): RangeTarget | undefined {
  const used = range.book.cells.used(sheetOf(range), !valuesOnly);
  const area = used && intersection(used, range.area);
  return area && { ...range, area };
}
