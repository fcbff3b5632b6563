import { useEffect, useState } from 'react';
import type { Sheet } from '../../review/checks/sheet';
import { usePane, useSession } from '../shell/context';
import { sheetRead } from '../model/selectors';
import { type Session, fail, guarded } from '../model/session';
import { otherSheet } from '../model/reading/understanding';

/** The names of the other sheets that people made and can see. */
export function useAndereBladen(): readonly string[] {
  const session = useSession();
  const here = usePane(sheetRead);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      try {
        const all = await session.workbook.sheets();
        const others = all.filter(({ hidden, ours, name }) => !hidden && ours === undefined && name !== here);
        if (!gone) setNames(others.map(({ name }) => name));
      } catch (error) {
        fail(session, error, ask);
      }
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [session, here]);
  return names;
}

/**
 * Reads the table on another sheet and hands it on; undefined when none is found there. A refusal becomes a message.
 */
export async function leesAnderBlad(
  session: Session,
  name: string,
  hand: (sheet: Sheet | undefined) => void,
): Promise<void> {
  const found: (Sheet | undefined)[] = [];
  await guarded(session, async () => void found.push(await otherSheet(session, name)));
  found.forEach(hand);
}
