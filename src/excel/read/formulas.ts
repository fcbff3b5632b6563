import type { SheetFormulas } from '../../change/workbook';
import type { CellValue } from '../../table/cells/grid';
import { batch } from '../host';

/** What stands on many sheets, as written and as shown; one request. A sheet that is gone has nothing. */
export async function writtenOn(names: readonly string[]): Promise<readonly SheetFormulas[]> {
  const used = await batch(({ workbook: { worksheets } }) =>
    names.map((name) => worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load('formulas,values')),
  );
  return names.map((sheet, i) => {
    const range = used[i];
    if (range === undefined || range.isNullObject) return { sheet, formulas: [], values: [] };
    return { sheet, formulas: range.formulas as CellValue[][], values: range.values as CellValue[][] };
  });
}
