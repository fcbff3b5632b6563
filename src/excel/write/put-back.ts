import type { Area } from '../../table/cells/grid';
import type { JournalEntry, PlainLook } from '../../change/write/journal';
import type { JournalIndex } from '../../change/write/journal-index';
import type { Restore } from '../../change/write/undo';
import { rangeOf } from '../area';
import { applyCells, resizeTable } from './apply';
import { batch, grouped, ungroupable } from '../host';
import { clearLooks } from '../read/look';
import { JOURNAL_INDEX, journalKey } from '../settings';

/**
 * Carries out the taking back of a write and forgets it, unless nothing comes back.
 * @param left the index without it.
 */
export async function putBack(
  { id, plain }: JournalEntry,
  { plan, cells, kept, unstyle }: Restore,
  left: JournalIndex,
): Promise<void> {
  const queue = ({ workbook }: Excel.RequestContext): Excel.Range | undefined => {
    const sheet = workbook.worksheets.getItem(plan.sheet);
    const range = plain && clearLooks(sheet, unstyle, plain);
    if (plan.resize) resizeTable(sheet, plan.resize);
    applyCells(sheet, plan.changes);
    if (cells > 0 || kept.length === 0) letGo(workbook.settings, left, id);
    return range;
  };
  const cleared = await grouped(queue).catch((error: unknown) => {
    // Doing it once more comes to the same, so what was done already is no harm.
    if (ungroupable(error)) return batch(queue);
    throw error;
  });
  if (plain && cleared) await restoreFont(plan.sheet, unstyle, cleared, plain.font);
}

function letGo(settings: Excel.SettingCollection, left: JournalIndex, id: string): void {
  settings.getItemOrNullObject(journalKey(id)).delete();
  if (left.length === 0) settings.getItemOrNullObject(JOURNAL_INDEX).delete();
  else settings.add(JOURNAL_INDEX, JSON.stringify(left));
}

/** Only where cells had a font that is not the workbook's own does clearing their look change it. */
async function restoreFont(
  name: string,
  areas: readonly Area[],
  cleared: Excel.Range,
  was: PlainLook['font'],
): Promise<void> {
  const { font } = cleared.format;
  if (font.name === was.name && font.size === was.size && font.color === was.color) return;
  await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    for (const area of areas) rangeOf(sheet, area).format.font.set(was);
  });
}
