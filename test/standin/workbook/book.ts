import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorkbookData,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Here } from '../feiten/run-fact';
import { accessDenied, itemNotFound } from '../wire/errors';
import { type Area, parseArea, splitAddress } from './address';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { type Actor, Changes } from './changes';
import { DutchGrid } from './dutch/dutch-grid';
import { EnteredCells, placed } from './entered';
import type { Entry } from './entry';
import { type SheetExtra, Extras } from './extras';
import type { Grid } from './grid';
import { growTo } from './growth';
import { type Language, DUTCH } from './dutch/language';
import { shiftExtra } from './shift';
import { shiftOf } from './shift-command';
import { HostState } from './host-state';

/** The open workbook: Univer's sheets and cells, and beside them what Univer does not know. */
export class Book {
  readonly cells: Cells;
  readonly calculation: Calculation;
  readonly changes: Changes;
  readonly entered: EnteredCells;
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
    this.entered = new EnteredCells(this);
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

  /** Puts entries in cells from a place on; `undefined` leaves a cell alone. */
  enter(
    sheet: Worksheet,
    at: { readonly row: number; readonly column: number },
    entries: readonly (readonly (Entry | undefined)[])[],
    actor: Actor,
  ): void {
    const cells = placed(sheet, at, entries);
    if (actor === 'addin' && this.host.longTerm && cells.some(({ entry }) => entry.formula !== undefined))
      this.host.endsCtrlZ('F06');
    this.patch(sheet, this.entered.cellsOf(sheet, cells), actor);
  }

  /** A request of the add-in is done. */
  requestEnded(): void {
    this.host.requestEnded();
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
