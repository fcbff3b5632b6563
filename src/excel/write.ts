import { asFound, conflicts, differences } from '../change/conflicts';
import { inverse } from '../change/undo';
import type { JournalEntry } from '../change/journal';
import { encodeEntry } from '../change/journal-codec';
import { MOST_TEXT, newId, remember } from '../change/journal-index';
import type { WritePlan } from '../change/plan';
import { HostError } from '../change/workbook';
import type { WriteResult } from '../change/workbook';
import { applyCells } from './apply';
import { contentsOf, queueContents } from './block';
import type { Now } from './check';
import { lookNow } from './check';
import { batch } from './host';
import { clearLooks, copyLooks, rangeOf } from './look';
import { JOURNAL_INDEX, journalKey } from './settings';

/** Looks, and when nothing stands in the way writes, remembers and reads back: two round trips, and one step of Excel's own undo. */
export async function writePlan(plan: WritePlan, time: string): Promise<WriteResult> {
  const now = await lookNow(plan);
  const found = conflicts(plan, now.grid);
  if (now.grid === undefined || found.length > 0) return { ok: false, conflicts: found };
  const entry = entryFor(plan, now, time);
  const text = encodeEntry(entry);
  try {
    const after = await batch(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(plan.sheet);
      if (entry.plain) copyLooks(sheet, entry.plan.styles, entry.plain);
      applyCells(sheet, entry.plan);
      keep(workbook.settings, entry, text, now);
      return now.grid && queueContents(rangeOf(sheet, now.grid.area));
    });
    const back = after ? { ...now.grid, ...contentsOf(after) } : now.grid;
    return { ok: true, entry, differences: differences(entry.plan, back), remembered: text.length <= MOST_TEXT };
  } catch (error) {
    if (error instanceof HostError && error.location !== undefined) await putBack(entry);
    throw error;
  }
}

function entryFor(plan: WritePlan, { grid, plain, index }: Now, time: string): JournalEntry {
  const written = { ...(grid ? asFound(plan, grid) : plan), styles: plain ? plan.styles : [] };
  return { id: newId(index, time), time, plan: written, ...(plain && { plain }) };
}

function keep(settings: Excel.SettingCollection, entry: JournalEntry, text: string, now: Now): void {
  const { index, dropped } = remember(now.index, entry, text.length);
  if (index === now.index) return;
  settings.add(journalKey(entry.id), text);
  settings.add(JOURNAL_INDEX, JSON.stringify(index));
  for (const id of dropped) settings.getItemOrNullObject(journalKey(id)).delete();
}

/**
 * After a failure half-way: what was done before it stays done in Excel, so it is taken back as far as Excel lets us. The
 * Excel table goes back in a batch of its own, because it may be the very thing that failed.
 */
async function putBack({ plan, plain }: JournalEntry): Promise<void> {
  const { resize, ...cells } = inverse(plan);
  await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(plan.sheet);
    if (plain) clearLooks(sheet, plan.styles.map((style) => style.to), plain);
    applyCells(sheet, cells);
  }).catch(() => undefined);
  if (resize === undefined) return;
  await batch(({ workbook }) => applyCells(workbook.worksheets.getItem(plan.sheet), { ...cells, changes: [], resize })).catch(() => undefined);
}
