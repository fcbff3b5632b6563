import { cellName } from '../../table/cells/address';
import type { Grid } from '../../table/cells/grid';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import { valueAt } from '../write/cells';

/** Names the cell of a column in a row the way a formula beside the table would: "C4", or "Tabel1[@[Opgave]]". */
export type RefTo = (row: number, column: number) => string;

/** What a column heading means to a structured reference and must be escaped. */
const SPECIAL = /[[\]#']/g;

/** A line break cannot be named; whether an at sign must be escaped differs between versions of Excel. */
const UNNAMEABLE = /[\n@]/;

/**
 * In an Excel table by heading, so that the formula stays readable and moves along; else by address.
 * @param headings headings of columns that do not stand on the sheet yet.
 */
export function refsFor({ table }: Overview, grid: Grid, headings: ReadonlyMap<number, string>): RefTo {
  const excelTable = grid.tables.find(({ name, hasHeader }) => hasHeader && name === table.excelTable);
  if (excelTable === undefined) return cellName;
  return (row, column) => {
    const heading = headings.get(column) ?? String(valueAt(grid, excelTable.row, column));
    return heading === '' || UNNAMEABLE.test(heading)
      ? cellName(row, column)
      : `${excelTable.name}[@[${heading.replace(SPECIAL, "'$&")}]]`;
  };
}

/** The cells of these gemeenten in a column, as ranges of rows that follow each other: "C2:C5", "C7". */
export function columnRanges(rows: readonly AssessedRow[], column: number): readonly string[] {
  const ranges: { readonly first: number; last: number }[] = [];
  for (const line of rows.map((row) => row.row.row).sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range?.last === line - 1) range.last = line;
    else ranges.push({ first: line, last: line });
  }
  return ranges.map(({ first, last }) =>
    first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`,
  );
}
