import type { Follower } from './reading/following';
import { readInto } from './reading/reading';
import { type Session, gesture, guarded } from './session';

const later = () => import(/* webpackChunkName: "later" */ './reading/kept');

/**
 * The first reading, then what the workbook remembers of earlier ones; from then on the workbook is followed. The first
 * reading does not wait for what was chosen earlier, nor for the part that reads it and follows: what happens meanwhile
 * is told to it when it has come. Without what was chosen the same sheet gives other figures: where something is
 * refused, the next reading asks for it again.
 */
export async function beginSession(session: Session): Promise<() => void> {
  const { store, workbook } = session;
  const heard: ((follower: Follower) => void)[] = [];
  let follower: Follower | undefined;
  const tell = (what: (follower: Follower) => void): void => void (follower ? what(follower) : heard.push(what));
  const followed = async (): Promise<void> => {
    follower ??= (await later()).follow(session);
    for (const what of heard.splice(0)) what(follower);
  };
  // A reading is what it waits for; what it does itself is none.
  let [waits, seen] = [false, store.get().reading];
  const recalled = async (): Promise<void> => {
    waits = false;
    try {
      await followed();
      await (await later()).recall(session);
    } catch (error) {
      waits = true;
      throw error;
    }
  };
  const stops = [
    workbook.onChange((sheet) => tell(({ changed }) => changed(sheet))),
    workbook.onActivate((sheet) => tell(({ activated }) => activated(sheet))),
    store.subscribe(() => {
      const { reading } = store.get();
      if (reading === seen) return;
      seen = reading;
      if (waits) void guarded(session, () => (waits ? recalled() : Promise.resolve()));
    }),
  ];
  await gesture(session, 'lezen', async () => {
    waits = false;
    // It may fail before it is waited for; whoever waits is told.
    later().catch(() => undefined);
    try {
      await readInto(session);
    } catch (error) {
      waits = true;
      // Also when there is nothing to read yet: then what comes is read.
      await followed();
      throw error;
    }
    await recalled();
  });
  return () => {
    follower?.stop();
    for (const stop of stops) stop();
  };
}
