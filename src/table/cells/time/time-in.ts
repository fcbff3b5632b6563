import type { Datum } from '../../../domain/tijd/datum';
import type { Periode } from '../../../domain/tijd/periode';

/** What a text says about time, and the text that is left when that is taken out (folded). */
export interface TimeIn {
  /** In the order of the text. */
  readonly dates: readonly Datum[];
  readonly periode?: Periode;
  /** A halfjaar without its year ("1e helft"), as in a history with years beside each other. */
  readonly helft?: 1 | 2;
  /**
   * A month by itself ("mrt 2022", "maart"); 1-12. "T/m maart 2022" and "jan-mrt 2022" are the last day of that month.
   */
  readonly month?: { readonly maand: number; readonly jaar?: number };
  /** The days that the last of them may be, where slashes leave that open. */
  readonly unclear?: readonly Datum[];
  readonly rest: string;
}
