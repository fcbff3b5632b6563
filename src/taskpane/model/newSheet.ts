import type { SheetPlan } from '../../change/sheet-plan';
import { vandaag } from '../lib/klok';
import { readAfresh } from './reading/reading';
import { type Session, gesture } from './session';
import { type SheetOutcome, whatBecameOf } from './sheetOutcome';

export interface SheetMaking {
  /** What comes on it; undefined when there is nothing to put on it by now. */
  readonly plan: () => SheetPlan | undefined | Promise<SheetPlan | undefined>;
  /** It shows figures of the sheet that was read: those of this moment. */
  readonly afresh?: boolean;
  readonly replace: boolean;
}

/** Makes one sheet. A sheet of ours with its name is replaced only after `replace`; another is never touched. */
export async function makeSheet(
  session: Session,
  { plan, afresh = false, replace }: SheetMaking,
): Promise<SheetOutcome | undefined> {
  let outcome: SheetOutcome | undefined;
  await gesture(session, 'schrijven', async () => {
    if (afresh) await readAfresh(session);
    const made = await plan();
    if (made) outcome = whatBecameOf(await session.workbook.addSheets([made], { replace }));
  });
  return outcome;
}

/** The outcomes on a sheet of their own, for when the table's own sheet refuses. */
export function writeOnNewSheet(session: Session, replace: boolean): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'schrijven', async () => {
    await readAfresh(session);
    const { reading } = store.get();
    if (reading?.kind !== 'overview') return;
    const { opNieuwBlad } = await import(/* webpackChunkName: "later" */ '../../change/papers/kopie');
    const plan = opNieuwBlad(reading.grid, reading.overview, vandaag());
    store.set({ message: { kind: 'sheet', outcome: whatBecameOf(await workbook.addSheets([plan], { replace })) } });
  });
}
