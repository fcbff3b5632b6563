import type { ReactElement } from 'react';
import { registerCommands } from '../../commands';
import { hostTheme, openWorkbook, watchTheme } from '../../excel';
import type { Look } from './App';
import { watchFaults } from './faults';
import { later } from './later';
import { Root } from './Root';
import { PANE_SENTENCES } from '../lib/sentences';
import { beginSession } from '../model/begin';
import { askForUndo } from '../model/gestures';
import { createSession, type Session } from '../model/session';

const LOOK: Look = { dark: () => hostTheme().dark, watch: (listener) => watchTheme(() => listener()) };

const NietGestart = later(
  () => import(/* webpackChunkName: "later" */ './NietGestart'),
  <p className="even">{PANE_SENTENCES.nietGestart}</p>,
);

/** The pane on the workbook in which it stands, or the sentence that it could not start, with the details of that. */
export async function startPane(): Promise<ReactElement> {
  try {
    return <Root session={await startSession()} look={LOOK} />;
  } catch (error) {
    return <NietGestart error={error} />;
  }
}

/** It reads at once, and takes no focus. */
async function startSession(): Promise<Session> {
  const session = createSession({
    workbook: await openWorkbook(),
    later: (task, ms) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  });
  registerCommands({ ongedaanMaken: () => askForUndo(session, session.store.get().journal[0]) });
  watchFaults(session);
  void beginSession(session);
  return session;
}
