import { createContext, useContext } from 'react';
import type { Session } from '../model/session';
import type { PaneState } from '../model/state';
import { useStore } from './useStore';

export const SessionContext = createContext<Session | undefined>(undefined);

/** @throws Error outside the pane: every part of it is shown within a session. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('Geen sessie.');
  return session;
}

/** A part of the state of the pane; what shows it follows that part alone. */
export function usePane<T>(select: (state: PaneState) => T): T {
  return useStore(useSession().store, select);
}
