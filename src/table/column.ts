import { type ColumnReason, because } from './column-reason';
import type { Role } from './roles';
import type { Periode } from '../domain/tijd/periode';
import type { Datum } from '../domain/tijd/datum';

/** Which way a positive number points in a saldo column; 'unknown' must be asked. */
export const SIGNS = ['achterstandPositive', 'voorsprongPositive', 'unknown'] as const;
export type Sign = (typeof SIGNS)[number];

/** Below this certainty a column is not used until the user confirms it. */
export const THRESHOLD = 0.6;
/** The certainty of a column that is asked about, whatever its heading says. */
export const DOUBT = 0.5;

/** One column of a table, with what we think it is and why. */
export interface Column {
  /** Zero-based sheet column; in a turned table or a key-value list the sheet row. */
  readonly column: number;
  /** What its correction is remembered under, within the table's signature. */
  readonly key: string;
  /** The heading as it stands, lines joined by a space. */
  readonly heading: string;
  readonly role: Role;
  readonly periode?: Periode;
  /** Dates named in the heading, in order ("1 januari 2022 – 21 maart 2022" gives two). */
  readonly dates: readonly Datum[];
  /** A halfjaar without its year: the parts of a year are added up. */
  readonly helft?: 1 | 2;
  /** A month named alone in the heading (1-12). */
  readonly maand?: { readonly maand: number; readonly jaar?: number };
  readonly sign?: Sign;
  /** The days that a day with slashes in the heading may be. */
  readonly unclear?: readonly Datum[];
  /** True for a column that we wrote on an earlier run: never input. */
  readonly ours: boolean;
  /** True for the column that its role is read from, when several have the same role. */
  readonly used: boolean;
  /** 0..1; below the threshold the pane asks. */
  readonly certainty: number;
  readonly reason: ColumnReason;
  /** True when the user corrected or confirmed it. */
  readonly corrected: boolean;
  /** True when the user said this very role: it goes before other columns of that role. */
  readonly confirmed?: true;
  /**
   * Where the rows of a gemeente differ by this column, the value whose rows hold, as the user said; of a day or
   * halfjaar on one sheet.
   */
  readonly rowValue?: { readonly value: string; readonly sheet?: string };
  /** Hidden on the sheet. */
  readonly hidden?: true;
  /** The other sheet on which the user gave this heading its halfjaar or date. */
  readonly timeFrom?: string;
}

/** The column asked about, with one more reason for what it is. @param certainty as it was, unless that is too much */
export const doubted = <C extends Pick<Column, 'certainty' | 'reason'>>(
  column: C,
  more: string,
  certainty = Math.min(column.certainty, DOUBT),
): C => ({ ...column, certainty, reason: because(column.reason, more) });

/** The column left alone: nobody is asked about it. */
export const leftAlone = <C extends Pick<Column, 'role' | 'certainty' | 'reason'>>(column: C, more = ''): C => ({
  ...column,
  role: 'onbekend',
  certainty: 0,
  reason: because(column.reason, more),
});

/** Whether a heading says nothing about time. */
export const isTimeless = ({
  dates,
  periode,
  helft,
  maand,
  unclear,
}: Pick<Column, 'dates' | 'periode' | 'helft' | 'maand' | 'unclear'>): boolean =>
  dates.length === 0 && !periode && !helft && !maand && !unclear;

/** Both name a date, and not the same: an achterstand and a voorsprong that do not belong together. */
export const ofOtherDates = (one: Column, other: Column): boolean => {
  const [a, b] = [one.dates.at(-1), other.dates.at(-1)];
  return a !== undefined && b !== undefined && a !== b;
};

/** Columns of one role that neither a halfjaar nor a date tells apart. */
export interface Doubles {
  readonly role: Role;
  readonly columns: readonly Column[];
  /** They hold different figures: the user says which is meant. */
  readonly differ: boolean;
  /** The one that is read; absent while the user is asked. */
  readonly read?: Column;
}
