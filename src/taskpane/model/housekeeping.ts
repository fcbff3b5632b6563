import { KEYS } from './keys';
import { answer } from './reading/reading';
import { type Session, gesture } from './session';
import { INITIAL, NO_ANSWERS } from './state';

/**
 * Removes all that we keep in the workbook: list of writes, corrections, sheets that fill in, choices. Cells stay as
 * they are.
 */
export function forgetAll(session: Session): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'opruimen', async () => {
    try {
      await workbook.removeAllOurs();
    } catch (error) {
      // A part may be gone: the list shows what there is.
      store.set({ journal: await workbook.journal().catch(() => store.get().journal) });
      throw error;
    }
    startOver(session);
    store.set({ journal: INITIAL.journal, message: { kind: 'forgotten' } });
  });
}

/** Removes what the user chose, when the pane fails on it; the list of writes stays, so that they can be taken back. */
export function forgetChoices(session: Session): Promise<void> {
  return gesture(session, 'opruimen', async () => {
    for (const key of Object.values(KEYS)) await session.workbook.setSetting(key, undefined);
    startOver(session);
  });
}

/** As if nothing was ever chosen in this workbook, on the cells as they were read. */
function startOver(session: Session): void {
  const { store } = session;
  const { seen, fillers, way, filter, mijnRegio } = INITIAL;
  store.set({ seen, fillers, way, filter, mijnRegio, forgotten: store.get().forgotten + 1 });
  const { candidate, peildatum, own } = store.get().answers;
  answer(session, { ...NO_ANSWERS, candidate, peildatum, own });
}
