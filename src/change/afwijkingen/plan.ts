import { known } from '../../domain/known';
import type { Area, Grid } from '../../table/cells/grid';
import type { Overview } from '../../review/assess/overview';
import { cellsPlan } from '../outcomes/basis';
import { freeColumn } from '../outcomes/one-formula';
import { offers, planResults } from '../outcomes/results';
import { wayOf } from '../update/refresh';
import type { CellChange, Outcomes, StyleCopy, WriteBasis, WritePlan } from '../write/plan';
import { differs, type Entered } from './entered';

/** A sheet as it was read, as it is read with the deviations on it, and what the write rests on elsewhere. */
export interface Deviating {
  readonly now: Overview;
  readonly then: Overview;
  readonly grid: Grid;
  /** How many gemeenten they are of. */
  readonly count: number;
  readonly others: WriteBasis;
  /** What is remembered of our columns, once they are brought up to date. */
  readonly outcomes?: Outcomes;
}

/**
 * The write of deviations: the cells that were entered, with our own columns brought up to date in the way in which
 * they were written.
 */
export function afwijkingenPlan(
  { now, then, grid, count, others, outcomes }: Deviating,
  { places, changes, grid: after }: Entered,
): WritePlan {
  const take = new Set(offers(then, after).flatMap(({ kind, key }) => (kind === 'bijwerken' ? [key] : [])));
  const follow = take.size === 0 ? [] : planResults(then, after, { take, way: wayOf(now, grid) }).changes;
  const all = composed(changes, follow).filter(differs);
  return {
    ...cellsPlan(grid, label(count), all, { table: now.table, others }),
    styles: styles(now, places.made.length),
    ...known({ resize: places.resize, outcomes }),
  };
}

const label = (count: number): string =>
  `Afwijkingen en koppelingen van ${count} ${count === 1 ? 'gemeente' : 'gemeenten'}`;

/** One change after another: of a cell that both change the first says what stood there and the second what comes. */
function composed(first: readonly CellChange[], second: readonly CellChange[]): readonly CellChange[] {
  const all = new Map(first.map((change) => [`${change.row}:${change.column}`, change]));
  for (const change of second) {
    const key = `${change.row}:${change.column}`;
    all.set(key, { ...change, before: all.get(key)?.before ?? change.before });
  }
  return [...all.values()];
}

/** Characters; a longer text runs on. */
const WIDTH = 24;

/** New columns take over the look of the last of the user's own. */
function styles(overview: Overview, more: number): readonly StyleCopy[] {
  const { area, columns } = overview.table;
  const { row, rows } = area;
  const last = Math.max(...columns.filter((c) => !c.ours).map(({ column }) => column));
  const at = (column: number): Area => ({ row, column, rows, columns: 1 });
  return Array.from({ length: more }, (_, i) => ({ from: at(last), to: at(freeColumn(overview) + i), width: WIDTH }));
}
