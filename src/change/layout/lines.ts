import { known } from '../../domain/known';
import type { Style, Cell, Line } from './line';
import type { Area } from '../../table/cells/grid';
import { type Content, textContent } from '../write/content';
import { COUNT_FORMAT, PERCENT_FORMAT } from '../write/number-formats';
import type { ChartPlan, SheetPlan } from '../sheet-plan';
import { styleBlocks } from './merge-looks';
import { pagesAtMost, widthsForPages } from './page';
import { broken, heightOf } from './text-measure';

/** A paper as lines below each other, before it is a sheet. */
export interface Paper {
  readonly name: string;
  /** The mark by which the same paper is found again. */
  readonly kind: string;
  readonly lines: readonly Line[];
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** The heading line of the table, repeated on each page; the lines above it stay in view. */
  readonly heading?: number;
  /** Small enough for one page whatever its length. */
  readonly onePage?: boolean;
  readonly charts?: readonly ChartPlan[];
  readonly footer: string;
}

export const BLANK: Line = { cells: [] };

/** Empty lines, such as the cells that a chart covers. */
export const gap = (rows: number): readonly Line[] => Array.from({ length: Math.max(0, rows) }, () => BLANK);

export const text = (content: string, style?: Style): Cell => cell(textContent(content), style);
const COUNT: Style = { numberFormat: COUNT_FORMAT, align: 'right' };
export const count = (content: Content, style?: Style): Cell => cell(content, style ? { ...COUNT, ...style } : COUNT);
export const share = (content: Content, style: Style = {}): Cell =>
  cell(content, { numberFormat: PERCENT_FORMAT, align: 'right', ...style });
export const line = (...cells: readonly Cell[]): Line => ({ cells });

export function cell(content: Content, style?: Style): Cell {
  return style === undefined ? { content } : { content, style };
}

/** The same look over a whole line; what a cell says itself goes before it. */
export function styled({ cells, ...rest }: Line, style: Style): Line {
  return {
    ...rest,
    cells: cells.map(({ content, style: own }) => ({ content, style: own ? { ...style, ...own } : style })),
  };
}

/** The lines as a sheet: A4, one page wide, long notes broken over lines, equal looks in as few blocks as possible. */
export function asSheet({
  name,
  kind,
  lines: given,
  widths,
  orientation,
  heading,
  onePage,
  charts = [],
  footer,
}: Paper): SheetPlan {
  const lines = given.flatMap((each) => broken(each, widths));
  const heights = lines.map((each) => heightOf(each, widths));
  const breaks = lines.flatMap(({ newPage }, row) => (newPage === true && row > 0 ? [row] : []));
  const tall = linesPerPage(heights, [])[0] ?? 0;
  // A sheet of people's own grows under their hands, and charts are taller than their lines.
  const mayShrink = kind !== '' && heading !== undefined && breaks.length === 0 && charts.length === 0;
  const pagesHigh = mayShrink
    ? pagesAtMost(widths, { lines: tall, heading: heights[heading] ?? 1 }, orientation)
    : undefined;
  const bottoms = charts.map(({ position }) => position.row + position.rows);
  const area: Area = { row: 0, column: 0, rows: Math.max(1, lines.length, ...bottoms), columns: widths.length };
  return {
    name,
    kind,
    cells: lines.map(({ cells }) => cells.map(({ content }) => content)),
    looks: styleBlocks(lines),
    widths: breaks.length === 0 ? widths : widthsForPages(widths, linesPerPage(heights, breaks)),
    heights,
    frozenRows: heading === undefined ? 0 : heading + 1,
    print: {
      orientation,
      area,
      ...(heading === undefined ? {} : { repeatRows: [heading, heading] as const }),
      pageBreaks: breaks,
      ...known({ pagesHigh: onePage === true ? 1 : pagesHigh }),
      footer,
    },
    charts,
  };
}

/** How many lines of text stand between these breaks. */
function linesPerPage(heights: readonly (number | undefined)[], breaks: readonly number[]): readonly number[] {
  return [0, ...breaks].map((start, i) =>
    heights.slice(start, breaks[i]).reduce<number>((sum, height) => sum + (height ?? 1), 0),
  );
}
