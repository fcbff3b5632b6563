import type { Area } from '../../table/cells/grid';
import { around, contains, corners } from '../../change/write/cells';
import type { PlainLook } from '../../change/write/journal';
import type { StyleCopy } from '../../change/write/plan';
import { rangeOf } from '../area';

/** The looks of the cells where new columns come, queued for reading. */
export interface QueuedLook {
  readonly range: Excel.Range;
  readonly borders: readonly Excel.RangeBorder[];
  readonly widths: readonly { readonly column: number; readonly range: Excel.Range }[];
}

/** What of a look is kept, as Excel names it. */
const LOOKS = [
  'format/fill/color',
  'format/font/bold',
  'format/font/italic',
  'format/font/underline',
  'format/font/name',
  'format/font/size',
  'format/font/color',
  'format/horizontalAlignment',
  'format/verticalAlignment',
  'format/wrapText',
  'format/indentLevel',
].join(',');

export function queueLook(sheet: Excel.Worksheet, styles: readonly StyleCopy[]): QueuedLook | undefined {
  const area = aroundAreas(styles.map((s) => s.to));
  if (area === undefined) return undefined;
  const range = rangeOf(sheet, area).load(LOOKS);
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (area.rows > 1) edges.push(Excel.BorderIndex.insideHorizontal);
  if (area.columns > 1) edges.push(Excel.BorderIndex.insideVertical);
  const widths = [...new Set(styles.map(({ to }) => to.column))].map((column) => ({
    column,
    range: sheet.getRangeByIndexes(area.row, column, 1, 1).load('format/columnWidth'),
  }));
  return { range, borders: edges.map((edge) => range.format.borders.getItem(edge).load('style')), widths };
}

/**
 * What to put back when the look is taken off again; undefined when the cells have a look of their own, which then
 * stays.
 */
export function plainLook({ range, borders, widths }: QueuedLook): PlainLook | undefined {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = range.format;
  const bare =
    ['', '#FFFFFF'].includes(fill.color?.toUpperCase() ?? 'mixed') &&
    font.bold === false &&
    font.italic === false &&
    font.underline === Excel.RangeUnderlineStyle.none &&
    horizontalAlignment === Excel.HorizontalAlignment.general &&
    verticalAlignment === Excel.VerticalAlignment.bottom &&
    wrapText === false &&
    indentLevel === 0 &&
    borders.every(({ style }) => style === Excel.BorderLineStyle.none);
  const { name, size, color } = font;
  if (!bare || [name, size, color].some((mixed: unknown) => mixed === null)) return undefined;
  return {
    font: { name, size, color },
    widths: widths.map(({ column, range: cell }) => ({ column, width: cell.format.columnWidth })),
    formats: [],
  };
}

/** Points that a number of characters takes in Excel's usual font, with the cell's margins. */
const points = (characters: number): number => characters * 5.6 + 6;

export function copyLooks(sheet: Excel.Worksheet, styles: readonly StyleCopy[], plain: PlainLook): void {
  for (const { from, to, width } of styles) {
    const target = rangeOf(sheet, to);
    target.copyFrom(rangeOf(sheet, from), Excel.RangeCopyType.formats);
    // The neighbour's number format is for its own figures: 12 must not become 1200% here.
    target.numberFormat = Array.from({ length: to.rows }, () => Array<string>(to.columns).fill('General'));
    const now = plain.widths.find(({ column }) => column === to.column)?.width ?? Infinity;
    if (points(width) > now) target.format.columnWidth = points(width);
    keepFormats(sheet, to, plain);
  }
}

/** Cells without content of ours keep their own number format, whatever look goes over them. */
function keepFormats(sheet: Excel.Worksheet, area: Area, { formats }: PlainLook): void {
  for (const { row, column, numberFormat } of formats) {
    if (contains(area, row, column)) sheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [[numberFormat]];
  }
}

/** Takes copied looks off again; gives the cleared block, to see whether the font is what it was. */
export function clearLooks(sheet: Excel.Worksheet, areas: readonly Area[], plain: PlainLook): Excel.Range | undefined {
  for (const area of areas) {
    rangeOf(sheet, area).clear(Excel.ClearApplyTo.formats);
    const width = plain.widths.find(({ column }) => column === area.column)?.width;
    if (width !== undefined) rangeOf(sheet, area).format.columnWidth = width;
    keepFormats(sheet, area, plain);
  }
  const whole = aroundAreas(areas);
  return whole && rangeOf(sheet, whole).load('format/font/name,format/font/size,format/font/color');
}

export function setFont(sheet: Excel.Worksheet, areas: readonly Area[], font: PlainLook['font']): void {
  for (const area of areas) rangeOf(sheet, area).format.font.set(font);
}

function aroundAreas(areas: readonly Area[]): Area | undefined {
  return around(areas.flatMap(corners));
}
