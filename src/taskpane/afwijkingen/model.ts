import type { Afwijking } from '../../change/afwijkingen/afwijking';
import { perSession } from '../model/per-session';
import { sheetRead } from '../model/selectors';
import type { Session } from '../model/session';
import { createStore, type Store } from '../model/store';
import { openPlan } from '../model/writing/writing';
import { type Concept, klaar } from './concept';
import { workedOut } from './worked-out';

export interface AfwijkingenState {
  /** The sheet that it is filled in for. */
  readonly blad: string | undefined;
  /** The code of the gemeente that is shown; '' while none is chosen. */
  readonly gemeente: string;
  readonly concepten: ReadonlyMap<string, Concept>;
}

export interface AfwijkingenStore {
  readonly session: Session;
  readonly store: Store<AfwijkingenState>;
}

const NIETS: AfwijkingenState = { blad: undefined, gemeente: '', concepten: new Map() };

export const afwijkingenVan = perSession((session: Session): AfwijkingenStore => ({
  session,
  store: createStore(NIETS),
}));

/** Opens the job for a gemeente, or as it was left; what was written, or filled in for another sheet, goes. */
export function openAfwijkingen(session: Session, gemeente?: string): void {
  const { store } = afwijkingenVan(session);
  const blad = sheetRead(session.store.get());
  const done = workedOut(session.store.get(), ingevoerd(store.get().concepten));
  if (store.get().blad !== blad || (done.ok && done.plan.changes.length === 0)) store.set({ ...NIETS, blad });
  if (gemeente !== undefined) store.set({ gemeente });
  session.store.set({ taak: 'afwijkingen' });
}

/** What is filled in whole, by gemeente. */
export const ingevoerd = (concepten: AfwijkingenState['concepten']): ReadonlyMap<string, Afwijking> =>
  new Map(
    [...concepten].flatMap(([code, concept]) => {
      const found = klaar(concept);
      return found.ok ? [[code, found.afwijking] as const] : [];
    }),
  );

/** Shows every cell of it, old and new. */
export function bekijkAfwijkingen({ session, store }: AfwijkingenStore): void {
  const found = workedOut(session.store.get(), ingevoerd(store.get().concepten));
  if (found.ok) openPlan(session, found.plan, {});
}
