import type { ReactElement } from 'react';
import { registerCommands } from '../../commands';
import { hostTheme, openWorkbook, watchTheme } from '../../excel';
import { App, type Look } from './App';
import { registerOwnIcons } from '../controls/icons';
import { begin } from '../model/begin';
import { undo } from '../model/gestures';
import { createSession } from '../model/session';

const LOOK: Look = { dark: () => hostTheme().dark, watch: (listener) => watchTheme(() => listener()) };

/** The pane on the workbook in which it stands. It reads at once, and takes no focus. */
export async function startPane(): Promise<ReactElement> {
  registerOwnIcons();
  const session = createSession({
    workbook: await openWorkbook(),
    later: (task, ms) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  });
  registerCommands({ ongedaanMaken: () => undo(session, session.store.get().journal[0]) });
  void begin(session);
  return <App session={session} look={LOOK} />;
}
