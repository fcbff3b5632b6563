import type { Beleid } from '../../domain/beleid/beleidsregel';
import type { Oordeel, PadStap } from '../../domain/beoordeling/stand';
import type { Datum } from '../../domain/tijd/datum';
import type { Fractie, Personen } from '../../domain/getal/getal';
import type { Trede } from '../../domain/ladder/trede';
import type { ReadRow, ReadTable } from '../../table/table';

/** One gemeente assessed: everything the pane shows and a write can use. */
export interface AssessedRow {
  readonly row: ReadRow;
  readonly naam: string;
  readonly trede?: Trede;
  readonly opgave: Personen;
  readonly minimaal: Personen;
  readonly gehuisvest: Personen;
  readonly nogTeHuisvesten: Personen;
  /** Of the opgave; absent when the opgave is 0. */
  readonly gerealiseerd?: Fractie;
  readonly opSchema: boolean;
  readonly opSchemaPad: PadStap;
  /** The assessment on the peildatum itself. */
  readonly beoordeling: Oordeel;
  /** The next decision date after (or on) the peildatum, and what happens there. */
  readonly volgende: {
    readonly peildatum: Datum;
    /** Placements still needed before that date to be on schedule (0 when none). */
    readonly nodig: Personen;
    /** Persons expected to be housed by then at the pace so far, rounded down. */
    readonly prognose: Personen;
    /** The step that follows at that pace. */
    readonly verwacht: Oordeel;
  };
}

/** Rows that cannot be assessed, and why, in Dutch. */
export interface Unassessed {
  readonly row: ReadRow;
  readonly naam: string;
  readonly reden: string;
}

export interface Overview {
  readonly table: ReadTable;
  readonly peildatum: Datum;
  readonly rows: readonly AssessedRow[];
  readonly unassessed: readonly Unassessed[];
  readonly totaal: {
    readonly opgave: Personen;
    readonly gehuisvest: Personen;
    readonly nogTeHuisvesten: Personen;
    readonly gerealiseerd?: Fractie;
  };
}

/** What must be known before anything can be assessed. */
export type OverviewResult =
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'missing'; readonly wat: readonly ('peildatum' | 'gemeente' | 'opgave' | 'gehuisvest')[] };

/** The rules that the caller hands in. */
export interface Settings {
  readonly beleid: Beleid;
  /** Overrides the date found in the headings. */
  readonly peildatum?: Datum;
}
