import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import { type RangeTarget, sheetOf } from '../context';
import { clampToUsed } from './range-shape';

export type Line = 'row' | 'column';

/** Whether all rows (or columns) are hidden; null when some are. */
export function hidden(range: RangeTarget, line: Line): boolean | null {
  const sheet = sheetOf(range);
  const area = clampToUsed(range);
  const [from, count] = line === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const states = Array.from(
    { length: count },
    (_, i) => !(line === 'row' ? sheet.getRowVisible(from + i) : sheet.getColVisible(from + i)),
  );
  if (states.every(Boolean)) return true;
  return states.some(Boolean) ? null : false;
}

export function setHidden(range: RangeTarget, line: Line, hide: boolean): void {
  const { book } = range;
  const sheet = sheetOf(range);
  book.guard(sheet);
  const { row, column, rows, columns } = clampToUsed(range);
  const [hides, shows] =
    line === 'row' ? [SetRowHiddenMutation, SetRowVisibleMutation] : [SetColHiddenMutation, SetColVisibleMutation];
  const { id } = hide ? hides : shows;
  const area = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
  book.grid.commands.syncExecuteCommand(id, {
    unitId: book.workbook.getUnitId(),
    subUnitId: range.sheetId,
    ranges: [area],
  });
}
