import type { Grid } from '../cells/grid';
import type { Role } from '../roles';
import { type Correction, type Corrections, LETTER_SIGNATURE, gemeenteKey, timeless } from './columns/corrections';

/** The corrections with one more, as a new value. */
export function withCorrection(
  corrections: Corrections,
  signature: string,
  key: string,
  correction: Correction,
): Corrections {
  const table = new Map(corrections.get(signature));
  table.set(key, { ...kept(table.get(key), correction), ...correction });
  return new Map(corrections).set(signature, table);
}

/**
 * What stays of an earlier correction: a halfjaar or date that was said about another heading goes when this one gets
 * its own.
 */
function kept(earlier: Correction | undefined, { voor }: Correction): Correction {
  if (!earlier?.voor || !voor || earlier.voor.kop === voor.kop) return earlier ?? {};
  return timeless(earlier);
}

/** The corrections without what was said about one column. */
export function withoutCorrection(corrections: Corrections, signature: string, key: string): Corrections {
  const table = new Map(corrections.get(signature));
  table.delete(key);
  return new Map(corrections).set(signature, table);
}

/** All that stands on a sheet: another letter on it may be to another gemeente. */
const LONGEST = 20_000;
const textOf = ({ values }: Grid): string => values.flat().join('|').slice(0, LONGEST);

/** The corrections with the gemeente of the letter that stands on a sheet. */
export const withGemeente = (corrections: Corrections, grid: Grid, gemeente: string): Corrections =>
  withCorrection(corrections, LETTER_SIGNATURE, gemeenteKey(grid.sheet), {
    gemeente,
    voor: { kop: textOf(grid), blad: grid.sheet },
  });

/** The gemeente that the user named for this letter, cell by cell. */
export function saidGemeente(corrections: Corrections | undefined, grid: Grid): string | undefined {
  const said = corrections?.get(LETTER_SIGNATURE)?.get(gemeenteKey(grid.sheet));
  return said?.voor && said.voor.kop === textOf(grid) ? said.gemeente : undefined;
}

/** Which of a group of columns has a role, by key; none of them when `chosen` is not among them. */
export interface ColumnChoice {
  readonly group: readonly string[];
  readonly chosen: string;
  readonly role: Role;
}

/** The corrections with one column of a group said to have a role, and no other of them. */
export function withChoice(
  corrections: Corrections,
  signature: string,
  { group, chosen, role }: ColumnChoice,
): Corrections {
  const table = new Map(corrections.get(signature));
  for (const key of group) {
    const before = table.get(key) ?? {};
    const now = key === chosen ? { ...before, role } : withoutRole(before, role);
    if (Object.keys(now).length === 0) table.delete(key);
    else table.set(key, now);
  }
  return new Map(corrections).set(signature, table);
}

function withoutRole(correction: Correction, role: Role): Correction {
  const { role: said, ...rest } = correction;
  return said === role ? rest : correction;
}
