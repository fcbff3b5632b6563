import type { Column } from './column';
import type { Periode } from '../domain/tijd/periode';
import type { Datum } from '../domain/tijd/datum';
/** How figures a month become the number housed: asked, added up, or the last month that runs on. */
export const MONTH_WAYS = ['vraag', 'optellen', 'laatste'] as const;

export type MonthWay = (typeof MONTH_WAYS)[number];

/** Months beside each other without a column that gives their total. */
export interface Months {
  readonly way: MonthWay;
  /** Who says so: the user, or else "nog te huisvesten" or a Totaal in every row. */
  readonly said: boolean;
  readonly byTotal?: true;
  /** The months that count, from the first to the last that is filled. Empty when their halfjaar is not known. */
  readonly columns: readonly Column[];
  readonly periode?: Periode;
  /** Last day of the last month. */
  readonly upTo?: Datum;
}
