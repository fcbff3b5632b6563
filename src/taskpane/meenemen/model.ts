import { beleidsblad } from '../../change/papers/beleidsblad';
import { instellingenblad } from '../../change/papers/instellingen/blad';
import { readSettings, type SettingsRead } from '../../change/papers/instellingen/lezen';
import { type Meegenomen, SETTINGS_SHEET } from '../../change/papers/instellingen/meegenomen';
import { settingSentence } from '../../change/papers/instellingen/sentences';
import type { SheetPlan } from '../../change/sheet-plan';
import { HostError } from '../../change/workbook';
import { STANDAARDBELEID } from '../../domain/beleid/beleid';
import { metRegels } from '../../domain/beleid/met-regels';
import type { Beleidsregel } from '../../domain/beleid/beleidsregel';
import { known } from '../../domain/known';
import type { Grid } from '../../table/cells/grid';
import { writeCorrections } from '../../table/recognise/columns/corrections-codec';
import { KEYS } from '../model/keys';
import { recallFillers } from '../model/reading/fillers';
import { pairs } from '../model/reading/kept';
import { recallPolicy } from '../model/reading/policy';
import { answer } from '../model/reading/reading';
import { keyOfRegio } from '../model/regio';
import { gesture, type Session } from '../model/session';
import { gebleven, LEFT_SENTENCES, MEENEMEN_SENTENCES, overgenomenZin } from './sentences';
import { type Merged, merged } from './merged';
import type { Taken } from './taken';

/** What became of it: the first sentence says it, the others name what was not taken over. */
export interface Overgenomen {
  readonly toon: 'goed' | 'let op';
  readonly zinnen: readonly string[];
}

/** All that this workbook remembers, on a sheet. */
export const instellingenOpBlad = (session: Session, papers: Meegenomen['papers']): SheetPlan =>
  instellingenblad(remembered(session, papers));

/** What was typed for the papers, as the workbook keeps it. */
export const bewaardePapieren = async ({ workbook }: Session): Promise<Meegenomen['papers']> =>
  new Map(pairs(await workbook.setting(KEYS.papers)));

function remembered({ store }: Session, papers: Meegenomen['papers']): Meegenomen {
  const { answers, fillers, mijnRegio, zicht, way, beleid } = store.get();
  return {
    corrections: answers.corrections,
    fillers,
    zicht,
    way,
    regels: [...beleid.values()].filter(({ herkomst }) => herkomst === 'gebruiker'),
    papers,
    ...known({ regio: mijnRegio }),
  };
}

/** Takes over what stands on the sheet, as far as nothing else was chosen here, and reads the sheet in front anew. */
export async function neemInstellingenOver(session: Session): Promise<Overgenomen | undefined> {
  let outcome: Overgenomen | undefined;
  await gesture(session, 'bewaren', async () => {
    const grid = await settingsSheet(session);
    outcome = grid
      ? await takeOver(session, readSettings(grid))
      : { toon: 'let op', zinnen: [MEENEMEN_SENTENCES.geenBlad] };
  });
  return outcome;
}

async function settingsSheet({ workbook }: Session): Promise<Grid | undefined> {
  try {
    return await workbook.read(SETTINGS_SHEET, { again: true });
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return undefined;
    throw error;
  }
}

async function takeOver(session: Session, read: SettingsRead): Promise<Overgenomen> {
  if (read.kind !== 'gelezen')
    return {
      toon: 'let op',
      zinnen: [read.kind === 'teVeel' ? MEENEMEN_SENTENCES.teVeel : MEENEMEN_SENTENCES.geenKoppen],
    };
  const { settings, faults } = read;
  const here = remembered(session, await bewaardePapieren(session));
  const both = merged(here, settings);
  const rules = await takeRules(session, settings.regels);
  const { regio, zicht, way } = settings;
  const taken: Taken = {
    ...both.taken,
    regels: rules === 'bleef' ? 0 : rules,
    kept: [...both.taken.kept, ...(rules === 'bleef' ? [LEFT_SENTENCES.regels] : [])],
    regio: regio !== undefined && (here.regio === undefined || keyOfRegio(here.regio) !== keyOfRegio(regio)),
    provincie: zicht !== undefined && zicht !== here.zicht,
    way: way !== undefined && way !== here.way,
  };
  await keep(session, taken, both, settings);
  if (taken.regels > 0) await recallPolicy(session);
  answer(session, { corrections: both.corrections });
  if (taken.bladen > 0) await recallFillers(session, [...both.fillers]);
  const { kept } = taken;
  return {
    toon: faults.length + kept.length === 0 ? 'goed' : 'let op',
    zinnen: [overgenomenZin(taken), ...(kept.length > 0 ? [gebleven(kept)] : []), ...faults.map(settingSentence)],
  };
}

/** Keeps in the workbook what was taken over, and shows it. */
async function keep(
  { workbook, store }: Session,
  taken: Taken,
  both: Merged,
  { regio, zicht, way }: Meegenomen,
): Promise<void> {
  if (taken.kolommen > 0) await workbook.setSetting(KEYS.corrections, writeCorrections(both.corrections));
  if (taken.bladen > 0) await workbook.setSetting(KEYS.fillers, [...both.fillers]);
  if (taken.papieren > 0) await workbook.setSetting(KEYS.papers, [...both.papers]);
  if (regio && taken.regio) await workbook.setSetting(KEYS.regio, keyOfRegio(regio));
  if (taken.provincie) await workbook.setSetting(KEYS.zicht, zicht);
  if (taken.way) await workbook.setSetting(KEYS.way, way);
  store.set({ ...known({ way, zicht }), ...(regio && { mijnRegio: regio, filter: { ...store.get().filter, regio } }) });
}

/** Rules come on a sheet of rules; one that is there stays as it is. Gives how many came. */
async function takeRules(session: Session, regels: readonly Beleidsregel[]): Promise<number | 'bleef'> {
  const { beleid, policySheet } = session.store.get();
  const news = regels.filter((regel) => JSON.stringify(beleid.get(regel.peildatum)) !== JSON.stringify(regel));
  if (news.length === 0) return 0;
  if (policySheet) return 'bleef';
  const all = metRegels(STANDAARDBELEID, regels);
  if (!all.ok) return 'bleef';
  const made = await session.workbook.addSheets([beleidsblad(all.beleid)]);
  return made.ok ? news.length : 'bleef';
}
