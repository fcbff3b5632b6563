import { type ICellData, type IStyleData, type Nullable, CellValueType } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import { intersection, MAX_COLUMNS, MAX_ROWS } from '../../workbook/address';
import { EMPTIED } from '../../workbook/cell-data';
import type { Actor } from '../../workbook/changes';
import { invalidArgument, notImplemented } from '../../wire/errors';
import { type RangeTarget, type SheetTarget, sheetOf } from '../context';
import { clampToUsed } from './range-shape';

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

const univerRange = ({ area }: RangeTarget) => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
});

/** Selects as a person would: the sheet comes to the front. Who is typing in a cell stays in it [F15]. */
export function select(range: RangeTarget): void {
  const { book } = range;
  if (book.facade.isCellEditing()) return;
  const { row, column, rows, columns } = clampToUsed(range);
  const facade = book.sheetFacade(sheetOf(range));
  book.host.inFront = 'cells';
  book.host.apiActive = undefined;
  book.changes.as('addin', () => {
    book.facade.setActiveSheet(facade);
    facade.getRange(row, column, rows, columns).activate();
  });
}

/** What stands in a cell after each kind of clearing. */
const CLEARED: ReadonlyMap<string, Nullable<ICellData>> = new Map<string, Nullable<ICellData>>([
  ['Contents', EMPTIED],
  ['Formats', { s: null }],
  ['All', null],
]);

/** `Contents` keeps the formats, `Formats` the values, `All` (the default) neither. */
export function clear(range: RangeTarget, what = 'All'): void {
  const emptied = CLEARED.get(what);
  if (emptied === undefined) throw notImplemented(`Range.clear("${what}")`);
  const sheet = sheetOf(range);
  const { row, column, rows, columns } = clampToUsed(range);
  const matrix: Matrix = {};
  for (let r = row; r < row + rows; r++) {
    const line: Record<number, Nullable<ICellData>> = (matrix[r] = {});
    for (let c = column; c < column + columns; c++) {
      if (!sheet.getCellMatrix().getValue(r, c)) continue;
      line[c] = emptied;
    }
  }
  range.book.patch(sheet, matrix, 'addin', { stylesOnly: what === 'Formats' });
}

/** Copies values, formulas (moved along) and formats; a smaller source is repeated over a larger target. */
export function copyFrom(range: RangeTarget, source: RangeTarget, kind = 'All'): void {
  const { book } = range;
  const from = sheetOf(source);
  const to = sheetOf(range);
  const target =
    range.area.rows * range.area.columns === 1
      ? { ...range.area, rows: source.area.rows, columns: source.area.columns }
      : range.area;
  const matrix: Matrix = {};
  for (let r = 0; r < target.rows; r++) {
    const line: Record<number, Nullable<ICellData>> = (matrix[target.row + r] = {});
    for (let c = 0; c < target.columns; c++) {
      const [row, column] = [source.area.row + (r % source.area.rows), source.area.column + (c % source.area.columns)];
      const style: Nullable<IStyleData> =
        book.workbook.getStyles().getStyleByCell(from.getCellMatrix().getValue(row, column)) ?? null;
      line[target.column + c] = {
        ...(kind === 'All' || kind === 'Formats' ? { s: style } : {}),
        ...(kind === 'Formats'
          ? {}
          : content(
              source,
              row,
              column,
              { rows: target.row + r - row, columns: target.column + c - column },
              kind === 'Values',
            )),
      };
    }
  }
  book.patch(to, matrix, 'addin', { stylesOnly: kind === 'Formats' });
}

/** What a cell holds, its formula moved along. */
export function content(
  { book, sheetId }: SheetTarget,
  row: number,
  column: number,
  moved: { readonly rows: number; readonly columns: number },
  valuesOnly: boolean,
): ICellData {
  const sheet = book.sheet(sheetId);
  if (!valuesOnly && book.cells.isFormula(sheet, row, column)) {
    const formula = String(book.cells.formula(sheet, row, column));
    return { ...EMPTIED, f: book.grid.api.getFormula().moveFormulaRefOffset(formula, moved.columns, moved.rows) };
  }
  const value = book.cells.value(sheet, row, column);
  const type = sheet.getCellMatrix().getValue(row, column)?.t;
  return value === ''
    ? EMPTIED
    : { ...EMPTIED, v: value, t: type ?? (typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING) };
}

export function mergeRange(range: RangeTarget, across?: boolean): void {
  const sheet = sheetOf(range);
  range.book.guard(sheet);
  const whole = univerRange(range);
  const ranges = across
    ? Array.from({ length: range.area.rows }, (_, i) => ({
        ...whole,
        startRow: whole.startRow + i,
        endRow: whole.startRow + i,
      }))
    : [whole];
  range.book.grid.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, {
    unitId: range.book.workbook.getUnitId(),
    subUnitId: range.sheetId,
    ranges,
  });
}

export function unmergeRange(range: RangeTarget): void {
  const sheet = sheetOf(range);
  range.book.guard(sheet);
  const ranges = sheet.getMergeData().filter((m) =>
    intersection(range.area, {
      row: m.startRow,
      column: m.startColumn,
      rows: m.endRow - m.startRow + 1,
      columns: m.endColumn - m.startColumn + 1,
    }),
  );
  if (ranges.length > 0)
    range.book.grid.commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, {
      unitId: range.book.workbook.getUnitId(),
      subUnitId: range.sheetId,
      ranges,
    });
}

/** Only whole rows and whole columns: moving loose blocks of cells is not something the product does. */
function wholeLines({ area }: RangeTarget, member: string): 'rows' | 'columns' {
  if (area.columns >= MAX_COLUMNS) return 'rows';
  if (area.rows >= MAX_ROWS) return 'columns';
  throw notImplemented(`Range.${member} of loose cells`);
}

export async function insertCells(range: RangeTarget, shift: string, actor: Actor = 'addin'): Promise<RangeTarget> {
  const lines = wholeLines(range, 'insert');
  const sheet = sheetOf(range);
  range.book.guard(sheet);
  if ((shift === 'Down') !== (lines === 'rows')) throw invalidArgument();
  const full = { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  const mine = univerRange(range);
  const area =
    lines === 'rows'
      ? { ...full, startRow: mine.startRow, endRow: mine.endRow }
      : { ...full, startColumn: mine.startColumn, endColumn: mine.endColumn };
  await range.book.changes.as(actor, () =>
    range.book.grid.commands.executeCommand(lines === 'rows' ? InsertRowCommand.id : InsertColCommand.id, {
      unitId: range.book.workbook.getUnitId(),
      subUnitId: range.sheetId,
      range: area,
      direction: lines === 'rows' ? 0 : 3,
    }),
  );
  return range;
}

export async function deleteCells(range: RangeTarget, _shift?: string, actor: Actor = 'addin'): Promise<void> {
  const lines = wholeLines(range, 'delete');
  const sheet = sheetOf(range);
  range.book.guard(sheet);
  const mine = univerRange(range);
  const area =
    lines === 'rows'
      ? { ...mine, endColumn: sheet.getColumnCount() - 1 }
      : { ...mine, endRow: sheet.getRowCount() - 1 };
  await range.book.changes.as(actor, () =>
    range.book.grid.commands.executeCommand(lines === 'rows' ? RemoveRowCommand.id : RemoveColCommand.id, {
      unitId: range.book.workbook.getUnitId(),
      subUnitId: range.sheetId,
      range: area,
    }),
  );
}
