import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { parseTrede } from '../../domain/ladder/ladder';
import type { CellValue } from '../cells/grid';
import { isQuantity } from '../recognise/quantity';
import type { Located } from '../recognise/located';
import { ANSWER } from '../recognise/row-kinds';
import type { RowCells } from '../row-cells';
import type { Layout } from '../table';
import { fold } from '../cells/text';
import type { View } from '../cells/view';

/** One row of a table, whichever way it lies: where its cells are. */
export interface Record {
  /** Row of the view. */
  readonly row: number;
  /** Row of the view in which the cell of a column stands. */
  readonly rowOf: (column: number) => number;
  readonly value: (column: number) => CellValue;
  /** Row of the view in which its name stands, when that is another: a name that stands once above several rows. */
  readonly nameRow?: number;
}

/** The cells of a record, looked up when somebody asks: a wide sheet has many more than anybody does. */
export const cellsOf = ({ value }: Record, columns: ReadonlySet<number>): RowCells => ({
  get: (column) => (columns.has(column) ? value(column) : undefined),
  values: () => Array.from(columns, value),
});

const MOST_VALUE_COLUMNS = 3;

/**
 * Upright tables and tables with years beside each other give a record a line. A turned table of at most three lines of
 * which every column fills one is a letter's list of keys and values: one record. Remarks beside them are nobody's
 * record, but for a step that has no other cell.
 */
export function recordsOf({ view, body, heading, firstColumn }: Located): {
  readonly layout: Layout;
  readonly records: readonly Record[];
} {
  const lines = (rows: readonly number[]): readonly Record[] =>
    rows.map((row) => ({ row, rowOf: () => row, value: (column) => view.value(row, column) }));
  if (!view.turned) return { layout: 'rows', records: lines(body.rows) };
  const columns = heading.columns.map((h) => h.column);
  const ofWords = body.rows.filter((row) => columns.every((column) => isWords(view, row, column)));
  const rows =
    ofWords.length < body.rows.length && body.rows.length > 1
      ? body.rows.filter((row) => !ofWords.includes(row))
      : body.rows;
  const filled = (column: number): readonly number[] => rows.filter((row) => view.value(row, column) !== '');
  const first = rows[0];
  const namesAbove = firstColumn < (columns[0] ?? firstColumn);
  const isList =
    first !== undefined &&
    !namesAbove &&
    rows.length <= MOST_VALUE_COLUMNS &&
    columns.every((column) => filled(column).length <= 1);
  if (!isList) return { layout: 'turned', records: lines(rows) };
  const stepOf = (column: number): number | undefined =>
    ofWords.find((row) => parseTrede(view.text(row, column)) !== undefined);
  const rowOf = (column: number): number => filled(column)[0] ?? stepOf(column) ?? first;
  return { layout: 'keyValue', records: [{ row: first, rowOf, value: (column) => view.value(rowOf(column), column) }] };
}

/** The name of a gemeente with words behind it may be a label: "Delft gehuisvest". */
const NO_NAME: ReadonlySet<string> = new Set(['onbekend', 'deel']);

/** Nothing, or a text that is no gemeente and no answer to a question of the assessment. */
function isWords(view: View, row: number, column: number): boolean {
  const text = view.text(row, column);
  return (
    text === '' || (!isQuantity(view, row, column) && NO_NAME.has(vindGemeente(text).kind) && !ANSWER.test(fold(text)))
  );
}
