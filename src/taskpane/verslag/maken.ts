import type { SheetPlan } from '../../change/sheet-plan';
import type { Overview } from '../../review/assess/overview';
import type { ReadTable } from '../../table/table';
import { signalsOf } from '../model/checking';
import { understand } from '../model/reading/understanding';
import { fail, gesture } from '../model/session';
import { NO_ANSWERS } from '../model/state';
import { bewaar, neemOver } from './bewaard';
import type { Verslag } from './model';
import { nodigeBladen, plannen } from './plannen';
import { ZIN } from './sentences';

/** Looks up which sheets there are to choose from, and what was typed before: hidden sheets and our own are no source. */
export async function zoekBladen(verslag: Verslag): Promise<void> {
  const { session, store } = verslag;
  try {
    const bladen = await session.workbook.sheets();
    store.set({ bladen: bladen.filter(({ hidden, ours }) => !hidden && ours === undefined) });
    await neemOver(verslag);
  } catch (error) {
    fail(session, error, () => zoekBladen(verslag));
  }
}

/** Makes the chosen paper. A sheet of ours with its name is replaced only after `vervang`; another is never touched. */
export function maak(verslag: Verslag, vervang = false): Promise<void> {
  const { session, store } = verslag;
  return gesture(session, 'schrijven', async () => {
    const stopper = new AbortController();
    const stop = (): void => stopper.abort();
    store.set({ stand: { soort: 'bezig', gedaan: 0, totaal: 0, stop } });
    try {
      const gepland = await plan(verslag);
      if (!gepland.ok) {
        store.set({ stand: { soort: 'niets', zin: gepland.zin } });
        return;
      }
      const stand = await voegToe(verslag, gepland.plannen, vervang, stopper.signal, stop);
      if (stand.soort === 'gemaakt') await bewaar(verslag);
      store.set({ stand });
    } catch (error) {
      store.set({ stand: undefined });
      throw error;
    }
  });
}

async function voegToe(
  { session, store }: Verslag,
  bladen: readonly SheetPlan[],
  replace: boolean,
  signal: AbortSignal,
  stop: () => void,
) {
  const progress = (gedaan: number, totaal: number): void =>
    store.set({ stand: { soort: 'bezig', gedaan, totaal, stop } });
  progress(0, bladen.length);
  const uitkomst = await session.workbook.addSheets(bladen, { replace, progress, signal });
  if (uitkomst.ok) return { soort: 'gemaakt', namen: uitkomst.made, afgebroken: uitkomst.cancelled } as const;
  const vreemd = uitkomst.taken.filter(({ ours }) => !ours).map(({ name }) => name);
  if (vreemd.length > 0) return { soort: 'bezet', namen: vreemd } as const;
  return { soort: 'vraagt', namen: uitkomst.taken.map(({ name }) => name) } as const;
}

/** Reads the sheets that the paper asks for, and works it out. */
async function plan({ session, store, vandaag }: Verslag) {
  const state = store.get();
  const pane = session.store.get();
  const {
    reading,
    answers: { corrections },
  } = pane;
  const overzichten = new Map<string, Overview>();
  const tabellen = new Map<string, ReadTable>();
  for (const blad of nodigeBladen(state)) {
    const gelezen = understand(
      await session.workbook.read(blad),
      { ...NO_ANSWERS, corrections },
      pane.beleid,
      pane.journal,
    );
    if (gelezen.kind !== 'overview' && gelezen.kind !== 'missing')
      return { ok: false, zin: ZIN.onleesbaarBlad(blad) } as const;
    tabellen.set(blad, gelezen.table);
    if (gelezen.kind === 'overview') overzichten.set(blad, gelezen.overview);
  }
  const overview = reading?.kind === 'overview' ? reading.overview : undefined;
  return plannen(state, { overview, overzichten, tabellen, signalen: signalsOf(pane), vandaag: vandaag() });
}
