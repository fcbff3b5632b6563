import type { Datum } from '../domain/datum';
import type { Gemeente } from '../domain/gemeenten';
import type { Personen } from '../domain/getal';
import type { Trede } from '../domain/ladder';
import type { Periode } from '../domain/periode';
import type { Area, CellValue } from './grid';
import type { Finding } from './finding';
import type { Role } from './roles';

/** Which way a positive number points in a saldo column; 'unknown' must be asked. */
export type Sign = 'achterstandPositive' | 'voorsprongPositive' | 'unknown';

/** One column of a table, with what we think it is and why. */
export interface Column {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The heading as it stands, lines joined by a space. */
  readonly heading: string;
  readonly role: Role;
  readonly periode?: Periode;
  /** Dates named in the heading, in order ("1 januari 2022 – 21 maart 2022" gives two). */
  readonly dates: readonly Datum[];
  readonly sign?: Sign;
  /** 0..1; below the threshold the pane asks. */
  readonly certainty: number;
  /** Why, in Dutch words for the pane: "kop bevat 'plaatsingen' en twee data". */
  readonly reason: string;
  /** True when the user corrected or confirmed it. */
  readonly corrected: boolean;
}

/** A table as it was read: anything that can be written down, right or wrong. */
export interface ReadTable {
  readonly sheet: string;
  /** Heading rows + body + totals, zero-based on the sheet. */
  readonly area: Area;
  readonly headingRows: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly ReadRow[];
  /** Sheet row of the Totaal, when there is one. */
  readonly totalRow?: number;
  readonly subtotalRows: readonly number[];
  readonly periode?: Periode;
  /** The date up to which realisation is counted. */
  readonly peildatum?: Datum;
  /** True when the taakstelling column was found to hold the opgave. */
  readonly taakstellingIsOpgave: boolean;
  readonly findings: readonly Finding[];
}

/** The raw and the understood content of one row; a field is absent when the cell is blank, unreadable or has no column. */
export interface ReadRow {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly name: string;
  readonly gemeente?: Gemeente;
  readonly trede?: Trede;
  readonly taakstelling?: Personen;
  readonly opgave?: Personen;
  /** Signed: > 0 achterstand, < 0 voorsprong. */
  readonly saldo?: Personen;
  readonly gehuisvest?: Personen;
  readonly nogTeHuisvesten?: Personen;
  readonly minimaal?: Personen;
  readonly additioneel?: Personen;
  /** Fraction. */
  readonly percentage?: number;
  readonly koppelingen?: Personen | 'voldoende' | 'onvoldoende';
  readonly omkoppelingen?: boolean;
  readonly stapelgemeente?: boolean;
  readonly huurcontracten?: Personen;
  readonly verschoonbaar?: { readonly reden: string };
  /** Every cell of the row by sheet column, as read. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

/** What reading a grid can give. */
export type ReadResult =
  | { readonly kind: 'table'; readonly table: ReadTable }
  | { readonly kind: 'choose'; readonly candidates: readonly ReadTable[] }
  | { readonly kind: 'none'; readonly findings: readonly Finding[] };
