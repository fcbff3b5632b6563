import { addChart } from './add-chart';
import type { CellLook, PrintSetup, SheetPlan } from '../../change/sheet-plan';
import { known } from '../../domain/known';
import { rangeOf } from '../area';
import { footerText } from './limits';

const LINE_COLOR = '#8A8886';
const LONGEST = 1_400;
/** Points that a line of the standard letter takes. */
const LINE_HEIGHT = 15;
const points = (characters: number): number => characters * 5.6 + 6;

/** Queues everything of a new sheet. */
export function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  fillCells(sheet, plan);
  plan.looks.forEach((look) => applyLook(sheet, look));
  plan.widths.forEach((width, column) => {
    if (width !== undefined) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
  for (const { row, rows, lines } of runsOf(plan.heights ?? []))
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = lines * LINE_HEIGHT;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  plan.charts.forEach((chart) => addChart(sheet, chart));
  setUpPrint(sheet, plan.print);
}

/** Rows of equal height below each other, taken together. */
function runsOf(
  heights: readonly (number | undefined)[],
): readonly { readonly row: number; readonly rows: number; readonly lines: number }[] {
  const runs: { row: number; rows: number; lines: number }[] = [];
  heights.forEach((lines, row) => {
    const last = runs.at(-1);
    if (lines === undefined) return;
    if (last && last.lines === lines && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, lines });
  });
  return runs;
}

function fillCells(sheet: Excel.Worksheet, { cells, looks }: SheetPlan): void {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns === 0) return;
  const perTrip = Math.max(1, Math.floor(LONGEST / columns));
  for (const { area, numberFormat } of looks) {
    if (numberFormat !== undefined) rangeOf(sheet, area).numberFormat = matrix(area.rows, area.columns, numberFormat);
  }
  for (let first = 0; first < cells.length; first += perTrip) {
    const part = cells.slice(first, first + perTrip);
    sheet.getRangeByIndexes(first, 0, part.length, columns).formulas = part.map((row) => [
      ...row,
      ...Array<string>(columns - row.length).fill(''),
    ]);
  }
}

function applyLook(sheet: Excel.Worksheet, look: CellLook): void {
  const range = rangeOf(sheet, look.area);
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.valign !== undefined) format.verticalAlignment = VALIGN[look.valign];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.lines !== undefined) for (const edge of edges(look)) drawLine(format.borders.getItem(edge));
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VALIGN = { top: 'Top', center: 'Center' } as const;

function edges({ lines, area }: CellLook): readonly Excel.BorderIndex[] {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } = Excel.BorderIndex;
  if (lines === 'top') return [edgeTop];
  if (lines === 'bottom') return [edgeBottom];
  const inside = [...(area.rows > 1 ? [insideHorizontal] : []), ...(area.columns > 1 ? [insideVertical] : [])];
  return [edgeTop, edgeBottom, edgeLeft, edgeRight, ...inside];
}

function drawLine(border: Excel.RangeBorder): void {
  border.style = Excel.BorderLineStyle.continuous;
  border.color = LINE_COLOR;
}

function setUpPrint(
  sheet: Excel.Worksheet,
  { area, orientation, repeatRows, pageBreaks, pagesHigh, footer }: PrintSetup,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation =
    orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1, ...known({ verticalFitToPages: pagesHigh }) };
  pageLayout.setPrintArea(rangeOf(sheet, area));
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footerText(footer);
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

function matrix(rows: number, columns: number, value: string): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(value));
}
