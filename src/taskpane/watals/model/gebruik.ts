import { useEffect } from 'react';
import { usePane, useSession } from '../../shell/context';
import type { PaneState } from '../../model/state';
import { useStore } from '../../shell/useStore';
import { watalsOf, type Watals, type WatalsState } from './model';
import { load } from './scenarios';

const whatItRestsOn = ({ reading, beleid }: PaneState) => ({ reading, beleid });
const all = (state: WatalsState): WatalsState => state;

/** The what-if of this session; whatever shows it follows its state and the reading. */
export function useWatals(): readonly [Watals, WatalsState] {
  usePane(whatItRestsOn);
  const watals = watalsOf(useSession());
  const state = useStore(watals.store, all);
  useEffect(() => void load(watals), [watals]);
  return [watals, state];
}
