import { answer } from './reading/reading';
import { type Session, gesture } from './session';
import { INITIAL } from './state';

/** Removes all that we keep in the workbook: list of writes, corrections, sheets that fill in, choices. Cells stay as they are. */
export function forgetAll(session: Session): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'opruimen', async () => {
    await workbook.removeAllOurs();
    answer(session, { corrections: new Map(), extras: [] });
    const { journal, seen, fillers, way } = INITIAL;
    store.set({ journal, seen, fillers, way, message: { kind: 'forgotten' } });
  });
}
