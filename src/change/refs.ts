import { cellName, columnName } from '../table/address';
import type { Grid } from '../table/grid';
import type { Overview } from '../table/overview';
import { valueAt } from './cells';

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
    return heading === '' || UNNAMEABLE.test(heading) ? cellName(row, column) : `${excelTable.name}[@[${heading.replace(SPECIAL, "'$&")}]]`;
  };
}

/** The cells of all gemeenten in a column: "C2:C10". */
export function columnRange({ rows }: Overview, column: number): string {
  const lines = rows.map((row) => row.row.row);
  const name = columnName(column);
  return `${name}${Math.min(...lines) + 1}:${name}${Math.max(...lines) + 1}`;
}
