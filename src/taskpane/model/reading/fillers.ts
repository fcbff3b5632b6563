import { keptEach, keptMap, keptText } from '../../../table/kept';
import { rememberedExtras } from './extras';
import { answer } from './reading';
import type { Session } from '../session';

/**
 * Takes over which sheets the workbook remembers to fill in from; whatever is not of that shape is left out, and what
 * was chosen meanwhile goes first.
 */
export async function recallFillers(session: Session, kept: unknown): Promise<void> {
  const fillers = new Map([...fillersIn(kept), ...session.store.get().fillers]);
  session.store.set({ fillers });
  const here = session.store.get().reading?.grid.sheet ?? '';
  if (fillers.has(here)) answer(session, { extras: await rememberedExtras(session, here) });
}

/** Sheets of a workbook. */
const MOST_SHEETS = 1_000;
const sheet = keptText(1_000);
const fillersIn = keptMap(
  sheet,
  (kept) => (Array.isArray(kept) ? keptEach(sheet, MOST_SHEETS)(kept) : undefined),
  MOST_SHEETS,
);
