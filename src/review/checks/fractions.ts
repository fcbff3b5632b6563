import type { Fractie } from '../../domain/getal/getal';
import { readPercentage } from '../../table/cells/cell-reading';
import { kindOf } from '../../table/roles';
import { type ReadRow, cellOf } from '../../table/table';
import type { Column } from '../../table/column';
import { bareNumber, inPercentPoints } from '../../table/cells/percent-points';
import { type Sheet, numberFormatIn } from './sheet';

/** Are percentages written as 63 for 63 %? By what each row itself makes of it. */
export const inPoints = ({ table, grid }: Sheet, column: Column): boolean =>
  inPercentPoints(
    table.rows.flatMap((row) => {
      const { row: line, column: at } = cellOf(table, row, column);
      const said = bareNumber(row.cells.get(column.column) ?? '', numberFormatIn(grid, line, at));
      const whole = row.opgave ?? row.taakstelling ?? 0;
      return said === undefined
        ? []
        : [{ said, share: whole > 0 && row.gehuisvest !== undefined ? row.gehuisvest / whole : undefined }];
    }),
  );

/** What a column of percentages says for each row, as a fraction; a row without a percentage is left out. */
export function fractionsIn(sheet: Sheet, column: Column): ReadonlyMap<ReadRow, Fractie> {
  const points = inPoints(sheet, column);
  const known = sheet.table.rows.flatMap((row): readonly (readonly [ReadRow, Fractie])[] => {
    const value =
      column.used && kindOf(column.role) === 'percentage'
        ? row.percentage
        : readPercentage(row.cells.get(column.column) ?? '', points).value;
    return value === undefined ? [] : [[row, value]];
  });
  return new Map(known);
}
