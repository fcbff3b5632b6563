/** A value that can be watched. Nothing in here knows what shows it. */
export interface Store<S> {
  readonly get: () => S;
  set(change: Partial<S>): void;
  /** Gives the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
