import type { Workbook } from '../../change/workbook';
import { type Store, createStore } from './store';
import { type Busy, type PaneState, INITIAL } from './state';

/** What the shell lends to the model: the spreadsheet program and a timer. */
export interface Shell {
  readonly workbook: Workbook;
  /** Runs a task after so many milliseconds; gives the way to call it off. */
  readonly later: (task: () => void, ms: number) => () => void;
}

export interface Session extends Shell {
  readonly store: Store<PaneState>;
}

export function createSession(shell: Shell): Session {
  return { ...shell, store: createStore(INITIAL) };
}

/**
 * Runs one gesture of the user at a time: a second one while the first is under way does nothing. A new gesture takes
 * the last message away; a refusal by the program becomes a message with the same gesture to try again.
 */
export async function gesture(session: Session, busy: Busy, work: () => Promise<void>): Promise<void> {
  if (session.store.get().busy !== undefined) return;
  session.store.set({ message: undefined });
  await guarded(session, busy, work);
}

/** What went wrong becomes a message; with `retry` where the same can be asked for again. */
export function fail({ store }: Session, error: unknown, retry?: () => Promise<void>): void {
  store.set({ message: { kind: 'failed', error, retry } });
}

/** The same for work that the pane begins by itself: what was said last stays on screen. */
export async function guarded(session: Session, busy: Busy, work: () => Promise<void>): Promise<void> {
  const { store } = session;
  if (store.get().busy !== undefined) return;
  store.set({ busy });
  try {
    await work();
  } catch (error) {
    fail(session, error, () => gesture(session, busy, work));
  } finally {
    store.set({ busy: undefined });
  }
}
