import { batch } from './host';
import { markNames, queueMarks } from './mark';
import { PREFIX } from './settings';

/** Removes every setting and mark of ours from the workbook; what stands in cells stays. */
export async function removeAllOurs(): Promise<void> {
  const { settings, names } = await batch(({ workbook }) => ({
    settings: workbook.settings.load('items/key'),
    names: queueMarks(workbook),
  }));
  await batch(({ workbook }) => {
    for (const { key } of settings.items) {
      if (key.startsWith(PREFIX)) workbook.settings.getItemOrNullObject(key).delete();
    }
    for (const name of markNames(names)) workbook.names.getItemOrNullObject(name).delete();
  });
}
