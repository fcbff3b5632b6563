import type { Workbook } from '../../change/workbook';
import { type Store, createStore } from './store';
import { type Busy, type Pressed, isPressed } from './busy';
import { type PaneState, INITIAL } from './state';

/** What the shell lends to the model: the spreadsheet program and a timer. */
export interface Shell {
  readonly workbook: Workbook;
  /** Runs a task after so many milliseconds; gives the way to call it off. */
  readonly later: (task: () => void, ms: number) => () => void;
}

export interface Session extends Shell {
  readonly store: Store<PaneState>;
  /** Work that came while other work was under way, in its order. */
  readonly waiting: Turn[];
}

interface Turn {
  readonly busy: Busy;
  readonly begin: () => void;
}

export function createSession(shell: Shell): Session {
  return { ...shell, store: createStore(INITIAL), waiting: [] };
}

/**
 * Runs one gesture of the user at a time: a second one while the first is under way or waits does nothing. Work that
 * the pane does by itself is no reason to lose a press: the gesture waits for its end. A new gesture takes the last
 * message away; a refusal by the program becomes a message with the same gesture to try again.
 */
export async function gesture(
  session: Session,
  busy: Pressed,
  work: () => Promise<void>,
  retry = () => gesture(session, busy, work),
): Promise<void> {
  const { store, waiting } = session;
  if (isPressed(store.get().busy) || waiting.some((turn) => isPressed(turn.busy))) return;
  store.set({ message: undefined });
  await inTurn(session, { busy, work, retry });
}

/**
 * What went wrong becomes a message; with `retry` where the same can be asked for again, which takes the message away.
 */
export function fail({ store }: Session, error: unknown, retry?: () => Promise<void>): void {
  const again = retry && (() => (store.set({ message: undefined }), retry()));
  store.set({ message: { kind: 'failed', error, retry: again } });
}

/**
 * The same for work that follows from a choice, or that the pane begins by itself: what was said last stays on screen,
 * and what comes while other work is under way waits for its turn. Never asked for inside such work.
 */
export function guarded(session: Session, work: () => Promise<void>): Promise<void> {
  return inTurn(session, { busy: 'vanzelf', work, retry: () => gesture(session, 'lezen', work) });
}

interface Work {
  readonly busy: Busy;
  readonly work: () => Promise<void>;
  readonly retry: () => Promise<void>;
}

async function inTurn(session: Session, { busy, work, retry }: Work): Promise<void> {
  const { store, waiting } = session;
  if (store.get().busy === undefined) store.set({ busy });
  else await new Promise<void>((begin) => waiting.push({ busy, begin }));
  try {
    await work();
  } catch (error) {
    store.set({ message: { kind: 'failed', error, retry } });
  } finally {
    const next = waiting.shift();
    store.set({ busy: next?.busy });
    next?.begin();
  }
}
