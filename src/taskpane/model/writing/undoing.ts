import { known } from '../../../domain/known';
import type { JournalLine } from '../../../change/write/journal';
import { isUpdate } from '../../../change/update/label';
import { answer } from '../reading/reading';
import { type Session, gesture } from '../session';
import { readAfter } from './after';

/**
 * Takes a write back: the given one, or the newest. One that came with the workbook is shown first: what the workbook
 * keeps of it may be anybody's. Cells that someone changed since stay, and are named.
 */
export function undo(session: Session, line?: JournalLine): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'terugzetten', async () => {
    const chosen = line ?? store.get().journal[0];
    if (chosen === undefined) return;
    if (store.get().ownWrites.has(chosen.id)) {
      await takeBack(session, chosen);
      return;
    }
    const back = await workbook.lookBack(chosen);
    store.set({ preview: { kind: 'terug', line: chosen, plan: back, back } });
  });
}

/** Takes back what was shown, and only that. */
export function undoShown(session: Session): Promise<void> {
  return gesture(session, 'terugzetten', async () => {
    const { preview } = session.store.get();
    if (preview?.kind !== 'terug') return;
    await takeBack(session, preview.line, preview.back.seal);
  });
}

async function takeBack(session: Session, chosen: JournalLine, seal?: string): Promise<void> {
  const { store, workbook } = session;
  const result = await workbook.undo(chosen, seal);
  const forgotten = result.ok && (result.restored > 0 || result.kept.length === 0);
  const { journal } = store.get();
  const { id, time, label, sheet } = chosen;
  // What could not be placed stays in the list.
  const left = result.ok && result.left !== undefined ? [{ id, time, label, sheet, cells: result.left }] : [];
  store.set({ preview: undefined });
  if (forgotten) store.set({ journal: journal.flatMap((one) => (one.id === id ? left : one)) });
  const unread = await readAfter(session, result);
  // The day that the user gave was that of the figures which are gone again: ask anew.
  if (forgotten && isUpdate(label) && sheet === store.get().reading?.grid.sheet)
    answer(session, { peildatum: undefined });
  if (!result.ok) {
    store.set({ message: { kind: 'refused', conflicts: result.conflicts, what: 'terugzetten', ...known({ unread }) } });
    return;
  }
  const { restored, kept } = result;
  const newSheet = result.sheet && { name: sheet, gone: result.sheet === 'gone' };
  store.set({ message: { kind: 'undone', restored, kept, ...known({ newSheet, unread }) } });
}

/** Takes a write off the list of what can be taken back; no cell changes. */
export function letGo(session: Session, line: JournalLine): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'bewaren', async () => {
    await workbook.forget(line);
    store.set({ journal: store.get().journal.filter(({ id }) => id !== line.id) });
  });
}
