import type { SheetFormulas } from '../../change/workbook';
import type { CellValue } from '../../table/cells/grid';
import { batch } from '../host';

/** What stands on many sheets, formulas as they are written; one request. A sheet that is gone has none. */
export async function writtenOn(names: readonly string[]): Promise<readonly SheetFormulas[]> {
  const used = await batch(({ workbook: { worksheets } }) =>
    names.map((name) => worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load('formulas')),
  );
  return names.map((sheet, i) => {
    const range = used[i];
    return { sheet, formulas: range === undefined || range.isNullObject ? [] : (range.formulas as CellValue[][]) };
  });
}
