import { batch } from './host';
import { MARK } from './mark';
import { PREFIX } from './settings';

/** Removes every setting and mark of ours from the workbook; what stands in cells stays. */
export async function removeAllOurs(): Promise<void> {
  const { settings, sheets } = await batch(({ workbook }) => ({
    settings: workbook.settings.load('items/key'),
    sheets: workbook.worksheets.load('items/id'),
  }));
  await batch(({ workbook }) => {
    for (const { key } of settings.items) {
      if (key.startsWith(PREFIX)) workbook.settings.getItemOrNullObject(key).delete();
    }
    for (const { id } of sheets.items) workbook.worksheets.getItem(id).names.getItemOrNullObject(MARK).delete();
  });
}
