import type { ICellData, Worksheet } from '@univerjs/core';
import { intersection } from './address';
import { type Placed, filled, movedAround } from './calculated-column';
import { cellData } from './cell-data';
import type { Cells } from './cells';
import type { Entry } from './entry';
import type { Extras } from './extras';
import type { Grid } from './grid';
import { type NamedTable, type Place, asExcelSpells, withoutStructuredReferences } from './structured';

/** Entries with their places; `undefined` leaves a cell alone. A merged area takes only its first cell [F24]. */
export function placed(
  sheet: Worksheet,
  at: { readonly row: number; readonly column: number },
  entries: readonly (readonly (Entry | undefined)[])[],
): readonly Placed[] {
  const merges = sheet.getMergeData();
  const inMerge = (row: number, column: number) =>
    merges.some(
      (m) =>
        row >= m.startRow &&
        row <= m.endRow &&
        column >= m.startColumn &&
        column <= m.endColumn &&
        (row !== m.startRow || column !== m.startColumn),
    );
  return entries.flatMap((line, r) =>
    line.flatMap((entry, c) => {
      const [row, column] = [at.row + r, at.column + c];
      return !entry || inMerge(row, column) ? [] : [{ row, column, entry }];
    }),
  );
}

/** What it needs of the open workbook. */
interface OpenBook {
  readonly grid: Grid;
  readonly cells: Cells;
  readonly extras: Extras;
  sheet(nameOrId: string): Worksheet;
}

/** What cells come to hold by what is entered, Excel's tables taken into account. */
export class EnteredCells {
  constructor(private readonly book: OpenBook) {}

  /** By row and column, the calculated columns that entries fill included. */
  cellsOf(sheet: Worksheet, entries: readonly Placed[]): Record<number, Record<number, ICellData>> {
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, entry } of this.withColumns(sheet, entries))
      (matrix[row] ??= {})[column] = this.cellOf(entry, sheet, row, column);
    return matrix;
  }

  /** One cell; it gets a format only when it had none. */
  cellOf(entry: Entry, sheet: Worksheet, row: number, column: number): ICellData {
    const tables = this.tables();
    const home = tables.find(
      ({ sheet: name, area }) => name === sheet.getName() && intersection(area, { row, column, rows: 1, columns: 1 }),
    );
    const place: Place = { row, ...(home && { home }) };
    const formula = entry.formula === undefined ? undefined : asExcelSpells(entry.formula, place, tables);
    return cellData(
      { ...entry, ...(formula !== undefined && { formula }) },
      this.book.cells.format(sheet, row, column),
      (text) => withoutStructuredReferences(text, place, tables),
    );
  }

  private withColumns(sheet: Worksheet, entries: readonly Placed[]): readonly Placed[] {
    const { cells, extras, grid } = this.book;
    return filled(entries, {
      tables: extras.sheet(sheet.getSheetId()).tables,
      gives: (row, column) => cells.isFormula(sheet, row, column) || cells.value(sheet, row, column) === '',
      moved: (formula, rows) =>
        movedAround(formula, (plain) => grid.api.getFormula().moveFormulaRefOffset(plain, 0, rows)),
    });
  }

  private tables(): readonly NamedTable[] {
    const { cells, extras } = this.book;
    return extras.tables().map(({ sheetId, table }) => {
      const sheet = this.book.sheet(sheetId);
      const headings = Array.from({ length: table.area.columns }, (_, index) =>
        String(cells.value(sheet, table.area.row, table.area.column + index)),
      );
      return { ...table, sheet: sheet.getName(), headings };
    });
  }
}
