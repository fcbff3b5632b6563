import { areaName } from '../../../src/table/cells/address';
import { check } from '../../../src/review/checks/check';
import type { Sheet } from '../../../src/review/checks/sheet';
import type { Finding } from '../../../src/review/finding';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { type GridExtras, gridOf } from '../../table/grid-of';

export type Rows = readonly (readonly CellValue[])[];

export function sheetOf(grid: Grid): Sheet {
  const result = readGrid(grid);
  if (result.kind !== 'table') throw new Error(`geen tabel: ${result.kind}`);
  return { table: result.table, grid };
}

/** What the check finds on a sheet, but for the remark about the taakstelling. */
export function found(rows: Rows, extras: GridExtras = {}, others: readonly Grid[] = []): readonly Finding[] {
  return check(sheetOf(gridOf(rows, extras)), others.map(sheetOf)).filter((f) => f.code !== 'taakstellingIsOpgave');
}

/** A finding in short: code, cell, value found, value expected. */
export const inShort = (f: Finding): readonly unknown[] => [f.code, f.area && areaName(f.area), f.found, f.expected];
