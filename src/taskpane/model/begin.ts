import { follow } from './reading/following';
import { readInto } from './reading/reading';
import { type Session, gesture } from './session';

/** The first reading, then what the workbook remembers of earlier ones; from then on the workbook is followed. */
export async function beginSession(session: Session): Promise<() => void> {
  const stop = follow(session);
  await gesture(session, 'lezen', async () => {
    await readInto(session);
    // The first reading does not wait for what was chosen earlier, nor for the part that reads it.
    const { recall } = await import(/* webpackChunkName: "later" */ './reading/kept');
    await recall(session);
  });
  return stop;
}
