import type { Gemeente } from '../../domain/gemeente/gemeente';
import type { Fractie, Personen } from '../../domain/getal/getal';
import type { Trede } from '../../domain/ladder/trede';
import type { Datum } from '../../domain/tijd/datum';
import type { Periode } from '../../domain/tijd/periode';

/** One sheet of the course: of which day its figures are, and of which halfjaar. */
export interface CourseDay {
  readonly sheet: string;
  readonly datum: Datum;
  readonly periode: Periode;
}

/** How a gemeente, or several together, stand on one day. */
export interface CoursePoint {
  readonly opgave: Personen;
  readonly gehuisvest: Personen;
  /** Of the opgave, unrounded; absent when the opgave is 0. */
  readonly gerealiseerd?: Fractie;
  /** On a decision date the outcome, on another day what the sheet says. */
  readonly trede?: Trede;
}

/** One gemeente through time: a point for each day, absent where the sheet of that day has no figures for it. */
export interface CourseRow {
  readonly gemeente: Gemeente;
  /** As the sheet that was read, or else the newest one, writes it. */
  readonly name: string;
  /** The gemeenten whose figures are added up on the days before it was there. */
  readonly uit: readonly string[];
  readonly points: readonly (CoursePoint | undefined)[];
}

/** Two days of sheets after each other between which a month or more has no sheet. */
export interface Gap {
  readonly van: Datum;
  readonly tot: Datum;
}

/** A sheet that is not in the course, and why. */
export type LeftOut =
  /** Its gemeenten are others. */
  | { readonly code: 'andereGemeenten'; readonly sheet: string }
  /** Its taakstelling stands alone and holds no saldo, as another sheet of the halfjaar shows: it gives no opgave. */
  | { readonly code: 'kaleTaakstelling'; readonly sheet: string }
  /** Nobody on it could be assessed: its figures are still to come. */
  | { readonly code: 'geenCijfers'; readonly sheet: string }
  /** Nothing says of which day its figures are; there are several tables on it; something else is missing. */
  | { readonly code: 'geenDag' | 'meerTabellen' | 'onvolledig'; readonly sheet: string }
  /** Another sheet is of the same day; `anders` are the gemeenten of which the two say something else. */
  | {
      readonly code: 'zelfdeDag';
      readonly sheet: string;
      readonly datum: Datum;
      readonly gebruikt: string;
      readonly anders: readonly string[];
    };

/** All sheets of a workbook with the same gemeenten, in the order of their days. */
export interface Course {
  readonly days: readonly CourseDay[];
  /** Nothing is filled in there. */
  readonly gaps: readonly Gap[];
  readonly rows: readonly CourseRow[];
  readonly leftOut: readonly LeftOut[];
}
