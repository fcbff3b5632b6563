import type { IStyleData } from '@univerjs/core';
import { objectType } from '../../executor/object-type';
import { type Edge, type FacetName, type Line, colour, EDGES, FACETS, linePatch, readLine } from '../../workbook/style';
import { notImplemented } from '../../wire/errors';
import { type RangeTarget, sheetOf } from '../context';
import { clampToUsed } from './range-shape';
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from './sizes';

/** A format read over a range: the common value, or null where the cells differ [A01]. */
function common<V>(range: RangeTarget, read: (style: IStyleData) => V): V | null {
  const sheet = sheetOf(range);
  const { row, column, rows, columns } = clampToUsed(range);
  const first = read(sheet.getComposedCellStyle(row, column));
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (read(sheet.getComposedCellStyle(r, c)) !== first) return null;
  return first;
}

export const readFacet = (range: RangeTarget, name: FacetName) => common<unknown>(range, FACETS[name].get);

export function writeFacet(range: RangeTarget, name: FacetName, value: unknown): void {
  range.book.style(sheetOf(range), clampToUsed(range, 200), () => FACETS[name].patch(value), 'addin');
}

const facet = (name: FacetName) => ({
  get: (range: RangeTarget) => readFacet(range, name),
  set: (range: RangeTarget, value: never) => writeFacet(range, name, value),
});

const fillRef = objectType<RangeTarget>({
  name: 'RangeFill',
  properties: {
    color: { get: (r) => readFacet(r, 'fill') ?? '', set: (r, value: string) => writeFacet(r, 'fill', value) },
  },
  methods: { clear: (r) => writeFacet(r, 'fill', null) },
});

const fontRef = objectType<RangeTarget>({
  name: 'RangeFont',
  properties: {
    bold: facet('bold'),
    italic: facet('italic'),
    color: facet('color'),
    size: facet('size'),
    name: facet('name'),
    underline: facet('underline'),
    strikethrough: facet('strikethrough'),
  },
});

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: string;
}

/** The cells and edge that a side of a range means: inner lines are the bottom or right edges of all but the last. */
function edgeOf({ range: { area }, side }: BorderTarget): { readonly edge: Edge; readonly area: RangeTarget['area'] } {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  switch (side) {
    case 'EdgeTop':
      return { edge: side, area: { ...area, rows: 1 } };
    case 'EdgeBottom':
      return { edge: side, area: { ...area, row: last.row, rows: 1 } };
    case 'EdgeLeft':
      return { edge: side, area: { ...area, columns: 1 } };
    case 'EdgeRight':
      return { edge: side, area: { ...area, column: last.column, columns: 1 } };
    case 'InsideHorizontal':
      return { edge: 'EdgeBottom', area: { ...area, rows: area.rows - 1 } };
    case 'InsideVertical':
      return { edge: 'EdgeRight', area: { ...area, columns: area.columns - 1 } };
    default:
      throw notImplemented(`RangeBorderCollection.getItem("${side}")`);
  }
}

function line(target: BorderTarget): Line {
  const { edge, area } = edgeOf(target);
  return readLine(sheetOf(target.range).getComposedCellStyle(area.row, area.column), edge);
}

function setLine(target: BorderTarget, change: Partial<Line>): void {
  const { edge, area } = edgeOf(target);
  if (area.rows < 1 || area.columns < 1) return;
  const present = line(target);
  const style = present.style === 'None' && change.style === undefined ? 'Continuous' : present.style;
  target.range.book.style(
    sheetOf(target.range),
    area,
    () => linePatch(edge, { ...present, style, ...change }),
    'addin',
  );
}

const borderRef = objectType<BorderTarget>({
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: (b) => b.side },
    style: { get: (b) => line(b).style, set: (b, value: string) => setLine(b, { style: value }) },
    weight: { get: (b) => line(b).weight, set: (b, value: string) => setLine(b, { weight: value }) },
    color: { get: (b) => line(b).color, set: (b, value: string) => setLine(b, { color: colour(value) }) },
  },
});

const bordersRef = objectType<RangeTarget>({
  name: 'RangeBorderCollection',
  methods: { getItem: (range, side: string) => borderRef({ range, side }) },
  properties: { count: { get: () => Object.keys(EDGES).length } },
  items: (range) => Object.keys(EDGES).map((side) => borderRef({ range, side })),
});

export const formatRef = objectType<RangeTarget>({
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: facet('horizontalAlignment'),
    verticalAlignment: facet('verticalAlignment'),
    wrapText: facet('wrapText'),
    indentLevel: facet('indentLevel'),
    columnWidth: { get: columnWidth, set: (r, value: number) => setColumnWidth(r, value) },
    rowHeight: { get: rowHeight, set: (r, value: number) => setRowHeight(r, value) },
  },
  objects: { fill: fillRef, font: fontRef, borders: bordersRef },
  methods: { autofitColumns, autofitRows },
});
