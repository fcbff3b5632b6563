/**
 * What a cell shows, as Excel hands it over: '' is empty; dates are serial numbers; an error is its text ("#N/B",
 * "#REF!").
 */
export type CellValue = string | number | boolean;

/** A block of cells. Rows and columns are zero-based sheet positions; `rows` and `columns` are counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table (ListObject) that lies in the grid. */
export interface ExcelTable extends Area {
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/**
 * The used part of one sheet, read in one go. All matrices have `area.rows` × `area.columns` entries;
 * entry [0][0] is the cell at (area.row, area.column).
 */
export interface Grid {
  readonly sheet: string;
  /** What kind of sheet of ours it is ("regiotabel"), when it carries our mark. */
  readonly ours?: string;
  /** A letter or annex of Gedeputeerde Staten, already turned into a list of keys and values. */
  readonly letter?: true;
  /** In a letter: the gemeente is the one that the user named. */
  readonly named?: true;
  /** In a letter: the sentences that are no line of it, each with its sheet row and column. */
  readonly prose?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** In a letter: what it says of the next halfjaar below its own figures, as a list of its own. */
  readonly next?: Grid;
  /** In a letter: by its row here the cell of a sentence that says its value itself. */
  readonly told?: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
  /**
   * The program's own mark of the sheet, which a rename leaves as it is; absent for cells that are no sheet of a
   * workbook.
   */
  readonly id?: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula (en-US, with leading "=") or else the same as the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** True where the value is an Excel error, so that the text "#N/B" typed by a person is not one. */
  readonly errors: readonly (readonly boolean[])[];
  /** Zero-based sheet rows / columns that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly Area[];
  /** The program did not say which cells are merged. */
  readonly mergedUnknown?: true;
  readonly tables: readonly ExcelTable[];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** A sheet of values alone from A1 on: no formulas, formats, errors, hidden rows or tables. */
export function plainGrid(sheet: string, values: readonly (readonly CellValue[])[]): Grid {
  const everywhere = <T>(value: T): readonly (readonly T[])[] => values.map((row) => row.map(() => value));
  return {
    sheet,
    area: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
    formulas: values,
    numberFormats: everywhere('General'),
    errors: everywhere(false),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
}
