import type { JournalLine } from '../../change/write/journal';
import { type Session, fail } from './session';
import type * as Undoing from './writing/undoing';
import type * as Writing from './writing/writing';

// What changes the sheet is fetched with the first gesture that asks for it, not before the overview shows.
const writing = (): Promise<typeof Writing> => import(/* webpackChunkName: "later" */ './writing/writing');
const undoing = (): Promise<typeof Undoing> => import(/* webpackChunkName: "later" */ './writing/undoing');

export const askForPreview = (session: Session): Promise<void> =>
  once(session, writing, ({ previewAfresh }) => previewAfresh(session));

export const askForUndo = (session: Session, line?: JournalLine): Promise<void> =>
  once(session, undoing, ({ undo: back }) => back(session, line));

/** When it cannot be fetched, that is said, with the same gesture to try again. */
async function once<T>(
  session: Session,
  fetched: () => Promise<T>,
  gesture: (doors: T) => void | Promise<void>,
): Promise<void> {
  let doors: T;
  try {
    doors = await fetched();
  } catch (error) {
    fail(session, error, () => once(session, fetched, gesture));
    return;
  }
  await gesture(doors);
}
