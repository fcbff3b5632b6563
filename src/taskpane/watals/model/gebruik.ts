import { useEffect, useSyncExternalStore } from 'react';
import { usePane, useSession } from '../../shell/context';
import { watalsOf, type Watals, type WatalsState } from './model';
import { load } from './scenarios';

/** The what-if of this session; whatever shows it follows its state and the reading. */
export function useWatals(): readonly [Watals, WatalsState] {
  usePane();
  const watals = watalsOf(useSession());
  const state = useSyncExternalStore(watals.store.subscribe, watals.store.get);
  useEffect(() => void load(watals), [watals]);
  return [watals, state];
}
