/** Cells of a range that nobody pointed out cell by cell: whole columns or rows. */
const HELE_KOLOM = 10_000;

/**
 * The used part of a range of whole columns or rows: its empty end, 0, "" or null in every cell [F09], is only looked
 * at and not read. Any smaller range stays as it was given.
 */
export function gebruiktDeel(bereik: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  if (bereik.length * (bereik[0]?.length ?? 0) <= HELE_KOLOM) return bereik;
  let rijen = bereik.length;
  while (rijen > 1 && bereik[rijen - 1]?.every(isLeeg)) rijen -= 1;
  const deel = bereik.slice(0, rijen);
  const kolommen = deel.reduce((breedst, rij) => Math.max(breedst, gevuldTot(rij, breedst)), 1);
  return deel.map((rij) => (rij.length > kolommen ? rij.slice(0, kolommen) : rij));
}

/** How many cells a row has up to its last filled one; not looked for below `vanaf`. */
function gevuldTot(rij: readonly unknown[], vanaf: number): number {
  let tot = rij.length;
  while (tot > vanaf && isLeeg(rij[tot - 1])) tot -= 1;
  return tot;
}

const isLeeg = (cel: unknown): boolean => cel === 0 || cel === '' || cel === null;
