import type { SheetPlan } from '../../change/sheet-plan';
import { vandaag } from '../lib/klok';
import { type Session, gesture } from './session';
import { type SheetOutcome, whatBecameOf } from './sheetOutcome';

/** Makes one sheet. A sheet of ours with its name is replaced only after `replace`; another is never touched. */
export async function makeSheet(
  session: Session,
  plan: SheetPlan,
  replace: boolean,
): Promise<SheetOutcome | undefined> {
  let outcome: SheetOutcome | undefined;
  await gesture(session, 'schrijven', async () => {
    outcome = whatBecameOf(await session.workbook.addSheets([plan], { replace }));
  });
  return outcome;
}

/** The outcomes on a sheet of their own, for when the table's own sheet refuses. */
export function writeOnNewSheet(session: Session, replace: boolean): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'schrijven', async () => {
    const { reading } = store.get();
    if (reading?.kind !== 'overview') return;
    const { opNieuwBlad } = await import(/* webpackChunkName: "later" */ '../../change/papers/kopie');
    const plan = opNieuwBlad(reading.grid, reading.overview, vandaag());
    store.set({ message: { kind: 'sheet', outcome: whatBecameOf(await workbook.addSheets([plan], { replace })) } });
  });
}
