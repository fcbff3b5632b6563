import { HostError } from '../../change/workbook';
import type { ReadTable } from '../../table/table';
import type { Session } from './session';
import { otherSheet } from './understanding';

/** Reads the sheets again that fill in what is missing. One that is gone, or holds no table any more, fills in nothing. */
export async function refreshExtras(session: Session): Promise<void> {
  const { store } = session;
  const { answers } = store.get();
  const extras: ReadTable[] = [];
  for (const { sheet } of answers.extras) {
    const table = await tableOn(session, sheet);
    if (table) extras.push(table);
  }
  if (answers.extras.length > 0) store.set({ answers: { ...store.get().answers, extras } });
}

async function tableOn(session: Session, name: string): Promise<ReadTable | undefined> {
  try {
    return (await otherSheet(session, name))?.table;
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return undefined;
    throw error;
  }
}
