import { sheetConflicts } from '../../change/write/conflicts';
import type { JournalEntry } from '../../change/write/journal';
import { decodeEntry } from '../../change/write/journal-codec';
import { forget } from '../../change/write/journal-index';
import { restore } from '../../change/write/undo';
import { HostError, type UndoResult } from '../../change/workbook';
import { lookNow } from './check';
import { batch } from '../host';
import { putBack } from './put-back';
import { journalKey } from '../settings';

/**
 * Takes a write back: one round trip for what was written, two for the sheet as it is now, one to put back.
 * @throws HostError 'NotRemembered' when the workbook no longer holds that write, 'JournalUnreadable' when what it holds of it is damaged.
 */
export async function undoWrite(id: string): Promise<UndoResult> {
  const entry = await entryOf(id);
  const now = await lookNow(entry.plan);
  if (!now.index.some((line) => line.id === id)) throw new HostError('NotRemembered');
  const inTheWay = sheetConflicts(entry.plan, now.grid);
  if (now.grid === undefined || inTheWay.length > 0) return { ok: false, conflicts: inTheWay };
  const back = restore(entry.plan, now.grid);
  await putBack(entry, back, forget(now.index, id));
  return { ok: true, restored: back.cells, kept: back.kept };
}

async function entryOf(id: string): Promise<JournalEntry> {
  const kept = await batch(({ workbook }) => workbook.settings.getItemOrNullObject(journalKey(id)).load('value'));
  if (kept.isNullObject) throw new HostError('NotRemembered');
  const entry = decodeEntry(kept.value);
  if (entry === undefined) throw new HostError('JournalUnreadable', journalKey(id));
  return entry;
}
