import { mentions } from '../../change/doing/mentions';
import { batch } from '../host';

/**
 * Takes a sheet away that nobody would miss: one round trip finds the sheets, one looks at all of them, one takes it
 * away. A number format or a width alone is nothing.
 */
export async function dropSheet(key: string): Promise<boolean> {
  const { sheet, sheets } = await batch(({ workbook: { worksheets } }) => ({
    sheet: worksheets.getItem(key).load('id,name'),
    sheets: worksheets.load('items/id'),
  }));
  const others = sheets.items.map(({ id }) => id).filter((id) => id !== sheet.id);
  const seen = await batch(({ workbook }) => {
    const { worksheets, names } = workbook;
    const own = worksheets.getItem(sheet.id);
    return {
      used: own.getUsedRangeOrNullObject(true).load('address'),
      objects: [own.tables.getCount(), own.charts.getCount(), own.shapes.getCount(), own.comments.getCount()],
      visible: worksheets.getCount(true),
      names: names.load('items/formula'),
      elsewhere: others.map((id) => worksheets.getItem(id).getUsedRangeOrNullObject(true).load('formulas')),
    };
  });
  const formulas: readonly unknown[] = seen.elsewhere.flatMap((one) =>
    one.isNullObject ? [] : (one.formulas.flat() as readonly unknown[]),
  );
  const isMissed = [...formulas, ...seen.names.items.map(({ formula }) => formula as unknown)].some((formula) =>
    mentions(formula, sheet.name),
  );
  const isBare = seen.used.isNullObject && seen.objects.every(({ value }) => value === 0);
  if (!isBare || isMissed || seen.visible.value < 2) return false;
  await batch(({ workbook }) => workbook.worksheets.getItem(sheet.id).delete());
  return true;
}
