import type { Sheet } from '../../review/checks/sheet';
import { perSession } from '../model/per-session';
import { createStore, type Store } from '../model/store';

/** The sheet that Controle lays beside the one that was read. */
export interface Naast {
  readonly other: Sheet | undefined;
  /** Asked for elsewhere: the comparison gets the focus. */
  readonly gevraagd: boolean;
}

export const naastVan = perSession((): Store<Naast> => createStore<Naast>({ other: undefined, gevraagd: false }));
