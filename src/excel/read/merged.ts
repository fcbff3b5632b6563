import { HostError } from '../../change/workbook';
import type { Area } from '../../table/cells/grid';
import { areaOf } from '../block';
import { batch } from '../host';

/**
 * The merged areas of a sheet; undefined when Excel does not say, as it does above 512 of them. A request of its own,
 * because it may fail, over the whole used range, because only areas that begin in it are given. On Windows it empties the
 * user's Ctrl+Z: asked only at a reading that the user asks for, and before a write.
 */
export async function mergedOn(name: string): Promise<readonly Area[] | undefined> {
  try {
    const areas = await batch(({ workbook }) => {
      const used = workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject();
      const merged = used.getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return merged;
    });
    return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
  } catch (error) {
    // A refusal of the whole request is not about merged cells.
    if (!(error instanceof HostError) || error.location === undefined) throw error;
    return undefined;
  }
}
