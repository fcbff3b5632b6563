import type { Area } from '../table/grid';
import { around } from '../change/cells';
import { sheetConflicts } from '../change/conflicts';
import type { JournalEntry, JournalLine, PlainLook } from '../change/journal';
import { decodeEntry } from '../change/journal-codec';
import { forget, readIndex } from '../change/journal-index';
import type { JournalIndex } from '../change/journal-index';
import { restore } from '../change/undo';
import { HostError } from '../change/workbook';
import type { UndoResult } from '../change/workbook';
import { applyCells } from './apply';
import { lookNow } from './check';
import { batch } from './host';
import { clearLooks, rangeOf } from './look';
import { JOURNAL_INDEX, journalKey, parsed } from './settings';

/**
 * Takes a write back: one round trip for what was written, one for the sheet as it is now, one to put back.
 * @throws HostError 'NotRemembered' when the workbook no longer holds that write.
 */
export async function undoWrite(id: string): Promise<UndoResult> {
  const entry = await entryOf(id);
  const now = await lookNow(entry.plan);
  const inTheWay = sheetConflicts(entry.plan, now.grid);
  if (now.grid === undefined || inTheWay.length > 0) return { ok: false, conflicts: inTheWay };
  const { plan, kept, unstyle } = restore(entry.plan, now.grid);
  const { plain } = entry;
  const cleared = await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(plan.sheet);
    const range = plain && clearLooks(sheet, unstyle, plain);
    applyCells(sheet, plan);
    if (plan.changes.length > 0) letGo(workbook.settings, now.index, id);
    return range;
  });
  if (plain && cleared) await restoreFont(plan.sheet, unstyle, cleared, plain.font);
  return { ok: true, restored: plan.changes.length, kept };
}

export async function journal(): Promise<readonly JournalLine[]> {
  const index = await batch(({ workbook }) => workbook.settings.getItemOrNullObject(JOURNAL_INDEX).load('value'));
  return index.isNullObject ? [] : readIndex(parsed(index.value));
}

async function entryOf(id: string): Promise<JournalEntry> {
  const kept = await batch(({ workbook }) => workbook.settings.getItemOrNullObject(journalKey(id)).load('value'));
  const entry = kept.isNullObject ? undefined : decodeEntry(kept.value);
  if (entry === undefined || around(entry.plan.changes) === undefined) throw new HostError('NotRemembered');
  return entry;
}

function letGo(settings: Excel.SettingCollection, index: JournalIndex, id: string): void {
  settings.getItemOrNullObject(journalKey(id)).delete();
  settings.add(JOURNAL_INDEX, JSON.stringify(forget(index, id)));
}

/** Only where cells had a font that is not the workbook's own does clearing their look change it. */
async function restoreFont(name: string, areas: readonly Area[], cleared: Excel.Range, was: PlainLook['font']): Promise<void> {
  const { font } = cleared.format;
  if (font.name === was.name && font.size === was.size && font.color === was.color) return;
  await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    for (const area of areas) rangeOf(sheet, area).format.font.set(was);
  });
}
