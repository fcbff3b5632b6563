import { useMemo, useSyncExternalStore } from 'react';
import type { Store } from '../model/store';
import { same } from '../lib/same';

/**
 * A part of what a store holds. What shows it is drawn again when that part is another one, not at any other change.
 */
export function useStore<S, T>(store: Store<S>, select: (state: S) => T): T {
  const snapshot = useMemo(() => {
    let last: { readonly part: T } | undefined;
    return (): T => {
      const part = select(store.get());
      if (last === undefined || !same(last.part, part)) last = { part };
      return last.part;
    };
  }, [store, select]);
  return useSyncExternalStore(store.subscribe, snapshot);
}
