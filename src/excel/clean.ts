import { MARK } from '../change/doing/marks';
import { refusedWhole } from '../change/doing/take-back';
import { HostError } from '../change/workbook';
import { batch } from './host';
import { queueMarks } from './mark';
import { markNames, namesOnSheets } from './marking';
import { PREFIX } from './settings';

/**
 * Removes every setting and mark of ours from the workbook, also those that a copied sheet carries; what stands in
 * cells stays.
 */
export async function removeAllOurs(): Promise<void> {
  const { settings, names, sheets } = await batch(({ workbook }) => ({
    settings: workbook.settings.load('items/key'),
    names: queueMarks(workbook),
    sheets: workbook.worksheets.load('items/name'),
  }));
  const onSheets = await namesOnSheets(sheets.items.map(({ name }) => name));
  await removed(({ workbook }) => {
    for (const { key } of settings.items) {
      if (key.startsWith(PREFIX)) workbook.settings.getItemOrNullObject(key).delete();
    }
    for (const name of ourNames(names.items.map((item) => item.name)))
      workbook.names.getItemOrNullObject(name).delete();
    for (const { sheet, name } of onSheets.filter((one) => ourNames([one.name]).length > 0))
      workbook.worksheets.getItem(sheet).names.getItemOrNullObject(name).delete();
  });
}

/** @throws HostError; `unsure` for which settings and names are gone. */
async function removed(queue: (context: Excel.RequestContext) => void): Promise<void> {
  try {
    await batch(queue);
  } catch (error) {
    throw error instanceof HostError && !refusedWhole(error)
      ? new HostError(error.code, error.location, true, 'removing')
      : error;
  }
}

const ourNames = (names: readonly string[]): readonly string[] => [
  ...markNames(names),
  // Also those whose sheet is gone.
  ...names.filter((name) => name.startsWith(MARK)),
];
