import { contentsFor } from '../../../src/change/outcomes/contents';
import { OUTPUT_ROLES, type OutputRole } from '../../../src/change/outcomes/outputs';
import type { Way } from '../../../src/change/outcomes/ways';
import type { CellValue } from '../../../src/table/cells/grid';
import type { AssessedRow, Overview } from '../../../src/review/assess/overview';
import type { Role } from '../../../src/table/roles';
import { gridOf } from '../../table/grid-of';
import { assessed, column, overviewOf } from '../overviews';

/** Delft in row 2 and Westland in row 3, both with an opgave of 76 and 48 housed, under these columns. */
export function sheet(
  given: readonly (readonly [role: Role, value: CellValue])[],
  change: Partial<AssessedRow> = {},
  table: Partial<Overview['table']> = {},
) {
  const rows = ['Delft', 'Westland'].map((naam, i): AssessedRow => ({ ...assessed(i + 1, naam, 76, 48), ...change }));
  const overview = overviewOf(
    rows,
    given.map(([role], i) => column(i, role, role)),
    3,
  );
  const line = given.map(([, value]) => value);
  return {
    overview: { ...overview, table: { ...overview.table, taakstellingIsOpgave: false, ...table } },
    grid: gridOf([given.map(([role]) => role), line, line, ['Totaal']]),
  };
}
export type Sheet = ReturnType<typeof sheet>;

export const BASIS = [
  ['gemeente', 'Delft'],
  ['trede', 2],
  ['opgave', 76],
  ['gehuisvest', 48],
] as const;
/** Our columns from K on, in our order. */
export const ALL: ReadonlyMap<OutputRole, number> = new Map(OUTPUT_ROLES.map((role, i) => [role, 10 + i]));

export function content({ overview, grid }: Sheet, way: Way, role: OutputRole, ours = ALL): unknown {
  const [delft] = overview.rows;
  if (!delft) throw new Error('no row');
  return contentsFor(overview, grid, way, ours).of(role, delft);
}
export const but = (...roles: readonly OutputRole[]) => new Map([...ALL].filter(([role]) => !roles.includes(role)));
