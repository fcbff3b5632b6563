import type { SheetInfo } from '../../change/workbook';
import type { Area } from '../../table/cells/grid';
import { batch } from '../host';
import { rangeOf } from '../area';
import { ofTheSheetInFront } from './in-front';
import { marksIn, queueMarks } from '../mark';

/** All sheets, with the ids by which events name them. */
export async function listSheets(): Promise<readonly (SheetInfo & { readonly id: string })[]> {
  const { sheets, active, names } = await ofTheSheetInFront(
    batch(({ workbook }) => ({
      sheets: workbook.worksheets.load('items/id,items/name,items/visibility'),
      active: workbook.worksheets.getActiveWorksheet().load('id'),
      names: queueMarks(workbook),
    })),
  );
  const kinds = new Map(marksIn(names).map(({ sheet, kind }) => [sheet, kind]));
  return sheets.items.map(({ id, name, visibility }) => {
    const ours = kinds.get(name);
    return {
      id,
      name,
      hidden: visibility !== Excel.SheetVisibility.visible,
      active: id === active.id,
      ...(ours !== undefined && { ours }),
    };
  });
}

export async function selectArea(name: string, area: Area): Promise<void> {
  await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.activate();
    rangeOf(sheet, area).select();
  });
}
