import type { Area } from './grid';

/** A zero-based column as Excel names it: 0 is "A", 27 is "AB". */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) name = String.fromCharCode(65 + (n % 26)) + name;
  return name;
}

/** The address of one cell: row 3, column 2 is "C4". */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The address of a block: "C4", or "C4:D9". */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** So many rows and columns a sheet of Excel has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A number for each cell of a sheet, no two alike. In order it goes row by row. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
