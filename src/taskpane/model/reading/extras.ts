import { HostError, type SheetReadOptions } from '../../../change/workbook';
import type { ReadTable } from '../../../table/table';
import type { Session } from '../session';
import { otherSheet } from './understanding';

/** Reads the sheets again that fill in what is missing. One that is gone, or holds no table any more, fills in nothing. */
export async function refreshExtras(session: Session, how?: SheetReadOptions): Promise<void> {
  const { store } = session;
  const names = store.get().answers.extras.map(({ sheet }) => sheet);
  if (names.length === 0) return;
  const extras = await tablesOn(session, names, how);
  store.set({ answers: { ...store.get().answers, extras } });
}

/** The tables on the sheets that fill in a sheet, as the workbook remembers them. */
export const rememberedExtras = (session: Session, sheet: string): Promise<readonly ReadTable[]> =>
  tablesOn(session, session.store.get().fillers.get(sheet) ?? []);

/** The tables on these sheets; one that is gone, or holds no table, is left out. */
export async function tablesOn(
  session: Session,
  names: readonly string[],
  how?: SheetReadOptions,
): Promise<readonly ReadTable[]> {
  const tables: ReadTable[] = [];
  for (const name of names) {
    const table = await tableOn(session, name, how);
    if (table) tables.push(table);
  }
  return tables;
}

async function tableOn(session: Session, name: string, how?: SheetReadOptions): Promise<ReadTable | undefined> {
  try {
    return (await otherSheet(session, name, how))?.table;
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return undefined;
    throw error;
  }
}
