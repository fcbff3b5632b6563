import { isDateFormat } from './numbers';
import { formatDatum, isSerial } from '../../domain/tijd/datum';
import { cellKey } from './address';
import type { Area, CellValue, Grid } from './grid';
import { tidy } from './text';

/**
 * A sheet seen upright or turned (rows and columns exchanged), in sheet positions. The finder of tables works on a
 * view, so that one set of rules reads both.
 */
export interface View {
  readonly turned: boolean;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** '' outside the read part. */
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  /** The formula, or else the value, as text. */
  formula(row: number, column: number): string;
  isError(row: number, column: number): boolean;
  /** As `value`, tidied, dates written out; in a merged block every cell shows the text of the first. */
  text(row: number, column: number): string;
  isHidden(row: number): boolean;
  isHiddenColumn(column: number): boolean;
  /** The cell at (row, column) of this view as an area on the sheet. */
  area(row: number, column: number): Area;
  readonly grid: Grid;
}

/** @param part limits the view to a block of the sheet, such as an Excel table. */
export function viewOf(grid: Grid, turned: boolean, part: Area = grid.area): View {
  const area = overlap(grid.area, part);
  const merged = mergedCells(grid, area);
  const spot = (row: number, column: number): readonly [number, number] => (turned ? [column, row] : [row, column]);
  const inside = (r: number, c: number): boolean =>
    r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns;
  const pick = <T>(matrix: readonly (readonly T[])[], row: number, column: number, blank: T): T => {
    const r = turned ? column : row;
    const c = turned ? row : column;
    return inside(r, c) ? (matrix[r - grid.area.row]?.[c - grid.area.column] ?? blank) : blank;
  };
  const value = (row: number, column: number): CellValue => pick<CellValue>(grid.values, row, column, '');
  const format = (row: number, column: number): string => pick(grid.numberFormats, row, column, 'General');
  const shown = (row: number, column: number): string => {
    const v = value(row, column);
    if (typeof v === 'string') return tidy(v);
    return typeof v === 'number' && isDateFormat(format(row, column)) && isSerial(v) ? formatDatum(v) : String(v);
  };
  const [top, left] = spot(area.row, area.column);
  const [bottom, right] = spot(area.row + area.rows - 1, area.column + area.columns - 1);
  return {
    turned,
    grid,
    value,
    format,
    formula: (row, column) => String(pick<CellValue>(grid.formulas, row, column, '')),
    firstRow: top,
    lastRow: bottom,
    firstColumn: left,
    lastColumn: right,
    isError: (row, column) => pick(grid.errors, row, column, false),
    isHidden: (row) => (turned ? grid.hiddenColumns : grid.hiddenRows).has(row),
    isHiddenColumn: (column) => (turned ? grid.hiddenRows : grid.hiddenColumns).has(column),
    text: (row, column) => {
      if (merged.size === 0) return shown(row, column);
      const [r, c] = spot(row, column);
      const from = merged.get(cellKey(r, c));
      return from ? shown(...spot(...from)) : shown(row, column);
    },
    area: (row, column) => {
      const [r, c] = spot(row, column);
      const from = grid.told?.get(r);
      return { row: from?.row ?? r, column: from?.column ?? c, rows: 1, columns: 1 };
    },
  };
}

function overlap(a: Area, b: Area): Area {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.max(0, Math.min(a.row + a.rows, b.row + b.rows) - row);
  const columns = Math.max(0, Math.min(a.column + a.columns, b.column + b.columns) - column);
  return { row, column, rows, columns };
}

function mergedCells(grid: Grid, area: Area): ReadonlyMap<number, readonly [number, number]> {
  const cells = new Map<number, readonly [number, number]>();
  for (const block of grid.merged) {
    const part = overlap(block, area);
    for (let r = part.row; r < part.row + part.rows; r++) {
      for (let c = part.column; c < part.column + part.columns; c++)
        cells.set(cellKey(r, c), [block.row, block.column]);
    }
  }
  return cells;
}
