import type { Keuze } from '../../change/papers/verslag/keuze/keuze';
import type { SheetInfo } from '../../change/workbook';
import type { Datum } from '../../domain/tijd/datum';
import { GEMEENTEN } from '../../domain/gemeente/gemeenten';
import { vandaag as volgensDeKlok } from '../lib/klok';
import { perSession } from '../model/per-session';
import type { Session } from '../model/session';
import type { SheetOutcome } from '../model/sheetOutcome';
import { createStore, type Store } from '../model/store';
import type { Aanbod } from './bronnen';
import type { Stuksoort } from './stukken';

/** How far the making of a paper is, or what became of it. */
export type Making =
  | {
      readonly kind: 'busy';
      readonly done: number;
      readonly total: number;
      readonly stop: () => void;
      readonly reads?: true;
    }
  /** There is nothing to make, and why. */
  | { readonly kind: 'nothing'; readonly sentence: string; readonly offer?: Aanbod }
  | SheetOutcome;

/** Numbers as they are typed; read when the paper is made. */
export interface Verdelingsinvoer {
  readonly wat: string;
  readonly laag: string;
  readonly hoog: string;
  readonly kind: 'inwoners' | 'procent';
  readonly gewichten: ReadonlyMap<string, string>;
}

export interface VerslagState {
  readonly stuk: Stuksoort;
  /** 'alle', 'eigen', or a kind of region and its name: 'woonregio:Haaglanden'. */
  readonly keuze: string;
  /** The gemeenten of the own choice, as the sheet writes them. */
  readonly eigen: ReadonlySet<string>;
  readonly levend: boolean;
  readonly landelijk: string;
  readonly vorm: 'bladPerGemeente' | 'eenBlad';
  /** Sheet of the next half-year; '' for none. */
  readonly volgend: string;
  /** Sheet with the provinces; '' when none is chosen yet. */
  readonly provincies: string;
  readonly halfjaren: ReadonlySet<string>;
  /** Sheets for the verevening, and the places in tussenvoorzieningen that were typed for them. */
  readonly saldobladen: ReadonlySet<string>;
  readonly tussenplekken: ReadonlyMap<string, string>;
  readonly verdeling: Verdelingsinvoer;
  /** What the workbook keeps of what was typed, to know whether it differs. */
  readonly bewaard: string;
  /** The sheets of the workbook that people made. */
  readonly bladen: readonly SheetInfo[];
  readonly making: Making | undefined;
}

export interface VerslagStore {
  readonly session: Session;
  readonly store: Store<VerslagState>;
  readonly vandaag: () => Datum;
}

export const REGIOS: readonly string[] = [...new Set(GEMEENTEN.map(({ veiligheidsregio }) => veiligheidsregio))].sort();

const BEGIN: VerslagState = {
  stuk: 'regiotabel',
  keuze: 'alle',
  eigen: new Set(),
  levend: false,
  landelijk: '',
  vorm: 'bladPerGemeente',
  volgend: '',
  provincies: '',
  halfjaren: new Set(),
  saldobladen: new Set(),
  tussenplekken: new Map(),
  verdeling: { wat: 'taakstelling', laag: '', hoog: '', kind: 'procent', gewichten: new Map() },
  bewaard: '',
  bladen: [],
  making: undefined,
};

/** The papers of a session. */
export const verslagVan = perSession((session: Session, vandaag: () => Datum = volgensDeKlok): VerslagStore => ({
  session,
  store: createStore(BEGIN),
  vandaag,
}));

/** The choice as the papers take it. */
export function keuzeVan({ keuze, eigen }: VerslagState): Keuze {
  const [kind = '', ...naam] = keuze.split(':');
  if (kind === 'veiligheidsregio' || kind === 'woonregio') return { kind, naam: naam.join(':') };
  return kind === 'eigen' ? { kind: 'eigen', naam: 'eigen keuze', gemeenten: eigen } : { kind: 'alle' };
}

/** A change of what is asked for; what was said about the last paper goes. */
export function kies({ store }: VerslagStore, verandering: Partial<VerslagState>): void {
  if (store.get().making?.kind !== 'busy') store.set({ ...verandering, making: undefined });
}
