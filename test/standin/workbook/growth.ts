import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Grid } from './grid';

/** Univer's sheets have an edge; Excel's are practically endless. Makes room before a write beyond the edge. */
export function growTo(grid: Grid, sheet: Worksheet, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
  let [rows, columns] = [0, 0];
  for (const [row, line] of Object.entries(cells)) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column of Object.keys(line ?? {})) columns = Math.max(columns, Number(column) + 1);
  }
  const ids = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  if (rows > sheet.getRowCount())
    grid.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...ids, rowCount: rows + 100 });
  if (columns > sheet.getColumnCount())
    grid.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...ids, columnCount: columns + 10 });
}
