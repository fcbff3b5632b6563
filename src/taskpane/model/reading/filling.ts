import type { Sheet } from '../../../review/checks/sheet';
import { withExtras } from '../../../review/assess/extra';
import { refreshExtras, sheetsOn } from './extras';
import { answer } from './reading';
import { type Session, guarded } from '../session';
import { KEYS } from '../keys';

/**
 * Fills in what is missing from these sheets, the first first; the workbook remembers them for the sheet that was
 * read.
 */
export async function fillFrom(session: Session, extras: readonly Sheet[]): Promise<void> {
  const { store, workbook } = session;
  const here = store.get().reading?.grid.sheet;
  if (here === undefined) return;
  const fillers = new Map(store.get().fillers);
  if (extras.length === 0) fillers.delete(here);
  else
    fillers.set(
      here,
      extras.map(({ table }) => table.sheet),
    );
  store.set({ fillers });
  answer(session, { extras: extras.map((sheet) => ({ ...sheet, fillIn: withExtras })) });
  await guarded(session, () => {
    const now = store.get().fillers;
    return workbook.setSetting(KEYS.fillers, now.size === 0 ? undefined : [...now]);
  });
}

/** Reads the sheets that fill in once more, after the user said what a column there is. */
export const fillAgain = (session: Session): Promise<void> =>
  guarded(session, async () => {
    await refreshExtras(session);
    answer(session, {});
  });

/** Fills in from the sheets that filled in another sheet, as they stand now. */
export async function likeBefore(session: Session, names: readonly string[]): Promise<void> {
  const found: Sheet[] = [];
  await guarded(session, async () => void found.push(...(await sheetsOn(session, names))));
  if (found.length > 0) await fillFrom(session, found);
}
