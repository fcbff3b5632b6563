import { useEffect, useState } from 'react';
import type { SheetInfo } from '../../change/workbook';
import type { Sheet } from '../../review/checks/sheet';
import { usePane, useSession } from '../shell/context';
import { sheetRead } from '../model/selectors';
import { type Session, fail, guarded } from '../model/session';
import { otherSheet } from '../model/reading/understanding';

/** All sheets of the workbook but the one that is read, hidden ones and ours included. */
export function useOverigeBladen(): readonly SheetInfo[] {
  const session = useSession();
  const here = usePane(sheetRead);
  const [others, setOthers] = useState<readonly SheetInfo[]>([]);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      try {
        const all = await session.workbook.sheets();
        if (!gone) setOthers(all.filter(({ name }) => name !== here));
      } catch (error) {
        fail(session, error, ask);
      }
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [session, here]);
  return others;
}

/** The names of those that people made and can see. */
export const zichtbaar = (bladen: readonly SheetInfo[]): readonly string[] =>
  bladen.filter(({ hidden, ours }) => !hidden && ours === undefined).map(({ name }) => name);

/** The names of the other sheets that people made and can see. */
export const useAndereBladen = (): readonly string[] => zichtbaar(useOverigeBladen());

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
