import { type Personen, personen } from '../domain/getal/getal';
import { readPersons } from './cells/cell-reading';
import type { Column } from './column';
import type { Role } from './roles';
import type { RowCells } from './row-cells';
import type { Periode } from '../domain/tijd/periode';
import { type Datum, maandNaam } from '../domain/tijd/datum';
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

/** "januari t/m mei 2022" */
export function monthsInWords({ columns, periode }: Months): string {
  const [first, last] = [columns[0]?.maand, columns.at(-1)?.maand];
  if (!first || !last) return 'de maanden';
  const year = last.jaar ?? periode?.jaar;
  const span = columns.length === 1 ? maandNaam(last.maand) : `${maandNaam(first.maand)} t/m ${maandNaam(last.maand)}`;
  return year === undefined ? span : `${span} ${year}`;
}

/** What a row says: its cells by column, and what of it cannot be read. */
interface Said {
  readonly cells: RowCells;
  readonly unreadable: ReadonlySet<Role>;
}

/**
 * The persons housed in these months; a blank month adds nothing. Undefined when every month is blank or one cannot be
 * read.
 */
export const sumOf = (columns: readonly Column[], row: Said): Personen | undefined =>
  row.unreadable.has('gehuisvestInMaand') ? undefined : addedUp(columns, row);

/** As `sumOf`, of the months that can be read. */
export function addedUp(columns: readonly Column[], row: Said): Personen | undefined {
  const known = columns.map((c) => monthIn(row, c)).filter((n) => n !== undefined);
  return known.length === 0 ? undefined : personen(known.reduce<number>((sum, n) => sum + n, 0));
}

export const monthIn = (row: Pick<Said, 'cells'>, { column }: Column): Personen | undefined =>
  readPersons(row.cells.get(column) ?? '', 'gehuisvestInMaand').value;
