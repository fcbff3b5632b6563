import type { CellValue } from './grid';
import type { Located } from './locate';
import type { Layout } from './table';

/** One row of a table, whichever way it lies: where its cells are. */
export interface Record {
  /** Row of the view. */
  readonly row: number;
  /** Row of the view in which the cell of a column stands. */
  readonly rowOf: (column: number) => number;
  readonly value: (column: number) => CellValue;
}

const MOST_VALUE_COLUMNS = 3;

/**
 * Upright tables and tables with years beside each other give a record a line. A turned table of at most three lines of
 * which every column fills one is a letter's list of keys and values: one record.
 */
export function recordsOf({ view, body, heading, firstColumn }: Located): { readonly layout: Layout; readonly records: readonly Record[] } {
  const lines = body.rows.map((row): Record => ({ row, rowOf: () => row, value: (column) => view.value(row, column) }));
  if (!view.turned) return { layout: 'rows', records: lines };
  const columns = heading.columns.map((h) => h.column);
  const filled = (column: number): readonly number[] => body.rows.filter((row) => view.value(row, column) !== '');
  const first = body.rows[0];
  const namesAbove = firstColumn < (columns[0] ?? firstColumn);
  const isList = first !== undefined && !namesAbove && body.rows.length <= MOST_VALUE_COLUMNS && columns.every((column) => filled(column).length <= 1);
  if (!isList) return { layout: 'turned', records: lines };
  const rowOf = (column: number): number => filled(column)[0] ?? first;
  return { layout: 'keyValue', records: [{ row: first, rowOf, value: (column) => view.value(rowOf(column), column) }] };
}
