import type { CellValue } from '../../src/table/cells/grid';
import { readGrid } from '../../src/table/rows/read';
import type { ReadOptions } from '../../src/table/rows/read-list';
import type { ReadResult, ReadTable } from '../../src/table/table';
import { type GridExtras, gridOf } from './grid-of';

/** Every table that a reading found: the one, or all that may be meant. */
export function tablesIn(result: ReadResult): readonly ReadTable[] {
  if (result.kind === 'table') return [result.table];
  return result.kind === 'choose' ? result.candidates : [];
}

/** The one table of these cells. */
export function tableOf(
  rows: readonly (readonly CellValue[])[],
  extras: GridExtras = {},
  options: ReadOptions = {},
): ReadTable {
  const result = readGrid(gridOf(rows, extras), options);
  if (result.kind !== 'table') throw new Error(`geen tabel: ${result.kind}`);
  return result.table;
}
