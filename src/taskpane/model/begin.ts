import { keptCorrections } from './correcting';
import { follow, readInto } from './reading';
import type { Session } from './session';
import { gesture } from './session';

/** The first reading, with what the workbook remembers of earlier ones; from then on the workbook is followed. */
export async function begin(session: Session): Promise<() => void> {
  const stop = follow(session);
  await gesture(session, 'lezen', async () => {
    const [corrections, journal] = await Promise.all([keptCorrections(session), session.workbook.journal()]);
    session.store.set({ answers: { ...session.store.get().answers, corrections }, journal });
    await readInto(session);
  });
  return stop;
}
