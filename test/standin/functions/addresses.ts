import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { areaName } from '../workbook/address';
import type { Book } from '../workbook/book';

/** Signs with which the name of a sheet stands between apostrophes. [A10] */
const QUOTED = /[\s~`!@#$%^&()\-_=+{}|;:,'<.>]/;

/** Where an argument stands, as Excel tells a function: "Costs!D8", "'Bob''s Region'!F6". [A10] */
export function addressOf(reference: BaseReferenceObject, book: Book): string {
  const { range, sheetId } = reference.toUnitRange();
  const name = book.findSheet(sheetId)?.getName() ?? '';
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  const cells = areaName({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
  return `${QUOTED.test(name) ? `'${name.replaceAll("'", "''")}'` : name}!${cells}`;
}
