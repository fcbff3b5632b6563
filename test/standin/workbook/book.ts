import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type Workbook,
  type Worksheet,
  CellValueType,
} from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Here } from '../feiten/run-fact';
import { accessDenied, itemNotFound } from '../wire/errors';
import { type Area, intersection, parseArea, splitAddress } from './address';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { type Actor, Changes } from './changes';
import { DutchGrid } from './dutch/dutch-grid';
import type { Entry } from './entry';
import { type SheetExtra, Extras } from './extras';
import type { Grid } from './grid';
import { growTo } from './growth';
import { type Language, DUTCH } from './dutch/language';
import { shiftExtra } from './shift';
import { shiftOf } from './shift-command';
import { type Placed, filled, movedAround } from './calculated-column';
import { HostState } from './host-state';
import { type NamedTable, type Place, asExcelSpells, withoutStructuredReferences } from './structured';

/** A patch that takes value and formula away and leaves the format. */
export const EMPTIED: ICellData = { v: null, f: null, si: null, p: null, custom: null };

/** The open workbook: Univer's sheets and cells, and beside them what Univer does not know. */
export class Book {
  readonly cells: Cells;
  readonly calculation: Calculation;
  readonly changes: Changes;
  private readonly dutch: DutchGrid;
  readonly host: HostState;
  extras = new Extras();

  constructor(
    readonly grid: Grid,
    readonly language: Language,
    excel: Here,
  ) {
    this.host = new HostState(excel);
    this.cells = new Cells(grid);
    this.calculation = new Calculation(grid);
    this.changes = new Changes(grid, (sheetId) => this.extras.sheet(sheetId));
    this.dutch = new DutchGrid(this);
    grid.commands.onCommandExecuted((command) => {
      const shift = shiftOf(command);
      if (shift) shiftExtra(this.extras.sheet(shift.sheetId), shift);
    });
  }

  open(data: Partial<IWorkbookData>, extras: Extras): void {
    this.extras = extras;
    this.host.opened();
    this.changes.quietly(() => {
      this.grid.open(data);
      if (extras.inFront !== undefined) this.facade.setActiveSheet(extras.inFront);
    });
    this.calculation.watch();
    if (this.language === DUTCH) this.dutch.watch();
  }

  get workbook(): Workbook {
    return this.grid.workbook();
  }

  get facade(): FWorkbook {
    const facade = this.grid.api.getActiveWorkbook();
    if (!facade) throw new Error('Er is nog geen werkmap open.');
    return facade;
  }

  sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  sheet(nameOrId: string): Worksheet {
    const found = this.findSheet(nameOrId);
    if (!found) throw itemNotFound();
    return found;
  }

