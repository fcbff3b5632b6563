import type { JournalLine } from '../../change/journal';
import type { Session } from './session';
import type * as Writing from './writing';

// What changes the sheet is fetched with the first gesture that asks for it, not before the overview shows.
const writing = (): Promise<typeof Writing> => import(/* webpackChunkName: "later" */ './writing');

export const openPreview = async (session: Session): Promise<void> => (await writing()).openPreview(session);

export const undo = async (session: Session, line?: JournalLine): Promise<void> => (await writing()).undo(session, line);
