import { HostError, type SheetReadOptions } from '../../../change/workbook';
import type { Sheet } from '../../../review/checks/sheet';
import type { Session } from '../session';
import type { Extra } from '../state';
import { otherSheet } from './understanding';

/**
 * Reads the sheets again that fill in what is missing. One that is gone, or holds no table any more, fills in nothing.
 */
export async function refreshExtras(session: Session, how?: SheetReadOptions): Promise<void> {
  const { store } = session;
  const before = store.get().answers.extras;
  if (before.length === 0) return;
  const extras = await sheetsOn(
    session,
    before.map(({ table }) => table.sheet),
    how,
  );
  // What the user chose meanwhile goes first.
  if (store.get().answers.extras === before) store.set({ answers: { ...store.get().answers, extras } });
}

/** The tables on the sheets that fill in a sheet, as the workbook remembers them. */
export const rememberedExtras = (session: Session, sheet: string): Promise<readonly Extra[]> =>
  sheetsOn(session, session.store.get().fillers.get(sheet) ?? []);

/** The tables on these sheets; one that is gone, or holds no table, is left out. */
export async function sheetsOn(
  session: Session,
  names: readonly string[],
  how?: SheetReadOptions,
): Promise<readonly Extra[]> {
  const sheets: Extra[] = [];
  if (names.length === 0) return sheets;
  const { withExtras } = await import(/* webpackChunkName: "later" */ '../../../review/assess/extra');
  for (const name of names) {
    const sheet = await sheetOn(session, name, how);
    if (sheet) sheets.push({ ...sheet, fillIn: withExtras });
  }
  return sheets;
}

async function sheetOn(session: Session, name: string, how?: SheetReadOptions): Promise<Sheet | undefined> {
  try {
    return await otherSheet(session, name, how);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return undefined;
    throw error;
  }
}
