import type { CellValue } from './cells/grid';

/** The cells of a row by `Column.column`. */
export interface RowCells {
  readonly get: (column: number) => CellValue | undefined;
  readonly values: () => Iterable<CellValue>;
}
