import { type Datum, formatDatumVoluit } from '../../domain/tijd/datum';
import { bladnaam } from '../../change/papers/verslag/stuk';
import { redated } from '../../change/update/redate';
import { UPDATE_FIELDS, type UpdateField } from '../../review/update/fields';
import type { Grid } from '../../table/cells/grid';
import { sheetOf } from '../model/reading/understanding';
import { pairs } from '../model/reading/kept';
import { type Session, fail, guarded } from '../model/session';
import { perSession } from '../model/per-session';
import { createStore, type Store } from '../model/store';
import { openCopy, openPlan } from '../model/writing/writing';
import { KEYS } from '../model/keys';
import { type Update, updateWith } from './update';

export interface CijfersState {
  /** The sheets that the figures can come from. */
  readonly bladen: readonly string[];
  /** The name of the sheet with the new figures; '' while none is chosen. */
  readonly bron: string;
  readonly source: Grid | undefined;
  readonly day: Datum | undefined;
  readonly take: ReadonlyMap<UpdateField, boolean>;
  readonly absent: 'leeg' | 'laat staan';
  readonly empty: ReadonlySet<string>;
  readonly onNewSheet: boolean;
  /** As typed; undefined is: what the day gives. */
  readonly naam: string | undefined;
}

const BEGIN: CijfersState = {
  bladen: [],
  bron: '',
  source: undefined,
  day: undefined,
  take: new Map(),
  absent: 'leeg',
  empty: new Set(),
  onNewSheet: false,
  naam: undefined,
};

export interface CijfersStore {
  readonly session: Session;
  readonly store: Store<CijfersState>;
}

export const overnameVan = perSession((session: Session): CijfersStore => ({ session, store: createStore(BEGIN) }));

export const kiesCijfers = ({ store }: CijfersStore, change: Partial<CijfersState>): void => store.set(change);

/** What the chosen sheet gives to the one that was read; undefined while none is chosen. */
export function updateIn({ session }: CijfersStore, state: CijfersState): Update | undefined {
  const { source, ...wishes } = state;
  return source && updateWith(session.store.get(), { ...wishes, source });
}

/** Which sheets there are, and what was chosen last month. The sheet of last time is read at once when it is there. */
export async function beginCijfers(cijfers: CijfersStore): Promise<void> {
  const { session, store } = cijfers;
  try {
    const here = session.store.get().reading?.grid.sheet;
    const sheets = await session.workbook.sheets();
    const bladen = sheets.filter(({ hidden, ours, name }) => !hidden && ours === undefined && name !== here);
    const kept = new Map(pairs(await session.workbook.setting(KEYS.update)));
    store.set({ bladen: bladen.map(({ name }) => name), ...chosenBefore(kept) });
    const { bron } = store.get();
    const last = bladen.find(({ name }) => name === (bron === '' ? kept.get('bron') : bron));
    await leesBron(cijfers, last?.name ?? '');
  } catch (error) {
    fail(session, error, () => beginCijfers(cijfers));
  }
}

function chosenBefore(kept: ReadonlyMap<string, string>): Partial<CijfersState> {
  if (kept.size === 0) return {};
  return {
    take: new Map(UPDATE_FIELDS.flatMap((f) => (kept.has(f) ? [[f, kept.get(f) === 'ja'] as const] : []))),
    absent: kept.get('ontbreekt') === 'laat staan' ? 'laat staan' : 'leeg',
    onNewSheet: kept.get('doel') === 'nieuw',
    empty: new Set(
      [...kept].flatMap(([key, value]) => (key.startsWith(EMPTY) && value === 'leeg' ? [key.slice(EMPTY.length)] : [])),
    ),
  };
}

const EMPTY = 'kolom ';

function keptNow({ bron, take, absent, onNewSheet, empty }: CijfersState): readonly (readonly [string, string])[] {
  return [
    ['bron', bron],
    ...[...take].map(([field, yes]) => [field, yes ? 'ja' : 'nee'] as const),
    ['ontbreekt', absent],
    ['doel', onNewSheet ? 'nieuw' : 'hier'],
    ...[...empty].map((heading) => [`${EMPTY}${heading}`, 'leeg'] as const),
  ];
}

/** Reads the sheet with the new figures; '' chooses none. */
export async function leesBron(cijfers: CijfersStore, bron: string): Promise<void> {
  const { session, store } = cijfers;
  kiesCijfers(cijfers, { bron, source: undefined, day: undefined, naam: undefined });
  if (bron === '') return;
  await guarded(session, async () => {
    store.set({ source: await session.workbook.read(bron) });
  });
}

/** The name for the new sheet: that of the old one with the new day, or the day. */
export function nieuweNaam({ session }: CijfersStore, { naam }: CijfersState, update: Update): string {
  if (naam !== undefined || !update.ok) return naam ?? '';
  const { reading } = session.store.get();
  const own = reading?.kind === 'overview' ? reading.overview.peildatum : reading && sheetOf(reading)?.table.peildatum;
  const oud = reading?.grid.sheet ?? '';
  return bladnaam((own && redated(oud, own, update.day)) ?? formatDatumVoluit(update.day));
}

/**
 * Shows what comes in place of the old figures, here or on a copy, by the new sheet as it is now; the choices are kept
 * for next month.
 */
export async function bekijk(cijfers: CijfersStore): Promise<void> {
  const { session, store } = cijfers;
  // Somebody may have put right a figure there since it was chosen.
  const fresh: Grid[] = [];
  await guarded(session, async () => void fresh.push(await session.workbook.read(store.get().bron)));
  const [source] = fresh;
  if (source === undefined) return;
  store.set({ source });
  const state = store.get();
  const update = updateIn(cijfers, state);
  if (!update?.ok) return;
  await bewaarCijfers(cijfers);
  const { plan, then } = update;
  if (state.onNewSheet) openCopy(session, plan, bladnaam(nieuweNaam(cijfers, state, update)), then);
  else openPlan(session, plan, then);
}

const bewaarCijfers = ({ session, store }: CijfersStore): Promise<void> =>
  guarded(session, () => session.workbook.setSetting(KEYS.update, keptNow(store.get())));
