import type { Area, CellValue, Grid } from '../../table/cells/grid';
import type { Overview } from '../../review/assess/overview';
import { freeColumn } from '../outcomes/one-formula';
import { gridAfter } from '../update/after';
import { cellAt, valueAt } from '../write/cells';
import { valueContent } from '../write/content';
import type { CellChange, CellState } from '../write/plan';
import { type AfwijkingRole, type Afwijkingen, DATE_FORMAT, headingFor, enteredValue } from './afwijking';
import type { EntryPlaces } from './places';

/** The sheet as it will be with the deviations on it, and what changes for that. */
export interface Entered {
  readonly places: EntryPlaces;
  readonly changes: readonly CellChange[];
  readonly grid: Grid;
}

/**
 * Puts what was entered in its cells. Our own columns move over with what they show; their formulas are made anew
 * afterwards, for those name cells that moved.
 */
export function entered(overview: Overview, grid: Grid, entries: Afwijkingen, places: EntryPlaces): Entered {
  const { made, ours, columns } = places;
  const free = freeColumn(overview);
  const after = new Map<string, CellChange>();
  const put = (row: number, column: number, change: (before: CellState) => CellState): void => {
    const found = cellAt(grid, row, column);
    // What stands beside the table is nobody's to overwrite: the write then refuses.
    const before = column >= free ? { ...found, content: '' } : found;
    after.set(`${row}:${column}`, { row, column, before, after: change(before) });
  };
  const lines = linesOf(overview.table.area);
  for (const row of lines) for (const column of ours) put(row, column, (before) => ({ ...before, content: '' }));
  for (const row of lines)
    for (const column of ours) {
      const moved = cellAt(grid, row, column);
      const content = valueContent(valueAt(grid, row, column));
      if (moved.content !== '') put(row, column + made.length, () => ({ ...moved, content }));
    }
  const heading = Math.max(...overview.table.headingRows);
  for (const role of made)
    put(heading, columns.get(role) ?? free, (before) => ({
      ...before,
      content: valueContent(headingFor(role, overview.peildatum)),
    }));
  for (const { row, code } of firstRows(overview))
    for (const [role, column] of columns) {
      const entry = entries.get(code);
      const value = entry && enteredValue(role, entry);
      if (value !== undefined) put(row, column, (before) => filled(role, before, value));
    }
  const changes = [...after.values()].filter(differs);
  const wide = gridAfter(grid, changes);
  const { resize } = places;
  const tables = wide.tables.map((one) => (one.name === resize?.table ? { ...one, ...resize.to } : one));
  return { places, changes, grid: { ...wide, tables } };
}

const linesOf = ({ row, rows }: Area): readonly number[] => Array.from({ length: rows }, (_, i) => row + i);

/** Of a gemeente that has more rows the first one counts. */
function firstRows({ table }: Overview): readonly { readonly row: number; readonly code: string }[] {
  const seen = new Set<string>();
  return table.rows.flatMap(({ row, gemeente }) => {
    if (gemeente === undefined || seen.has(gemeente.code)) return [];
    seen.add(gemeente.code);
    return [{ row, code: gemeente.code }];
  });
}

function filled(role: AfwijkingRole, before: CellState, value: CellValue): CellState {
  if (value === '') return { ...before, content: '' };
  const content = valueContent(value);
  if (role === 'verlengd') return { content, numberFormat: DATE_FORMAT };
  const staysText = typeof value === 'number' && before.numberFormat === '@';
  return { content, numberFormat: staysText ? 'General' : before.numberFormat };
}

/** Whether a cell gets something else; of an empty one the look alone does not count. */
export const differs = ({ before, after }: CellChange): boolean =>
  before.content !== after.content || (after.content !== '' && before.numberFormat !== after.numberFormat);
