import { answer } from './reading';
import type { Session } from './session';
import { gesture } from './session';

/** Removes all that we keep in the workbook: list of writes, corrections, choices. Cells stay as they are. */
export function forgetAll(session: Session): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'opruimen', async () => {
    await workbook.removeAllOurs();
    answer(session, { corrections: new Map() });
    store.set({ journal: [], message: { kind: 'forgotten' } });
  });
}
