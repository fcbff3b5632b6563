import type { Area } from '../table/cells/grid';

/** The cells of an area on a sheet; nothing is read. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
