import { nieuwHalfjaar, type NieuwBlad } from '../../change/papers/halfjaar/nieuw-halfjaar';
import { bladnaam } from '../../change/papers/verslag/stuk';
import type { SheetPlan } from '../../change/sheet-plan';
import { type Datum, dagenInMaand, dagenLater } from '../../domain/tijd/datum';
import { einde, formatPeriode, formatPeriodeVoluit } from '../../domain/tijd/periode';
import type { NewHalf } from '../../review/update/next';
import { newHalf } from '../../review/update/new-half';
import { noNewHalfSentence } from '../../review/update/sentences';
import type { Sheet } from '../../review/checks/sheet';
import { totalenKloppen } from '../../review/checks/sums/totals';
import type { Grid } from '../../table/cells/grid';
import type { Role } from '../../table/roles';
import type { ReadTable } from '../../table/table';
import { understand } from '../model/reading/understand';
import { sheetOf } from '../model/reading/understanding';
import { overviewSeen } from '../model/selectors';
import { type Session, fail, guarded } from '../model/session';
import { NO_ANSWERS, type PaneState } from '../model/state';
import { perSession } from '../model/per-session';
import { createStore, type Store } from '../model/store';
import { HALFJAAR_STATUS_SENTENCES } from './sentences';

export interface HalfjaarState {
  /** The sheets that the taakstelling can come from. */
  readonly bladen: readonly string[];
  /** '' while none is chosen. */
  readonly bron: string;
  readonly source: Grid | undefined;
  /** Whether a taakstelling that stands alone is bare; undefined while nobody said so. */
  readonly kaal: boolean | undefined;
  /** As typed; undefined is: what the halfjaar gives. */
  readonly naam: string | undefined;
  readonly eersteDag: Datum | undefined;
}

const BEGIN: HalfjaarState = {
  bladen: [],
  bron: '',
  source: undefined,
  kaal: undefined,
  naam: undefined,
  eersteDag: undefined,
};

export interface HalfjaarStore {
  readonly session: Session;
  readonly store: Store<HalfjaarState>;
}

export const halfjaarVan = perSession((session: Session): HalfjaarStore => ({ session, store: createStore(BEGIN) }));

/** What will be made, or the sentence that says why nothing can be. */
export type Gepland =
  | { readonly ok: false; readonly zin: string; readonly asksBare?: boolean }
  | {
      readonly ok: true;
      readonly next: NewHalf;
      readonly naam: string;
      readonly eersteDag: Datum;
      readonly plan: SheetPlan;
      readonly label: string;
      /** The sheet with the taakstelling. */
      readonly source: Sheet | undefined;
      /** Why it cannot be made as it is filled in. */
      readonly reden: string | undefined;
    };

export function geplandIn(
  pane: PaneState,
  { bron, source: grid, kaal, naam: typed, eersteDag: day }: HalfjaarState,
): Gepland {
  const overview = overviewSeen(pane);
  if (overview === undefined) return { ok: false, zin: HALFJAAR_STATUS_SENTENCES.geenTabel };
  const source = grid && tableOn(pane, grid);
  if (grid && !source) return { ok: false, zin: HALFJAAR_STATUS_SENTENCES.geenBron(bron) };
  const offer = newHalf(overview, source?.table, kaal);
  const van = overview.table.sheet;
  if (!offer.ok) {
    const asksBare = offer.why.code === 'kaalOfOpgave' || offer.why.code === 'alleenOpgave';
    return { ok: false, zin: noNewHalfSentence(offer.why, van, bron), asksBare };
  }
  const next = source ? { ...offer.next, doubts: [...offer.next.doubts, ...totalenKloppen(source, [])] } : offer.next;
  const naam = bladnaam(typed ?? formatPeriodeVoluit(next.periode));
  const eersteDag = day ?? dagenLater(next.begin, dagenInMaand(next.begin) - 1);
  const past = eersteDag > next.begin && eersteDag <= einde(next.periode);
  return {
    ok: true,
    next,
    naam,
    eersteDag,
    plan: nieuwHalfjaar({
      naam,
      next,
      van: overview.table,
      taakVan: source?.table.sheet,
      eersteDag,
      met: veldenVan(overview.table),
    }),
    label: HALFJAAR_STATUS_SENTENCES.label(formatPeriode(next.periode)),
    source,
    reden: redenVoor(typed, past),
  };
}

/** Why it cannot be made as it is filled in; undefined when it can. */
function redenVoor(naam: string | undefined, past: boolean): string | undefined {
  if (naam?.trim() === '') return HALFJAAR_STATUS_SENTENCES.geenNaam;
  return past ? undefined : HALFJAAR_STATUS_SENTENCES.eersteDag;
}

function tableOn({ answers, beleid, journal }: PaneState, grid: Grid): Sheet | undefined {
  return sheetOf(understand(grid, { ...NO_ANSWERS, corrections: answers.corrections }, beleid, journal));
}

/** What people filled in on the old sheet, they will fill in on the new one. */
function veldenVan({ columns }: ReadTable): NieuwBlad['met'] {
  const has = (role: Role): boolean => columns.some((c) => c.used && !c.ours && c.role === role);
  return {
    omkoppelingen: has('omkoppelingen'),
    stapelgemeente: has('stapelgemeente'),
    huurcontracten: has('huurcontracten'),
    verschoonbaar: has('verschoonbaar'),
  };
}

/** Which sheets there are to choose from. */
export async function beginHalfjaar(halfjaar: HalfjaarStore): Promise<void> {
  const { session, store } = halfjaar;
  try {
    const here = session.store.get().reading?.grid.sheet;
    const sheets = await session.workbook.sheets();
    const bladen = sheets.filter(({ hidden, ours, name }) => !hidden && ours === undefined && name !== here);
    store.set({ ...BEGIN, bladen: bladen.map(({ name }) => name) });
  } catch (error) {
    fail(session, error, () => beginHalfjaar(halfjaar));
  }
}

/** Reads the sheet with the new taakstelling; '' chooses none. */
export async function kiesBron({ session, store }: HalfjaarStore, bron: string): Promise<void> {
  store.set({ bron, source: undefined, kaal: undefined });
  if (bron === '') return;
  await guarded(session, async () => store.set({ source: await session.workbook.read(bron) }));
}
