import type { Area, ExcelTable, Grid } from './grid';

/** The rows of an Excel table between its headings and its row of totals: one column of them holds one formula. */
export function bodyOf({ row, column, rows, columns, hasHeader, hasTotals }: ExcelTable): Area {
  const head = hasHeader ? 1 : 0;
  return { row: row + head, column, rows: rows - head - (hasTotals ? 1 : 0), columns };
}

/** The body of the Excel table that a cell lies in. */
export function bodyAround({ tables }: Pick<Grid, 'tables'>, row: number, column: number): Area | undefined {
  return tables
    .map(bodyOf)
    .find((b) => row >= b.row && row < b.row + b.rows && column >= b.column && column < b.column + b.columns);
}
