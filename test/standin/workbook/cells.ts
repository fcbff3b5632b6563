import { type ICellData, type IRange, type Nullable, type Worksheet, CellValueType, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Grid } from './grid';
import type { Area } from './address';

export type CellValue = string | number | boolean;

/** Reads cells as Excel hands them out: spilled values included, empty as "". */
export class Cells {
  constructor(private readonly grid: Grid) {}

  private get formulas(): FormulaDataModel {
    return this.grid.get(FormulaDataModel);
  }

  private spilled(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()[sheet.getUnitId()]?.[sheet.getSheetId()]?.[row]?.[column];
  }

  value(sheet: Worksheet, row: number, column: number): CellValue {
    const own = sheet.getCellMatrix().getValue(row, column);
    const cell = own?.v === undefined || own.v === null ? (this.spilled(sheet, row, column) ?? own) : own;
    const plain = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '');
    if (plain === undefined || plain === null) return '';
    if (cell?.t === CellValueType.BOOLEAN) return plain === 1 || plain === true || plain === '1' || plain === 'TRUE';
    if (cell?.t === CellValueType.NUMBER) return Number(plain);
    return plain;
  }

  /** The formula in English with `=`, or the value where there is none; spilled cells give their value. */
  formula(sheet: Worksheet, row: number, column: number): CellValue {
    const cell = sheet.getCellMatrix().getValue(row, column);
    if (!cell?.f && !cell?.si) return this.value(sheet, row, column);
    // A formula with structured references is kept beside the one that the engine calculates.
    if (cell.custom && cell.custom['engine'] === cell.f) return String(cell.custom['formula']);
    return (
      this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ??
      this.value(sheet, row, column)
    );
  }

  isFormula(sheet: Worksheet, row: number, column: number): boolean {
    const cell = sheet.getCellMatrix().getValue(row, column);
    return Boolean(cell?.f || cell?.si);
  }

  format(sheet: Worksheet, row: number, column: number): string {
    return sheet.getComposedCellStyle(row, column).n?.pattern ?? 'General';
  }

  /** As the cell would show it were it wide enough: never ####. Errors are in English whatever the language. [F26] */
  text(sheet: Worksheet, row: number, column: number): string {
    const value = this.value(sheet, row, column);
    if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
    const pattern = this.format(sheet, row, column);
    if (typeof value === 'string') return value;
    return pattern === 'General' || pattern === '@'
      ? String(value).replace('.', ',')
      : numfmt.format(pattern, value, { locale: 'nl' });
  }

  valueType(sheet: Worksheet, row: number, column: number): string {
    const value = this.value(sheet, row, column);
    if (value === '') return this.isFormula(sheet, row, column) ? 'String' : 'Empty';
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return /^#[A-Z/0_]+[!?]?$/.test(value) ? 'Error' : 'String';
  }

  /** The range of the array formula in this cell, as it has spilled. */
  spillOf(sheet: Worksheet, row: number, column: number): Area | undefined {
    const range = this.formulas.getArrayFormulaRange()[sheet.getUnitId()]?.[sheet.getSheetId()]?.[row]?.[column];
    if (!range) return undefined;
    return {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  /** The cell whose formula fills this one. */
  spillParent(
    sheet: Worksheet,
    row: number,
    column: number,
  ): { readonly row: number; readonly column: number } | undefined {
    if (!this.spilled(sheet, row, column) && !this.spillOf(sheet, row, column)) return undefined;
    const ranges = this.formulas.getArrayFormulaRange()[sheet.getUnitId()]?.[sheet.getSheetId()] ?? {};
    for (const [parentRow, columns] of Object.entries(ranges)) {
      for (const [parentColumn, range] of Object.entries<IRange | null>(columns ?? {})) {
        if (
          range &&
          row >= range.startRow &&
          row <= range.endRow &&
          column >= range.startColumn &&
          column <= range.endColumn
        ) {
          return { row: Number(parentRow), column: Number(parentColumn) };
        }
      }
    }
    return undefined;
  }

  /** The smallest area that holds every filled cell (with `styled`: every formatted one too). */
  used(sheet: Worksheet, styled: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (row: number, column: number) => {
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    };
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p || (styled && cell.s))) take(row, column);
    });
    const spills = this.formulas.getArrayFormulaCellData()[sheet.getUnitId()]?.[sheet.getSheetId()] ?? {};
    for (const [row, columns] of Object.entries(spills))
      for (const column of Object.keys(columns ?? {})) take(Number(row), Number(column));
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
