import { voorgangersVan } from '../../domain/gemeente/gemeenten';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import { type Personen, personen } from '../../domain/getal/getal';
import type { ReadRow, ReadTable } from '../../table/table';

/** A gemeente that came out of others, with the rows that they have in an earlier table. */
export interface Merger {
  readonly into: Gemeente;
  readonly parts: readonly ReadRow[];
  /** Predecessors without a row there: then nothing can be added up. */
  readonly absent: readonly Gemeente[];
}

/**
 * The gemeenten that an earlier table has in place of this one; undefined when this one is there itself, or none of
 * them.
 */
export function mergerOf(earlier: ReadTable, into: Gemeente): Merger | undefined {
  if (earlier.rows.some((row) => row.gemeente?.code === into.code)) return undefined;
  const found = voorgangersVan(into).map((gemeente) => ({
    gemeente,
    row: earlier.rows.find((row) => row.gemeente?.code === gemeente.code),
  }));
  const parts = found.flatMap(({ row }) => row ?? []);
  return parts.length === 0
    ? undefined
    : { into, parts, absent: found.flatMap(({ gemeente, row }) => (row ? [] : [gemeente])) };
}

/**
 * What the parts are together; undefined when one of them is not there or has no number. A merged gemeente starts with
 * the sum of the saldi.
 */
export function together({ parts, absent }: Merger, of: (row: ReadRow) => number | undefined): Personen | undefined {
  const values = parts.map(of);
  return absent.length > 0 || values.includes(undefined)
    ? undefined
    : personen(values.reduce<number>((sum, n) => sum + (n ?? 0), 0));
}
