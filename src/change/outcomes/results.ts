import { known } from '../../domain/known';
import type { Area, ExcelTable, Grid } from '../../table/cells/grid';
import type { Overview } from '../../review/assess/overview';
import type { WriteBasis, StyleCopy, TableResize, WritePlan } from '../write/plan';
import { frameOf } from '../write/frame';
import { basisOf, framePlace, notWritten } from './basis';
import { allStay, columnChanges, lastHeadingRow, type OurColumn, oursAt } from './column-changes';
import { contentsFor, type OutcomeContents } from './contents';
import { type AsValues, freeColumn } from './one-formula';
import { proposals, repeated } from './existing';
import { headingWithDay, OUTPUT_ROLES, OUTPUTS, type OutputRole } from './outputs';
import type { Way } from './ways';

/** Which offers the user takes, by key, and how they are written (values unless given). */
export interface Choices {
  readonly take: ReadonlySet<string>;
  readonly way?: Way;
}

/** One line of the preview that can be left out: a column to make, to update, to fill or to correct. */
export interface Offer {
  readonly key: string;
  readonly kind: 'nieuw' | 'bijwerken' | 'aanvullen' | 'corrigeren';
  readonly heading: string;
  /** How many cells change. */
  readonly cells: number;
  /** The heading of the user's own column that says the same in every row, or will once it is filled in. */
  readonly repeats?: string;
}

/**
 * All that can be written for this table; nothing when its gemeenten do not stand below each other. What differs from
 * the user's own figures, and a new column that repeats one of theirs, is never taken by itself.
 */
export function offers(overview: Overview, grid: Grid, way: Way = 'waarden'): readonly Offer[] {
  if (overview.table.layout !== 'rows') return [];
  const places = new Map(layOut(overview, new Set(OUTPUT_ROLES.map(newKey))).map(({ role, column }) => [role, column]));
  const contents = contentsFor(overview, grid, way, places);
  const stays = allStay(overview, grid, layOut(overview, new Set()));
  const ours = OUTPUT_ROLES.map((role): Offer => {
    const at = oursAt(overview, role);
    const cells = columnChanges(overview, grid, contents, { role, column: at ?? freeColumn(overview), stays }).length;
    const offer = { key: newKey(role), heading: OUTPUTS[role].heading, cells };
    return at === undefined
      ? { ...offer, kind: 'nieuw', ...known({ repeats: repeated(overview, grid, role) }) }
      : { ...offer, kind: 'bijwerken' };
  });
  const theirs = new Map<string, Offer>();
  for (const { kind, column, heading } of proposals(overview, grid)) {
    const key = `${kind}:${column}`;
    theirs.set(key, { key, kind, heading, cells: (theirs.get(key)?.cells ?? 0) + 1 });
  }
  return [...ours, ...theirs.values()];
}

/**
 * What is taken unless the user says otherwise: everything but corrections and columns that repeat one of theirs.
 * Beside columns of an earlier write no new ones: what was left out then stays out.
 */
export function standardChoices(all: readonly Offer[]): Choices {
  const again = all.some(({ kind }) => kind === 'bijwerken');
  const taken = all.filter(
    ({ kind, repeats }) => kind !== 'corrigeren' && repeats === undefined && !(again && kind === 'nieuw'),
  );
  return { take: new Set(taken.map(({ key }) => key)) };
}

/**
 * The write for the offers taken. Cells that already hold their outcome are left out, so a second run is empty.
 * @param others what it was worked out from on other sheets.
 */
export function planResults(overview: Overview, grid: Grid, choices: Choices, others: WriteBasis = []): WritePlan {
  const free = freeColumn(overview);
  const columns = layOut(overview, choices.take);
  const contents = contentsAfter(overview, grid, choices);
  const written = columns.filter(
    ({ role, column }) => choices.take.has(newKey(role)) || column !== oursAt(overview, role),
  );
  const theirs = proposals(overview, grid).filter(({ kind, column }) => choices.take.has(`${kind}:${column}`));
  const stays = allStay(overview, grid, columns);
  const resize = growth(overview, grid, Math.max(free, ...columns.map(({ column }) => column + 1)));
  const changes = [
    ...written.flatMap((one) => columnChanges(overview, grid, contents, { ...one, stays })),
    ...theirs.map(({ change }) => change),
  ];
  return {
    sheet: overview.table.sheet,
    label: `Uitkomsten van ${overview.rows.length} ${overview.rows.length === 1 ? 'gemeente' : 'gemeenten'}`,
    changes,
    styles: columns.filter(({ column }) => column >= free).map(({ role, column }) => styleOf(overview, role, column)),
    ...known({ resize }),
    frame: frameOf(grid, framePlace(grid, overview.table), changes),
    basis: [notWritten(basisOf({ table: overview.table, grid }), changes), ...others],
  };
}

function contentsAfter(overview: Overview, grid: Grid, { take, way = 'waarden' }: Choices): OutcomeContents {
  const places = new Map(layOut(overview, take).map(({ role, column }) => [role, column]));
  return contentsFor(overview, grid, way, places);
}

/** The columns that get values though another way was chosen, because they lie in an Excel table. */
export const columnsAsValues = (overview: Overview, grid: Grid, choices: Choices): readonly AsValues[] =>
  contentsAfter(overview, grid, choices).asValues;

/** The headings of our columns once the offers taken are written. */
export const headingsAfter = (overview: Overview, { take }: Choices): readonly string[] =>
  layOut(overview, take).map(({ role }) => headingWithDay(role, overview));

/**
 * Where our columns come: those that are there and those now taken, always in our order and without gaps, because that
 * is how the reader knows them again. A new one in between moves the others up, over cells that are ours or free.
 */
function layOut(overview: Overview, take: ReadonlySet<string>): readonly OurColumn[] {
  const there = OUTPUT_ROLES.flatMap((role) => oursAt(overview, role) ?? []);
  const first = Math.min(freeColumn(overview), ...there);
  return OUTPUT_ROLES.filter((role) => take.has(newKey(role)) || oursAt(overview, role) !== undefined).map(
    (role, i) => ({ role, column: first + i }),
  );
}

/** Characters; longer texts run on. */
const WIDEST = 60;

const newKey = (role: OutputRole): string => `uitkomst:${role}`;

/** The last column of the user's table lends its look to a new one. */
function styleOf(overview: Overview, role: OutputRole, column: number): StyleCopy {
  const { table, rows: assessed } = overview;
  const own = table.columns.filter((c) => !c.ours).map((c) => c.column);
  const { row, rows } = table.area;
  const { numberFormat, value } = OUTPUTS[role];
  const texts = numberFormat === 'General' ? assessed.map((a) => String(value(a))) : [];
  const width = Math.min(WIDEST, Math.max(...[headingWithDay(role, overview), ...texts].map((text) => text.length)));
  return { from: { row, column: Math.max(...own), rows, columns: 1 }, to: { row, column, rows, columns: 1 }, width };
}

/** An Excel table that ends where our columns begin grows over them. */
function growth(overview: Overview, grid: Grid, end: number): TableResize | undefined {
  const heading = lastHeadingRow(overview);
  const ends = (t: ExcelTable): boolean => t.row === heading && t.column + t.columns === freeColumn(overview);
  const found = grid.tables.find(ends);
  if (found === undefined || end <= found.column + found.columns) return undefined;
  const from: Area = { row: found.row, column: found.column, rows: found.rows, columns: found.columns };
  return { table: found.name, from, to: { ...from, columns: end - found.column } };
}