  findSheet(nameOrId: string): Worksheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets().find((sheet) => sheet.getSheetId() === nameOrId || sheet.getName().toLowerCase() === wanted);
  }

  active(): Worksheet {
    return this.workbook.getActiveSheet();
  }

  sheetFacade(sheet: Worksheet): FWorksheet {
    const facade = this.facade.getSheetBySheetId(sheet.getSheetId());
    if (!facade) throw itemNotFound();
    return facade;
  }

  extra(sheet: Worksheet): SheetExtra {
    return this.extras.sheet(sheet.getSheetId());
  }

  /** Resolves `Blad!A1:B2`; without a sheet the active one. */
  locate(address: string): { readonly sheet: Worksheet; readonly area: Area } {
    const { sheet, cells } = splitAddress(address);
    return { sheet: sheet === undefined ? this.active() : this.sheet(sheet), area: parseArea(cells) };
  }

  /** Anything that changes a protected sheet is refused, whoever asks. */
  guard(sheet: Worksheet): void {
    if (this.extra(sheet).protection.on) throw accessDenied();
  }

  /** Puts entries in cells; `undefined` leaves a cell alone. A merged area takes only its first cell [F24]. */
  enter(
    sheet: Worksheet,
    at: { readonly row: number; readonly column: number },
    entries: readonly (readonly (Entry | undefined)[])[],
    actor: Actor,
  ): void {
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
    const placed = entries.flatMap((line, r) =>
      line.flatMap((entry, c) => {
        const [row, column] = [at.row + r, at.column + c];
        return !entry || inMerge(row, column) ? [] : [{ row, column, entry }];
      }),
    );
    const matrix: Record<number, Record<number, Nullable<ICellData>>> = {};
    for (const { row, column, entry } of this.withColumns(sheet, placed))
      (matrix[row] ??= {})[column] = this.cellOf(entry, sheet, row, column);
    if (actor === 'addin' && this.host.longTerm && placed.some(({ entry }) => entry.formula !== undefined))
      this.host.endsCtrlZ('F06');
    this.patch(sheet, matrix, actor);
  }

  private withColumns(sheet: Worksheet, placed: readonly Placed[]): readonly Placed[] {
    return filled(placed, {
      tables: this.extra(sheet).tables,
      gives: (row, column) => this.cells.isFormula(sheet, row, column) || this.cells.value(sheet, row, column) === '',
      moved: (formula, rows) =>
        movedAround(formula, (plain) => this.grid.api.getFormula().moveFormulaRefOffset(plain, 0, rows)),
    });
  }

  /** A request of the add-in is done. */
  requestEnded(): void {
    this.host.requestEnded();
  }

  /** What a cell comes to hold by an entry; a format only when it had none. */
  cellOf(entry: Entry, sheet: Worksheet, row: number, column: number): ICellData {
    const tables = this.tables();
    const home = tables.find(
      ({ sheet: name, area }) => name === sheet.getName() && intersection(area, { row, column, rows: 1, columns: 1 }),
    );
    const place: Place = { row, ...(home && { home }) };
    const formula = entry.formula === undefined ? undefined : asExcelSpells(entry.formula, place, tables);
    return cellData(
      { ...entry, ...(formula !== undefined && { formula }) },
      this.cells.format(sheet, row, column),
      (text) => withoutStructuredReferences(text, place, tables),
    );
  }

  private tables(): readonly NamedTable[] {
    return this.extras.tables().map(({ sheetId, table }) => {
      const sheet = this.sheet(sheetId);
      const headings = Array.from({ length: table.area.columns }, (_, index) =>
        String(this.cells.value(sheet, table.area.row, table.area.column + index)),
      );
      return { ...table, sheet: sheet.getName(), headings };
    });
  }

  /** Merges a style patch into every cell of an area. */
  style(
    sheet: Worksheet,
    area: Area,
    patchOf: (row: number, column: number) => Partial<Record<keyof IStyleData, unknown>>,
    actor: Actor,
  ): void {
    const matrix: Record<number, Record<number, Nullable<ICellData>>> = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: Record<number, ICellData> = (matrix[row] = {});
      for (let column = area.column; column < area.column + area.columns; column++) {
        // Without its type named again, Univer makes a number of a text like "12" when its style changes.
        const type = sheet.getCellMatrix().getValue(row, column)?.t;
        line[column] = { s: patchOf(row, column) as IStyleData, ...(type ? { t: type } : {}) };
      }
    }
    this.patch(sheet, matrix, actor, { stylesOnly: true });
  }

  /** Univer takes a cell without a formula as a formula taken away, unless the change is said to be of styles only. */
  patch(
    sheet: Worksheet,
    cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
    actor: Actor,
    { stylesOnly = false } = {},
  ): void {
    this.guard(sheet);
    const trigger = stylesOnly ? { trigger: SetStyleCommand.id } : {};
    growTo(this.grid, sheet, cellValue);
    this.changes.as(actor, () =>
      this.grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: this.workbook.getUnitId(),
        subUnitId: sheet.getSheetId(),
        cellValue,
        ...trigger,
      }),
    );
  }
}

function cellData({ value, formula, format }: Entry, present: string, plain: (formula: string) => string): ICellData {
  const style = format !== undefined && present === 'General' ? { s: { n: { pattern: format } } } : {};
  if (formula !== undefined) {
    const engine = plain(formula);
    const custom = engine === formula ? null : { formula, engine };
    return { f: engine, v: null, si: null, p: null, custom, ...style };
  }
  if (value === null) return EMPTIED;
  if (typeof value === 'boolean') return { ...EMPTIED, v: Number(value), t: CellValueType.BOOLEAN, ...style };
  const type = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...EMPTIED, v: value, t: type, ...style };
}
