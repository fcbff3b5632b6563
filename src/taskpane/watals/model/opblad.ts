import { scenarioBlad } from '../../../change/papers/scenario-blad';
import { gesture } from '../../model/session';
import type { Watals } from './model';

/** Puts the comparison on a new sheet of its own. A sheet of ours of that name is replaced only after asking, any other never. */
export function opBlad(watals: Watals, metGrafiek: boolean, vervang = false): Promise<void> {
  const { session, store } = watals;
  return gesture(session, 'schrijven', async () => {
    const { reading } = session.store.get();
    const comparison = watals.comparison();
    if (!comparison || reading?.kind !== 'overview') return;
    const plan = scenarioBlad(comparison, watals.comparisons(), reading.table, metGrafiek);
    const result = await session.workbook.addSheets([plan], { replace: vervang });
    if (result.ok) {
      store.set({ blad: { soort: 'gemaakt', naam: result.made[0] ?? plan.name } });
      return;
    }
    const [taken] = result.taken;
    store.set({ blad: { soort: taken?.ours ? 'vraagt' : 'bezet', naam: taken?.name ?? plan.name } });
  });
}
