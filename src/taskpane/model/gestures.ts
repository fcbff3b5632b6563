import type { JournalLine } from '../../change/write/journal';
import { type Session, fail } from './session';
import type * as Writing from './writing/writing';

// What changes the sheet is fetched with the first gesture that asks for it, not before the overview shows.
const writing = (): Promise<typeof Writing> => import(/* webpackChunkName: "later" */ './writing/writing');

export const askForPreview = (session: Session): Promise<void> =>
  once(session, ({ openPreview: open }) => open(session));

export const askForUndo = (session: Session, line?: JournalLine): Promise<void> =>
  once(session, ({ undo: back }) => back(session, line));

/** When it cannot be fetched, that is said, with the same gesture to try again. */
async function once(session: Session, gesture: (doors: typeof Writing) => void | Promise<void>): Promise<void> {
  let doors: typeof Writing;
  try {
    doors = await writing();
  } catch (error) {
    fail(session, error, () => once(session, gesture));
    return;
  }
  await gesture(doors);
}
