import type { Verlenging } from '../../domain/beoordeling/stand';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import type { Personen } from '../../domain/getal/getal';
import type { Trede } from '../../domain/ladder/trede';
import type { Datum } from '../../domain/tijd/datum';
import type { Periode } from '../../domain/tijd/periode';
import type { Finding } from '../finding';

/** What is worth saying about one gemeente at the start of a halfjaar. */
export type NextNote =
  | { readonly code: 'samengevoegd'; readonly delen: readonly string[] }
  /** Parts of which the saldo is not known, or that are not on the sheet: then the whole has none. */
  | { readonly code: 'deelOntbreekt'; readonly delen: readonly string[] }
  /** The rule gives no step yet, and why in words. */
  | { readonly code: 'tredeOpen'; readonly waarom: string }
  | { readonly code: 'nietBeoordeeld'; readonly reden: string }
  /** The sheet itself says another end saldo than opgave less gehuisvest. */
  | { readonly code: 'eindsaldoAnders'; readonly blad: Personen; readonly uitgerekend: Personen }
  /** The sheet of the new halfjaar begins with another saldo than this one ends with. */
  | { readonly code: 'beginsaldoAnders'; readonly sheet: string; readonly daar: Personen; readonly hier: Personen };

/** One gemeente at the start of a halfjaar; what is absent is open. */
export interface NextRow {
  readonly gemeente: Gemeente;
  /** As the old sheet writes it. */
  readonly naam: string;
  /** The decision. */
  readonly trede?: Trede;
  /** COA's balance on the first day: > 0 achterstand, < 0 voorsprong. */
  readonly saldo?: Personen;
  /** The balance with the signed contracts that COA does not count yet; it belongs in no opgave. */
  readonly metContracten?: Personen;
  readonly taakstelling?: Personen;
  /** A step that is still held in the new halfjaar. */
  readonly verlengd?: Verlenging;
  readonly notes: readonly NextNote[];
}

/** A new halfjaar out of the last sheet of the one before. */
export interface NewHalf {
  readonly periode: Periode;
  readonly begin: Datum;
  readonly rows: readonly NextRow[];
  /** Rows of which nobody knows which gemeente they are, by what stands there. */
  readonly leftOut: readonly string[];
  /** The sheet that gives the taakstelling does not have these. */
  readonly zonderTaakstelling: readonly string[];
  /** Only that sheet has these, so that they do not come along. */
  readonly alleenTaakstelling: readonly string[];
  /** What could not be read for certain on that sheet. */
  readonly doubts: readonly Finding[];
}

export type NoNewHalf =
  /** The sheet is not of the last day of its halfjaar, on which the decisions fall. */
  | { readonly code: 'geenEinde'; readonly peildatum: Datum; readonly einde: Datum }
  /** Whether the contracts are the total is not said yet: the decisions depend on it. */
  | { readonly code: 'contractenOpen' }
  /** The sheet for the taakstelling does not say of which halfjaar it is, or it is another. */
  | { readonly code: 'geenHalfjaar' }
  | { readonly code: 'anderHalfjaar'; readonly periode: Periode; readonly gezocht: Periode }
  /** Nothing on it says whether what it calls taakstelling holds the saldo. */
  | { readonly code: 'kaalOfOpgave' }
  /** It does, as somebody said. */
  | { readonly code: 'alleenOpgave' }
  | { readonly code: 'geenTaakstelling' };
