import {
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  BooleanNumber,
  CellValueType,
  LocaleType,
} from '@univerjs/core';
import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { parseArea } from '../address';
import { dateSerial } from '../entry';
import { emptySheetExtra, Extras } from '../extras';
import { wrappedHeight } from './row-height';
import { type KeptSheet, KEPT_SHEET, readKept } from './xlsx-kept';
import { namesIn } from './xlsx-names';
import { styleIn } from './xlsx-style';

const PIXELS_PER_CHARACTER = 7;

/** A value of the file in the grid's form; dates become Excel's serial numbers. */
function content(value: unknown): Pick<ICellData, 'v' | 't'> {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  if (value instanceof Date) {
    const day = dateSerial(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
    return { v: day + (value.getTime() % 86_400_000) / 86_400_000, t: CellValueType.NUMBER };
  }
  if (typeof value === 'object' && 'error' in value) return { v: String(value.error), t: CellValueType.STRING };
  if (typeof value === 'object' && 'richText' in value)
    return { v: (value.richText as { text: string }[]).map(({ text }) => text).join(''), t: CellValueType.STRING };
  if (typeof value === 'object' && 'text' in value) return content(value.text);
  return { v: String(value), t: CellValueType.STRING };
}

function ownContent(cell: Cell): ICellData {
  if (cell.isMerged && cell.master !== cell) return {};
  if (!cell.formula) return content(cell.value);
  return { f: `=${cell.formula.replaceAll('_xlfn.', '')}`, ...content(cell.result) };
}

function cellIn(cell: Cell): ICellData | undefined {
  const style = styleIn(cell.style);
  const found = { ...ownContent(cell), ...(style ? { s: style } : {}) };
  return Object.keys(found).length === 0 ? undefined : found;
}

function sheetIn(sheet: Worksheet, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h?: number; ah?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    const wrapped = row.height ? undefined : wrappedHeight(sheet, row);
    if (row.height || wrapped || row.hidden)
      rowData[rowNumber - 1] = {
        ...(row.height ? { h: (row.height * 4) / 3 } : {}),
        ...(wrapped ? { ah: wrapped, ia: BooleanNumber.TRUE } : {}),
        ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const found = cellIn(cell);
      if (found) (cellData[rowNumber - 1] ??= {})[column - 1] = found;
    });
  });
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width, hidden } = sheet.getColumn(column);
    if (width || hidden)
      columnData[column - 1] = {
        ...(width ? { w: Math.round(width * PIXELS_PER_CHARACTER + 5) } : {}),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
  }
  // A file that says nothing of its views has null here, whatever the types say.
  const [view] = sheet.views ?? [];
  const frozen =
    view?.state === 'frozen' ? { ySplit: view.ySplit ?? 0, xSplit: view.xSplit ?? 0 } : { ySplit: 0, xSplit: 0 };
  const merges = ((sheet.model as unknown as { readonly merges?: readonly string[] }).merges ?? []).map(parseArea);
  return {
    id,
    name: sheet.name,
    cellData,
    rowData,
    columnData,
    rowCount: Math.max(1000, sheet.rowCount + 100),
    columnCount: Math.max(60, sheet.columnCount + 20),
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.properties.tabColor?.argb ? `#${sheet.properties.tabColor.argb.slice(-6)}` : '',
    freeze: { ...frozen, startRow: frozen.ySplit || -1, startColumn: frozen.xSplit || -1 },
    mergeData: merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    })),
  };
}

function extraIn(sheet: Worksheet, kept: KeptSheet | undefined, extras: Extras) {
  const extra = { ...emptySheetExtra(), ...kept, veryHidden: sheet.state === 'veryHidden' };
  const filter = sheet.autoFilter;
  if (typeof filter === 'string')
    extra.filter = {
      area: parseArea(filter),
      filtered: sheet.getRows(1, sheet.rowCount)?.some((row) => row.hidden) ?? false,
    };
  if ((sheet as unknown as { readonly sheetProtection?: unknown }).sheetProtection)
    extra.protection = { on: true, options: extra.protection.options };
  for (const [name, held] of Object.entries(
    (sheet as unknown as { readonly tables: Record<string, { readonly table: TableModel }> }).tables ?? {},
  )) {
    const { table } = held;
    extra.tables.push({
      id: extras.freshId(),
      name,
      area: parseArea(table.tableRef),
      showHeaders: table.headerRow !== false,
      showTotals: table.totalsRow === true,
      style: table.style?.theme ?? 'TableStyleMedium2',
    });
  }
  return extra;
}

interface TableModel {
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: { readonly theme?: string };
}

/** Reads an .xlsx file into the grid's data and what stands beside it. Throws when the file is no workbook. */
export async function readXlsx(
  bytes: ArrayBuffer,
): Promise<{ readonly data: Partial<IWorkbookData>; readonly extras: Extras }> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes);
  const kept = readKept(file.getWorksheet(KEPT_SHEET));
  const extras = new Extras();
  for (const [key, value] of kept.settings) extras.settings.set(key, value);
  for (const [key, value] of kept.documentSettings) extras.documentSettings.set(key, value);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const visible = file.worksheets.filter((sheet) => sheet.name !== KEPT_SHEET);
  visible.forEach((sheet, index) => {
    const id = `blad-${index + 1}`;
    sheets[id] = sheetIn(sheet, id);
    extras.put(id, extraIn(sheet, kept.sheets.get(sheet.name), extras));
  });
  const saved = file.worksheets[file.views?.[0]?.activeTab ?? 0];
  const inFront = visible.findIndex((sheet) => sheet === saved);
  if (inFront > 0) extras.inFront = `blad-${inFront + 1}`;
  const idOf = new Map(visible.map(({ name }, index) => [name, `blad-${index + 1}`]));
  const resources = [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: namesIn(file, kept.names, idOf) }];
  return {
    data: {
      id: 'werkmap',
      name: 'werkmap',
      locale: LocaleType.EN_US,
      sheetOrder: Object.keys(sheets),
      sheets,
      resources,
    },
    extras,
  };
}
