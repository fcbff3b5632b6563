import type { SheetInfo } from '../change/workbook';
import type { Area } from '../table/grid';
import { areaOf } from './block';
import { batch } from './host';
import { rangeOf } from './look';
import { MARK } from './mark';

/** All sheets, with the ids by which events name them. */
export async function listSheets(): Promise<readonly (SheetInfo & { readonly id: string })[]> {
  const { items, active } = await batch(({ workbook: { worksheets } }) => ({
    items: worksheets.load('items/id,items/name,items/visibility'),
    active: worksheets.getActiveWorksheet().load('id'),
  }));
  const marks = await batch(({ workbook: { worksheets } }) =>
    items.items.map((sheet) => worksheets.getItem(sheet.id).names.getItemOrNullObject(MARK).load('comment')));
  return items.items.map(({ id, name, visibility }, i) => {
    const mark = marks[i];
    const ours = mark === undefined || mark.isNullObject ? {} : { ours: mark.comment };
    return { id, name, hidden: visibility !== Excel.SheetVisibility.visible, active: id === active.id, ...ours };
  });
}

export async function selected(): Promise<{ readonly sheet: string; readonly area: Area }> {
  const range = await batch(({ workbook }) =>
    workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name'));
  return { sheet: range.worksheet.name, area: areaOf(range) };
}

export async function selectArea(name: string, area: Area): Promise<void> {
  await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.activate();
    rangeOf(sheet, area).select();
  });
}
