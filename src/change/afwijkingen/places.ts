import type { Area, Grid } from '../../table/cells/grid';
import type { Overview } from '../../review/assess/overview';
import { columnFor } from '../../table/table';
import { freeColumn } from '../outcomes/one-formula';
import type { TableResize } from '../write/plan';
import { AFWIJKING_ROLES, type AfwijkingRole, type Afwijkingen, enteredValue } from './afwijking';

/** Where each kind of deviation stands or comes. */
export interface EntryPlaces {
  readonly columns: ReadonlyMap<AfwijkingRole, number>;
  /** The roles whose column is new. */
  readonly made: readonly AfwijkingRole[];
  /** Our own columns, which stand at the right end of a table: they move over to make room for the new ones. */
  readonly ours: readonly number[];
  readonly resize?: TableResize;
}

/** The places, or the new columns that a person must insert. */
export type PlacesFor =
  | { readonly ok: true; readonly places: EntryPlaces }
  | { readonly ok: false; readonly insert: readonly AfwijkingRole[] };

/**
 * Existing columns first; new ones come beside the table, before our own. Where our columns stand in an Excel table a
 * person inserts the column: there formulas name a column by its heading, and would follow the heading to another one.
 */
export function placesFor(overview: Overview, grid: Grid, entries: Afwijkingen): PlacesFor {
  const { table } = overview;
  const there = new Map(AFWIJKING_ROLES.flatMap((role) => known(role, columnFor(table, role)?.column)));
  const said = [...entries.values()];
  const made = AFWIJKING_ROLES.filter(
    (role) => !there.has(role) && said.some((entry) => (enteredValue(role, entry) ?? '') !== ''),
  );
  const ours = table.columns.filter((c) => c.ours).map(({ column }) => column);
  const first = Math.min(freeColumn(overview), ...ours);
  if (made.length === 0) return { ok: true, places: { columns: there, made, ours: [] } };
  if (ours.length > 0 && grid.tables.some((one) => touches(one, table.area) && one.column + one.columns >= first))
    return { ok: false, insert: made };
  const resize = growth(overview, grid, first, made.length);
  const columns = new Map([...there, ...made.map((role, i) => [role, first + i] as const)]);
  return { ok: true, places: { columns, made, ours, ...(resize && { resize }) } };
}

const known = (role: AfwijkingRole, column: number | undefined): readonly (readonly [AfwijkingRole, number])[] =>
  column === undefined ? [] : [[role, column]];

const touches = (one: Area, { row, rows }: Area): boolean => one.row < row + rows && row < one.row + one.rows;

/** An Excel table that ends where the new columns begin grows over them. */
function growth({ table }: Overview, grid: Grid, first: number, more: number): TableResize | undefined {
  const heading = Math.max(...table.headingRows);
  const found = grid.tables.find((one) => one.row === heading && one.column + one.columns === first);
  if (found === undefined) return undefined;
  const { name, row, column, rows, columns } = found;
  const from: Area = { row, column, rows, columns };
  return { table: name, from, to: { ...from, columns: columns + more } };
}
