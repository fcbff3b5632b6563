import type { Datum } from '../../domain/tijd/datum';
import { perSession } from '../model/per-session';
import type { Session } from '../model/session';
import { createStore, type Store } from '../model/store';
import { type Eerder, zoekEerder } from './eerder';

export interface Nieuw {
  /** The sheet and day that it was looked up for. */
  readonly voor: string;
  readonly eerder: Eerder | undefined;
}

export interface NieuwStore {
  readonly session: Session;
  readonly store: Store<Nieuw>;
}

/** An earlier sheet that changes is no longer what was read: the line goes until the sheet is opened anew. */
export const nieuwVan = perSession((session: Session): NieuwStore => {
  const store = createStore<Nieuw>({ voor: '', eerder: undefined });
  session.workbook.onChange((sheet) => {
    if (store.get().eerder?.grid.sheet === sheet) store.set({ voor: '', eerder: undefined });
  });
  return { session, store };
});

/** Looks once for each sheet and day. Nobody asked for it: when the program refuses, there is no line. */
export async function beginNieuw({ session, store }: NieuwStore, sheet: string, peildatum: Datum): Promise<void> {
  const voor = `${sheet} ${peildatum}`;
  if (store.get().voor === voor) return;
  store.set({ voor, eerder: undefined });
  try {
    const eerder = await zoekEerder(session);
    if (store.get().voor === voor) store.set({ eerder });
  } catch {
    if (store.get().voor === voor) store.set({ voor: '' });
  }
}
