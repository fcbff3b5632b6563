import { useState } from 'react';
import { usePane, useSession } from '../shell/context';
import { gesture } from '../model/session';
import { leesVerloop } from './lezen';

/** How far the reading of the sheets is. */
export interface Lezen {
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

/** The reading of the sheets on request, and what is shown of it. */
export function useVerloop() {
  const session = useSession();
  const isOn = usePane(({ verloop }) => verloop !== undefined);
  const [lezen, setLezen] = useState<Lezen>();
  const lees = (): void => {
    const stopper = new AbortController();
    const progress = (done: number, total: number): void => setLezen({ done, total, stop: () => stopper.abort() });
    progress(0, 0);
    void gesture(session, 'lezen', () => leesVerloop(session, { progress, signal: stopper.signal })).finally(() =>
      setLezen(undefined),
    );
  };
  const verberg = (): void => session.store.set({ verloop: undefined });
  return { isOn, lezen, lees, verberg };
}
