import { remembered } from '../../domain/remembered';
import type { Datum } from '../../domain/tijd/datum';
import { type Opgegaan, opgegaanIn } from '../../domain/gemeente/indeling';
import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import { type Personen, personen } from '../../domain/getal/getal';
import { rowsByCode } from '../../table/find-row';
import type { ReadRow, ReadTable } from '../../table/table';

/** A gemeente that others went into, with the rows of what it was before in an earlier table. */
export interface Merger {
  readonly into: Gemeente;
  /** The first day of the gemeente as it is now. */
  readonly per: Datum;
  /** The row that the gemeente itself has there, where it was there before and others went into it. */
  readonly own?: ReadRow;
  /** The rows of the others. */
  readonly joined: readonly ReadRow[];
  /** The names of others without a row there: then nothing can be added up. */
  readonly absent: readonly string[];
}

/** All rows that together are what the gemeente is now. */
export const partsOf = ({ own, joined }: Merger): readonly ReadRow[] => (own ? [own, ...joined] : joined);

/** The gemeenten that an earlier table has of which this one was made; undefined when it has none of them. */
export function mergerOf(earlier: ReadTable, into: Gemeente): Merger | undefined {
  const all = opgegaanIn(into);
  if (all.length === 0) return undefined;
  const there = all.flatMap((one) => {
    const row = rowIn(earlier, one);
    return row ? [{ ...one, row }] : [];
  });
  const per = there.map((one) => one.per).sort((a, b) => b - a)[0];
  if (per === undefined) return undefined;
  const own = rowsByCode(earlier).get(into.code);
  return {
    into,
    per,
    ...(own ? { own } : {}),
    joined: there.map(({ row }) => row),
    absent: all.flatMap(({ naam, per: then }) =>
      then === per && there.every((one) => one.naam !== naam) ? [naam] : [],
    ),
  };
}

/** Of a gemeente that was gone before our list begins a row has the name only. */
const rowIn = (table: ReadTable, { naam, code }: Opgegaan): ReadRow | undefined =>
  code === undefined ? goneRows(table.rows).get(naam) : rowsByCode(table).get(code);

/** The first row of each gemeente that was gone before our list begins, by its name. */
const goneRows = remembered((rows: readonly ReadRow[]): ReadonlyMap<string, ReadRow> => {
  const found = new Map<string, ReadRow>();
  for (const row of rows) {
    const read = row.gemeente ? undefined : vindGemeente(row.name);
    if (read?.kind === 'vervallen' && !found.has(read.gemeente.naam)) found.set(read.gemeente.naam, row);
  }
  return found;
});

/**
 * What the parts are together; undefined when one of them is not there or has no number. A merged gemeente starts with
 * the sum of the saldi.
 */
export function together(merger: Merger, of: (row: ReadRow) => number | undefined): Personen | undefined {
  const values = partsOf(merger).map(of);
  return merger.absent.length > 0 || values.includes(undefined)
    ? undefined
    : personen(values.reduce<number>((sum, n) => sum + (n ?? 0), 0));
}
