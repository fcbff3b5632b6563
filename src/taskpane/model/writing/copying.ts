import { journalLineOf } from '../../../change/write/journal';
import { answer, readInto } from '../reading/reading';
import { KEYS } from '../keys';
import { known } from '../../../domain/known';
import { enterInJournal, unreadBy } from './after';
import type { Session } from '../session';
import type { Preview } from '../state';

type Copy = Extract<Preview, { kind: 'kopie' }>;

/**
 * Carries out a write on a copy of the sheet and reads the copy; the old sheet stays as it is. When it cannot be done
 * no copy stays.
 */
export async function copy(session: Session, { plan, name, then }: Copy): Promise<void> {
  const { store, workbook } = session;
  // Taken back the copy stands there with the old figures under its new name: that is said then.
  const result = await workbook.writeCopy({ ...plan, newSheet: true }, name);
  store.set({ preview: undefined });
  if ('taken' in result) {
    store.set({ message: { kind: 'nameTaken', name: result.taken } });
    return;
  }
  if (!result.ok) {
    store.set({ message: { kind: 'refused', conflicts: result.conflicts, what: 'cijfers' } });
    return;
  }
  if (result.remembered) enterInJournal(session, journalLineOf(result.entry));
  await fillAlso(session, plan.sheet, name);
  const unread = await unreadBy(readInto(session, name));
  answer(session, then);
  store.set({
    taak: undefined,
    message: { kind: 'copied', sheet: name, differences: result.differences, ...known({ unread }) },
  });
}

/** The new sheet is filled in from the sheets that filled in the old one. */
async function fillAlso({ store, workbook }: Session, old: string, name: string): Promise<void> {
  const from = store.get().fillers.get(old);
  if (from === undefined) return;
  const fillers = new Map(store.get().fillers).set(name, from);
  store.set({ fillers });
  await workbook.setSetting(KEYS.fillers, [...fillers]);
}
