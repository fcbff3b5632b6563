import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { type RangeTarget, sheetOf } from '../context';
import { clampToUsed } from './range-shape';

/** Excel's API counts in points, the grid in pixels. */
const POINT = 4 / 3;
const CHARACTER = 7;
const MARGIN = 12;

function same(sizes: readonly number[]): number | null {
  const [first = 0] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}

const indexes = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

export function columnWidth(range: RangeTarget): number | null {
  const sheet = sheetOf(range);
  const { column, columns } = clampToUsed(range);
  return same(indexes(column, columns).map((c) => sheet.getColumnWidth(c) / POINT));
}

export function rowHeight(range: RangeTarget): number | null {
  const sheet = sheetOf(range);
  const { row, rows } = clampToUsed(range);
  return same(indexes(row, rows).map((r) => sheet.getRowHeight(r) / POINT));
}

function bounds(range: RangeTarget) {
  const { row, column, rows, columns } = clampToUsed(range);
  return [{ startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }];
}

function run(range: RangeTarget, id: string, size: Readonly<Record<string, unknown>>): void {
  const { book, sheetId } = range;
  book.guard(sheetOf(range));
  book.grid.commands.syncExecuteCommand(id, {
    unitId: book.workbook.getUnitId(),
    subUnitId: sheetId,
    ranges: bounds(range),
    ...size,
  });
}

export const setColumnWidth = (range: RangeTarget, points: number) =>
  run(range, SetWorksheetColWidthMutation.id, { colWidth: points * POINT });
export const setRowHeight = (range: RangeTarget, points: number) =>
  run(range, SetWorksheetRowHeightMutation.id, { rowHeight: points * POINT });

/** Widths by counting characters: near enough to see that a column was fitted. */
export function autofitColumns(range: RangeTarget): void {
  const sheet = sheetOf(range);
  const { cells } = range.book;
  const used = cells.used(sheet, false);
  if (!used) return;
  const { column, columns } = clampToUsed(range);
  for (const c of indexes(column, columns)) {
    const widths = indexes(used.row, used.rows).map((r) =>
      Math.max(...cells.text(sheet, r, c).split('\n').map(textWidth)),
    );
    run({ ...range, area: { ...range.area, column: c, columns: 1 } }, SetWorksheetColWidthMutation.id, {
      colWidth: Math.max(24, ...widths),
    });
  }
}

export function autofitRows(range: RangeTarget): void {
  const sheet = sheetOf(range);
  const { cells } = range.book;
  const used = cells.used(sheet, false);
  if (!used) return;
  const { row, rows } = clampToUsed(range);
  for (const r of indexes(row, rows)) {
    const lines = indexes(used.column, used.columns).map((c) => {
      const text = cells.text(sheet, r, c);
      const wrapped = sheet.getComposedCellStyle(r, c).tb ? Math.ceil(textWidth(text) / sheet.getColumnWidth(c)) : 1;
      return Math.max(wrapped, text.split('\n').length);
    });
    run({ ...range, area: { ...range.area, row: r, rows: 1 } }, SetWorksheetRowHeightMutation.id, {
      rowHeight: 20 * Math.max(1, ...lines),
    });
  }
}

const textWidth = (text: string) => text.length * CHARACTER + MARGIN;
