import type { SheetBasis, WritePlan } from '../../change/write/plan';
import type { JournalLine } from '../../change/write/journal';
import type { LookBack } from '../../change/workbook';
import type { Choices, Offer } from '../../change/outcomes/results';
import type { AsValues } from '../../change/outcomes/one-formula';
import type { Sum } from '../../change/outcomes/sums';
import type { Way } from '../../change/outcomes/ways';
import { STANDAARDBELEID } from '../../domain/beleid/beleid';
import type { Beleid } from '../../domain/beleid/beleidsregel';
import { EIGEN_PROVINCIE } from '../../domain/gemeente/provincies';
import type { Datum } from '../../domain/tijd/datum';
import type { ReadingFinding } from '../../table/reading-finding';
import type { Grid } from '../../table/cells/grid';
import type { Overview, OverviewResult } from '../../review/assess/overview';
import type { Regio, Zicht } from '../../review/assess/view';
import type { LeftOut } from '../../review/course/course';
import type { Sheet } from '../../review/checks/sheet';
import type { GridReader } from '../../table/rows/read-list';
import type { ReadTable } from '../../table/table';
import type { PolicyFault } from '../../table/policy/sentences';
import type { Busy } from './busy';
import { type Filter, NO_FILTER } from './filter';
import type { Message } from './writing/message';
import type { Corrections } from '../../table/recognise/columns/corrections';

/** What was read, how far it can be used, and by what reader; what is on an own sheet came from another sheet. */
export type Reading = { readonly grid: Grid; readonly reader: GridReader } & (
  | { readonly kind: 'overview'; readonly table: ReadTable; readonly overview: Overview }
  | { readonly kind: 'missing'; readonly table: ReadTable; readonly wat: Missing }
  | { readonly kind: 'choose'; readonly candidates: readonly ReadTable[] }
  | { readonly kind: 'none'; readonly findings: readonly ReadingFinding[] }
  | { readonly kind: 'own' }
);

export type Missing = Extract<OverviewResult, { kind: 'missing' }>['wat'];

/** A sheet that fills in what is missing, with the way in which it does: that is fetched with the first such sheet. */
export interface Extra extends Sheet {
  readonly fillIn: (table: ReadTable, extras: readonly ReadTable[]) => ReadTable;
}

/** What the user answered where the sheet left a question. */
export interface Answers {
  /** The place of the chosen table in the list of candidates. */
  readonly candidate: number | undefined;
  readonly peildatum: Datum | undefined;
  /** A sheet that we made is read all the same. */
  readonly own: boolean;
  readonly corrections: Corrections;
  /** Tables on other sheets that what is missing is taken from, the first first. */
  readonly extras: readonly Extra[];
}

/**
 * The write that waits for consent: outcomes with offers that can be left out (`renewed`: the same choices on new
 * figures), or cells put right.
 */
export type Preview =
  | {
      readonly kind: 'uitkomsten';
      readonly offers: readonly Offer[];
      readonly choices: Choices;
      readonly plan: WritePlan;
      readonly sums: readonly Sum[];
      readonly asValues: readonly AsValues[];
      readonly renewed: (overview: Overview, grid: Grid, state: Pick<PaneState, 'answers' | 'policyBasis'>) => Preview;
    }
  /** `then` is what the user is taken to have answered once it is written, such as the day of the new figures. */
  | { readonly kind: 'herstel'; readonly plan: WritePlan; readonly then?: Partial<Answers> }
  /** The same on a copy of the sheet, under this name. */
  | { readonly kind: 'kopie'; readonly plan: WritePlan; readonly then: Partial<Answers>; readonly name: string }
  /** An earlier write that would be taken back, as it looked when it was shown. */
  | {
      readonly kind: 'terug';
      readonly line: JournalLine;
      readonly plan: Pick<LookBack, 'sheet' | 'changes'>;
      readonly back: LookBack;
    };

/**
 * What takes several steps, and so has the tab to itself: new figures for this halfjaar, the next halfjaar, or what
 * people decide otherwise than the rule.
 */
export type Taak = 'cijfers' | 'halfjaar' | 'afwijkingen';

/** The sheets of the workbook as they were read for the course of the gemeenten. */
export interface Verloop {
  readonly bladen: readonly Overview[];
  /** Sheets that could not be used. */
  readonly leftOut: readonly LeftOut[];
  /** Those that were changed since they were last read. */
  readonly veranderd: ReadonlySet<string>;
}

export type TabKey = 'overzicht' | 'controle' | 'wat-als' | 'verslag' | 'instellingen';

export interface PaneState {
  /** The key of the tab that is shown. */
  readonly tab: TabKey;
  readonly busy: Busy | undefined;
  readonly reading: Reading | undefined;
  /** When the cells were read, "14:32": not every change in Excel is told to the pane. */
  readonly readAt: string | undefined;
  readonly answers: Answers;
  /** Sheet row whose explanation is open. */
  readonly openRow: number | undefined;
  readonly preview: Preview | undefined;
  /** The job that stands in the place of the overview. */
  readonly taak: Taak | undefined;
  /** Asked for by the person; then the overview shows small lines. */
  readonly verloop: Verloop | undefined;
  /** How outcomes are written: the user's wish, kept in the workbook. */
  readonly way: Way;
  /** The province that is looked at, in every tab; kept in the workbook. */
  readonly zicht: Zicht;
  /** Which lines of the overview are shown; every tab but the overview shows all. */
  readonly filter: Filter;
  /** The region that the overview opens on; kept in the workbook. */
  readonly mijnRegio: Regio | undefined;
  /** Findings that the user has seen, by their key, with the reason to leave them; kept in the workbook. */
  readonly seen: ReadonlyMap<string, string>;
  /** By the sheet that was read, the names of the sheets that fill it in; kept in the workbook. */
  readonly fillers: ReadonlyMap<string, readonly string[]>;
  /** The rules in force: ours, with those of the sheet Beleidsregels over them. */
  readonly beleid: Beleid;
  /** What is wrong on that sheet; then only our own rules hold. */
  readonly policyFaults: readonly PolicyFault[];
  readonly policySheet: boolean;
  /** The sheet of rules as it was read, or that there was none; undefined before that was looked up. */
  readonly policyBasis: SheetBasis | undefined;
  readonly message: Message | undefined;
  /** Writes that can be taken back, newest first. */
  readonly journal: readonly JournalLine[];
  /** Those that were done since the pane was opened: the others came with the workbook. */
  readonly ownWrites: ReadonlySet<JournalLine['id']>;
  /** The sheet in front, when it is another than the one that was read. */
  readonly otherSheet: string | undefined;
  /** How often all choices were forgotten: parts of the pane that keep a state of their own begin anew after it. */
  readonly forgotten: number;
}

export const NO_ANSWERS: Answers = {
  candidate: undefined,
  peildatum: undefined,
  own: false,
  corrections: new Map(),
  extras: [],
};

export const INITIAL: PaneState = {
  tab: 'overzicht',
  busy: undefined,
  reading: undefined,
  readAt: undefined,
  answers: NO_ANSWERS,
  openRow: undefined,
  preview: undefined,
  taak: undefined,
  verloop: undefined,
  way: 'waarden',
  zicht: EIGEN_PROVINCIE,
  filter: NO_FILTER,
  mijnRegio: undefined,
  seen: new Map(),
  fillers: new Map(),
  beleid: STANDAARDBELEID,
  policyFaults: [],
  policySheet: false,
  policyBasis: undefined,
  message: undefined,
  journal: [],
  ownWrites: new Set(),
  otherSheet: undefined,
  forgotten: 0,
};
