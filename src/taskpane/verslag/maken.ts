import { known } from '../../domain/known';
import type { Overview } from '../../review/assess/overview';
import type { ReadTable } from '../../table/table';
import type { ReadAllOptions } from '../../change/workbook';
import { sheetSignals } from '../model/checking';
import { readAfresh } from '../model/reading/reading';
import { understand } from '../model/reading/understand';
import { fail, gesture } from '../model/session';
import { whatBecameOf } from '../model/sheetOutcome';
import { inZicht } from '../../review/assess/view';
import { overviewSeen } from '../model/selectors';
import { NO_ANSWERS } from '../model/state';
import { leesAnderen } from '../verloop/lezen';
import { bewaar, neemOver } from './bewaard';
import type { Plannen } from './bronnen';
import type { VerslagStore } from './model';
import { watOntbreekt } from '../overzicht/later-sentences';
import { nodigeBladen, plannen } from './plannen';
import { VERSLAG_STATUS_SENTENCES } from './sentences';

/**
 * Looks up which sheets there are to choose from, and what was typed before: hidden sheets and our own are no source.
 */
export async function zoekBladen(verslag: VerslagStore): Promise<void> {
  const { session, store } = verslag;
  try {
    const bladen = await session.workbook.sheets();
    store.set({ bladen: bladen.filter(({ hidden, ours }) => !hidden && ours === undefined) });
    await neemOver(verslag);
  } catch (error) {
    fail(session, error, () => zoekBladen(verslag));
  }
}

/** Makes the chosen paper. A sheet of ours with its name is replaced only after `replace`; another is never touched. */
export function maak(verslag: VerslagStore, replace = false): Promise<void> {
  const { session, store } = verslag;
  return gesture(session, 'schrijven', async () => {
    const stopper = new AbortController();
    const progress = (done: number, total: number): void =>
      store.set({ making: { kind: 'busy', done, total, stop: () => stopper.abort() } });
    progress(0, 0);
    try {
      const { signal } = stopper;
      const gepland = await plan(verslag, {
        signal,
        progress: (done, total) =>
          store.set({ making: { kind: 'busy', reads: true, done, total, stop: () => stopper.abort() } }),
      });
      if (!gepland.ok) {
        store.set({ making: { kind: 'nothing', sentence: gepland.zin, ...known({ offer: gepland.aanbod }) } });
        return;
      }
      progress(0, gepland.plannen.length);
      const making = whatBecameOf(await session.workbook.addSheets(gepland.plannen, { replace, progress, signal }));
      if (making.kind === 'made') await bewaar(verslag);
      store.set({ making });
    } catch (error) {
      store.set({ making: undefined });
      throw error;
    }
  });
}

/** Reads the sheets that the paper asks for, and works it out. */
async function plan({ session, store, vandaag }: VerslagStore, how: ReadAllOptions): Promise<Plannen> {
  await readAfresh(session);
  const state = store.get();
  const pane = session.store.get();
  const {
    answers: { corrections },
  } = pane;
  const overzichten = new Map<string, Overview>();
  const tabellen = new Map<string, ReadTable>();
  const weggelaten: string[] = [];
  for (const blad of nodigeBladen(state)) {
    const gelezen = understand(
      await session.workbook.read(blad),
      { ...NO_ANSWERS, corrections },
      pane.beleid,
      pane.journal,
    );
    if (gelezen.kind !== 'overview' && gelezen.kind !== 'missing')
      return { ok: false, zin: VERSLAG_STATUS_SENTENCES.onleesbaarBlad(blad), aanbod: { kind: 'naar', blad } };
    tabellen.set(blad, gelezen.table);
    if (gelezen.kind === 'missing')
      weggelaten.push(VERSLAG_STATUS_SENTENCES.onvolledigBlad(blad, watOntbreekt(gelezen.wat, gelezen.table.letter)));
    if (gelezen.kind === 'overview') overzichten.set(blad, inZicht(gelezen.overview, pane.zicht));
  }
  const overview = overviewSeen(pane);
  const anderen = state.stuk === 'verloop' ? await leesAnderen(session, how) : { bladen: [], leftOut: [] };
  if (how.signal?.aborted === true) return { ok: false, zin: VERSLAG_STATUS_SENTENCES.gestopt };
  return plannen(state, {
    overview,
    overzichten,
    tabellen,
    weggelaten,
    anderen: { ...anderen, bladen: anderen.bladen.map((een) => inZicht(een, pane.zicht)) },
    zicht: pane.zicht,
    signalen: sheetSignals(pane),
    beleid: pane.beleid,
    vandaag: vandaag(),
  });
}
