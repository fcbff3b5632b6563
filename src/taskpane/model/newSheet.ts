import { vandaag } from '../lib/klok';
import { type Session, gesture } from './session';

/** The outcomes on a sheet of their own, for when the table's own sheet refuses. A sheet of ours of that name goes only after `replace`. */
export function writeOnNewSheet(session: Session, replace: boolean): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'schrijven', async () => {
    const { reading } = store.get();
    if (reading?.kind !== 'overview') return;
    const { opNieuwBlad } = await import(/* webpackChunkName: "later" */ '../../change/papers/kopie');
    const plan = opNieuwBlad(reading.grid, reading.overview, vandaag());
    const result = await workbook.addSheets([plan], { replace });
    const outcome = result.ok ? 'made' : result.taken.every(({ ours }) => ours) ? 'ours' : 'taken';
    store.set({ message: { kind: 'sheet', outcome, name: plan.name } });
  });
}
