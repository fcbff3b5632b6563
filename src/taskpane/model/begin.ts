import type { Follower } from './reading/following';
import type { Keeper } from './reading/kept';
import { readInto } from './reading/reading';
import { type Session, gesture } from './session';

/**
 * The first reading, then what the workbook remembers of earlier ones; from then on the workbook is followed. The first
 * reading does not wait for what was chosen earlier, nor for the part that reads it and follows: what happens meanwhile
 * is told to it when it has come.
 */
export async function beginSession(session: Session): Promise<() => void> {
  const { workbook } = session;
  const heard: ((follower: Follower) => void)[] = [];
  let follower: Follower | undefined;
  let keeper: Keeper | undefined;
  const tell = (what: (follower: Follower) => void): void => void (follower ? what(follower) : heard.push(what));
  const stops = [
    workbook.onChange((sheet) => tell(({ changed }) => changed(sheet))),
    workbook.onActivate((sheet) => tell(({ activated }) => activated(sheet))),
  ];
  await gesture(session, 'lezen', async () => {
    const later = import(/* webpackChunkName: "later" */ './reading/kept');
    // It may fail before it is waited for; whoever waits is told.
    later.catch(() => undefined);
    try {
      await readInto(session);
    } finally {
      // Also when there is nothing to read yet: then what comes is read.
      const { follow, keep } = await later;
      follower ??= follow(session);
      keeper ??= keep(session);
      for (const what of heard.splice(0)) what(follower);
    }
    await keeper.recall();
  });
  return () => {
    follower?.stop();
    keeper?.stop();
    for (const stop of stops) stop();
  };
}
