import { scenarioBlad } from '../../../change/papers/scenario-blad';
import { whatBecameOf } from '../../model/sheetOutcome';
import { readAfresh } from '../../model/reading/reading';
import { gesture } from '../../model/session';
import type { Watals } from './model';

/**
 * Puts the comparison on a new sheet of its own. A sheet of ours of that name is replaced only after asking, any other
 * never.
 */
export function opBlad(watals: Watals, metGrafiek: boolean, replace = false): Promise<void> {
  const { session, store } = watals;
  return gesture(session, 'schrijven', async () => {
    await readAfresh(session);
    const { reading } = session.store.get();
    const comparison = watals.comparison();
    if (!comparison || reading?.kind !== 'overview') return;
    const plan = scenarioBlad(comparison, watals.comparisons(), reading.table, metGrafiek);
    const result = await session.workbook.addSheets([plan], { replace });
    store.set({ outcome: whatBecameOf(result) });
  });
}
