import type { Worksheet as GridSheet } from '@univerjs/core';
import ExcelJS, { type Worksheet } from 'exceljs';
import { areaName } from '../address';
import type { Book } from '../book';
import type { CellValue } from '../cells';
import type { SheetExtra } from '../extras';
import { KEPT_SHEET, writeKept } from './xlsx-kept';
import { namesOut } from './xlsx-names';
import { styleOut } from './xlsx-style';

const PIXELS_PER_CHARACTER = 7;
const PAPER: Readonly<Record<string, number>> = { A4: 9, A3: 8 };

function valueOut(value: CellValue): string | number | boolean | { error: string } | null {
  if (value === '') return null;
  return typeof value === 'string' && /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(value)
    ? { error: value }
    : value;
}

function cellsOut(book: Book, from: GridSheet, to: Worksheet): void {
  const styles = book.workbook.getStyles();
  from.getCellMatrix().forValue((row, column, cell) => {
    const target = to.getCell(row + 1, column + 1);
    const value = valueOut(book.cells.value(from, row, column));
    if (book.cells.isFormula(from, row, column)) {
      const result = value === null ? {} : { result: value };
      target.value = {
        formula: String(book.cells.formula(from, row, column)).slice(1),
        ...result,
      } as ExcelJS.CellFormulaValue;
    } else if (value !== null) target.value = value as ExcelJS.CellValue;
    const style = styles.getStyleByCell(cell);
    if (style) target.style = styleOut(style);
  });
}

function sizesOut(from: GridSheet, to: Worksheet): void {
  const { rowData, columnData, freeze, mergeData } = from.getConfig();
  for (const [index, line] of Object.entries(columnData)) {
    const column = to.getColumn(Number(index) + 1);
    if (line?.w) column.width = (line.w - 5) / PIXELS_PER_CHARACTER;
    if (line?.hd) column.hidden = true;
  }
  for (const [index, line] of Object.entries(rowData)) {
    const row = to.getRow(Number(index) + 1);
    if (line?.h && !line.ia) row.height = line.h * 0.75;
    if (line?.hd) row.hidden = true;
  }
  for (const { startRow, endRow, startColumn, endColumn } of mergeData)
    to.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  const gridlines = { showGridLines: from.getConfig().showGridlines !== 0 };
  const frozen = freeze.ySplit > 0 || freeze.xSplit > 0;
  to.views = [
    frozen
      ? { state: 'frozen', ySplit: freeze.ySplit, xSplit: freeze.xSplit, ...gridlines }
      : { state: 'normal', ...gridlines },
  ];
}

function pageOut({ page, breaks }: SheetExtra, to: Worksheet): void {
  const fit = page.zoom['horizontalFitToPages'] || page.zoom['verticalFitToPages'];
  Object.assign(to.pageSetup, {
    orientation: page.orientation.toLowerCase(),
    paperSize: PAPER[page.paperSize] ?? PAPER['A4'],
    horizontalCentered: page.centerHorizontally,
    ...(page.printArea ? { printArea: page.printArea } : {}),
    ...(page.titleRows ? { printTitlesRow: page.titleRows.replaceAll('$', '') } : {}),
    ...(fit
      ? {
          fitToPage: true,
          fitToWidth: page.zoom['horizontalFitToPages'] ?? 0,
          fitToHeight: page.zoom['verticalFitToPages'] ?? 0,
        }
      : {}),
  });
  const { leftFooter = '', centerFooter = '', rightFooter = '' } = page.headersFooters;
  if (leftFooter || centerFooter || rightFooter)
    to.headerFooter.oddFooter = `&L${leftFooter}&C${centerFooter}&R${rightFooter}`;
  for (const address of breaks) to.getRow(Number(/\d+/.exec(address)?.[0] ?? 1) - 1).addPageBreak();
}

function tablesOut(book: Book, from: GridSheet, extra: SheetExtra, to: Worksheet): void {
  for (const { name, area, showHeaders, showTotals, style } of extra.tables) {
    const rows = Array.from(
      { length: area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0) },
      () => [] as unknown[],
    );
    const columns = Array.from({ length: area.columns }, (_, index) => ({
      name: String(book.cells.value(from, area.row, area.column + index)),
      filterButton: true,
    }));
    to.addTable({
      name,
      ref: areaName({ ...area, rows: 1, columns: 1 }),
      headerRow: showHeaders,
      totalsRow: showTotals,
      style: { theme: style as ExcelJS.TableStyleProperties['theme'] & string, showRowStripes: true },
      columns,
      rows,
    });
  }
}

/** The open workbook as an .xlsx file. Charts are kept in a list only: exceljs cannot draw them. */
export async function writeXlsx(book: Book): Promise<ArrayBuffer> {
  const file = new ExcelJS.Workbook();
  for (const sheet of book.sheets()) {
    const extra = book.extra(sheet);
    const { tabColor } = sheet.getConfig();
    const to = file.addWorksheet(
      sheet.getName(),
      tabColor ? { properties: { tabColor: { argb: `FF${tabColor.replace('#', '')}` } } } : {},
    );
    if (sheet.isSheetHidden()) to.state = extra.veryHidden ? 'veryHidden' : 'hidden';
    tablesOut(book, sheet, extra, to);
    cellsOut(book, sheet, to);
    sizesOut(sheet, to);
    pageOut(extra, to);
    if (extra.filter.area) to.autoFilter = areaName(extra.filter.area);
    if (extra.protection.on) await to.protect('', {});
  }
  const activeTab = book.sheets().findIndex((sheet) => sheet.getSheetId() === book.active().getSheetId());
  file.views = [{ x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab, visibility: 'visible' }];
  const names = namesOut(book, file);
  const kept = file.addWorksheet(KEPT_SHEET);
  kept.state = 'veryHidden';
  writeKept(
    kept,
    book.extras,
    names,
    book.sheets().map((sheet) => [sheet.getName(), book.extra(sheet)]),
  );
  return file.xlsx.writeBuffer();
}
