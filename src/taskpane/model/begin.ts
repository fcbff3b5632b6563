import { readInto } from './reading/reading';
import { type Session, gesture } from './session';

/**
 * The first reading, then what the workbook remembers of earlier ones; from then on the workbook is followed. The first
 * reading does not wait for what was chosen earlier, nor for the part that reads it and follows.
 */
export async function beginSession(session: Session): Promise<() => void> {
  let stop: (() => void) | undefined;
  await gesture(session, 'lezen', async () => {
    const later = import(/* webpackChunkName: "later" */ './reading/kept');
    try {
      await readInto(session);
    } finally {
      // Also when there is nothing to read yet: then what comes is read.
      stop ??= (await later).follow(session);
    }
    await (await later).recall(session);
  });
  return () => stop?.();
}
