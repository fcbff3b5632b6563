import { readPercentage } from '../../table/cells/cell-reading';
import { kindOf } from '../../table/roles';
import { type ReadRow, cellOf } from '../../table/table';
import type { Column } from '../../table/column';
import { isPercentFormat } from '../../table/cells/view';
import { type Sheet, numberFormatIn } from './sheet';

/** Are percentages written as 63 for 63 %? Numbers above 2 without a percentage format: nobody houses three times the opgave. */
export const inPoints = ({ table, grid }: Sheet, column: Column): boolean =>
  table.rows.some((row) => {
    const value = row.cells.get(column.column);
    const { row: line, column: at } = cellOf(table, row, column);
    return typeof value === 'number' && value > 2 && !isPercentFormat(numberFormatIn(grid, line, at));
  });

/** What a column of percentages says for each row, as a fraction; a row without a percentage is left out. */
export function fractionsIn(sheet: Sheet, column: Column): ReadonlyMap<ReadRow, number> {
  const points = inPoints(sheet, column);
  const known = sheet.table.rows.flatMap((row): readonly (readonly [ReadRow, number])[] => {
    const value =
      column.used && kindOf(column.role) === 'percentage'
        ? row.percentage
        : readPercentage(row.cells.get(column.column) ?? '', points).value;
    return value === undefined ? [] : [[row, value]];
  });
  return new Map(known);
}
