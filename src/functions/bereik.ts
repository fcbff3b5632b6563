import { verplicht } from './waarde';

/** The cells of a range as Excel hands them over, row by row. */
export type Cellen = readonly (readonly unknown[])[];

/** Cells of a range that nobody pointed out cell by cell: whole columns or rows. */
const HELE_KOLOM = 10_000;

/**
 * The cells of an argument that is a range; a single value is a range of one cell, and of whole columns or rows the
 * used part. @throws #N/A when there is none.
 */
export function cellenVan(invoer: unknown, naam: string): Cellen {
  const gegeven: unknown = verplicht(invoer ?? undefined, naam);
  if (!Array.isArray(gegeven)) return [[gegeven]];
  const rijen = gebruiktDeel(Array.isArray(gegeven[0]) ? (gegeven as readonly (readonly unknown[])[]) : [gegeven]);
  return rijen.map((rij: unknown) => (Array.isArray(rij) ? (rij as readonly unknown[]) : [rij]));
}

/**
 * The used part of a range of whole columns or rows: its empty end, 0, "" or null in every cell [F09], is only looked
 * at and not read. Any smaller range stays as it was given.
 */
export function gebruiktDeel(bereik: Cellen): Cellen {
  if (bereik.length * (bereik[0]?.length ?? 0) <= HELE_KOLOM) return bereik;
  const deel = bereik.slice(0, rijenTotHetEinde(bereik));
  const kolommen = deel.reduce((breedst, rij) => Math.max(breedst, gevuldTot(rij, breedst)), 1);
  return deel.map((rij) => (rij.length > kolommen ? rij.slice(0, kolommen) : rij));
}

/**
 * How many rows there are up to the last filled one, at least one. A value may follow a gap of any length, so every row
 * of the empty end is looked at: a million of them. Two plain loops without a call per cell do that at about the price
 * of touching each row once, which is the least that an exact answer costs.
 */
function rijenTotHetEinde(bereik: Cellen): number {
  for (let r = bereik.length - 1; r > 0; r -= 1) {
    const rij = bereik[r] ?? [];
    for (let k = 0; k < rij.length; k += 1) if (!isLeeg(rij[k])) return r + 1;
  }
  return 1;
}

/** How many cells a row has up to its last filled one; not looked for below `vanaf`. */
function gevuldTot(rij: readonly unknown[], vanaf: number): number {
  let tot = rij.length;
  while (tot > vanaf && isLeeg(rij[tot - 1])) tot -= 1;
  return tot;
}

const isLeeg = (cel: unknown): boolean => cel === 0 || cel === '' || cel === null || cel === undefined;
