import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../model/session';
import type { PaneState } from '../model/state';

export const SessionContext = createContext<Session | undefined>(undefined);

/** @throws Error outside the pane: every part of it is shown within a session. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('Geen sessie.');
  return session;
}

export function usePane(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}
