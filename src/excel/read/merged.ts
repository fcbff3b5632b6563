import { HostError } from '../../change/workbook';
import type { Area } from '../../table/cells/grid';
import { areaOf } from '../block';
import { rangeOf } from '../area';
import { batch } from '../host';

/**
 * The merged areas of a sheet; undefined when Excel does not say, as it does above 512 of them. A request of its own,
 * because it may fail, over the whole used range, because only areas that begin in it are given. On Windows it empties
 * the user's Ctrl+Z: asked only at a reading that the user asks for, and before a write.
 * @param also a block that need not be in use.
 */
export async function mergedOn(name: string, also?: Area): Promise<readonly Area[] | undefined> {
  try {
    const areas = await batch(({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject();
      return queueMerged(also ? used.getBoundingRect(rangeOf(sheet, also)) : used);
    });
    return mergedIn(areas);
  } catch (error) {
    // A refusal of the whole request is not about merged cells.
    if (!(error instanceof HostError) || error.location === undefined) throw error;
    return undefined;
  }
}

export function queueMerged(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

/** What was queued and sent, as areas of the sheet. */
export const mergedIn = (merged: Excel.RangeAreas): readonly Area[] =>
  merged.isNullObject ? [] : merged.areas.items.map(areaOf);
