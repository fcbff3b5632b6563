import type { Area, CellValue, ExcelTable, Grid } from '../../src/table/cells/grid';

export interface GridExtras {
  readonly sheet?: string;
  /** Sheet position of the first cell. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Number formats by "row,column" within the grid. */
  readonly formats?: ReadonlyMap<string, string>;
  readonly formulas?: ReadonlyMap<string, string>;
  readonly errors?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly Area[];
  readonly tables?: readonly ExcelTable[];
}

/** A grid out of rows of cells; short rows are filled with empty cells. */
export function gridOf(rows: readonly (readonly CellValue[])[], extras: GridExtras = {}): Grid {
  const columns = Math.max(0, ...rows.map((r) => r.length));
  const values = rows.map((r) => Array.from({ length: columns }, (_, c) => r[c] ?? ''));
  const each = <T>(of: (key: string, value: CellValue) => T): T[][] =>
    values.map((line, r) => line.map((value, c) => of(`${r},${c}`, value)));
  return {
    sheet: extras.sheet ?? 'Blad1',
    area: { row: extras.at?.row ?? 0, column: extras.at?.column ?? 0, rows: rows.length, columns },
    values,
    formulas: each((key, value) => extras.formulas?.get(key) ?? value),
    numberFormats: each((key) => extras.formats?.get(key) ?? 'General'),
    errors: each((key) => extras.errors?.includes(key) ?? false),
    hiddenRows: new Set(extras.hiddenRows ?? []),
    hiddenColumns: new Set(extras.hiddenColumns ?? []),
    merged: extras.merged ?? [],
    tables: extras.tables ?? [],
    isProtected: false,
    isFiltered: false,
  };
}
