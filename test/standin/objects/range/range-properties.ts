import type { Worksheet } from '@univerjs/core';
import { areaName } from '../../workbook/address';
import { type FacetName, type Line, colour, EDGES, FACETS, linePatch, readLine } from '../../workbook/style';
import { notImplemented } from '../../wire/errors';
import { type RangeTarget, sheetOf } from '../context';
import { columnWidth, rowHeight } from './sizes';

type Asked = Readonly<Record<string, unknown>>;
type Found = Record<string, unknown>;

const FONT: readonly FacetName[] = ['bold', 'italic', 'color', 'size', 'name', 'underline', 'strikethrough'];
const FORMAT: readonly FacetName[] = ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'];
const isFacet = (list: readonly FacetName[], name: string): name is FacetName =>
  (list as readonly string[]).includes(name);
const asked = (value: unknown): [string, unknown][] =>
  Object.entries((value ?? {}) as Asked).filter(([, on]) => on !== undefined && on !== false);

function readFormat(sheet: Worksheet, row: number, column: number, wanted: unknown): Found {
  const style = sheet.getComposedCellStyle(row, column);
  const found: Found = {};
  for (const [name, below] of asked(wanted)) {
    if (name === 'fill') found[name] = { color: FACETS.fill.get(style) };
    else if (name === 'font') found[name] = Object.fromEntries(FONT.map((font) => [font, FACETS[font].get(style)]));
    else if (name === 'borders')
      found[name] = Object.fromEntries(
        (Object.keys(EDGES) as (keyof typeof EDGES)[]).map((edge) => [
          edge.replace('Edge', '').toLowerCase(),
          readLine(style, edge),
        ]),
      );
    else if (isFacet(FORMAT, name)) found[name] = FACETS[name].get(style);
    else throw notImplemented(`CellProperties.format.${name} (${String(below)})`);
  }
  return found;
}

function readCell(sheet: Worksheet, row: number, column: number, wanted: Asked): Found {
  const found: Found = {};
  for (const [name, below] of asked(wanted)) {
    if (name === 'format') found[name] = readFormat(sheet, row, column, below);
    else if (name === 'address') found[name] = `${sheet.getName()}!${areaName({ row, column, rows: 1, columns: 1 })}`;
    else if (name === 'hidden') found[name] = !sheet.getRowVisible(row) || !sheet.getColVisible(column);
    else throw notImplemented(`Range.getCellProperties({${name}})`);
  }
  return found;
}

export function cellProperties(range: RangeTarget, wanted: Asked): Found[][] {
  const sheet = sheetOf(range);
  const { row, column, rows, columns } = range.area;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => readCell(sheet, row + r, column + c, wanted)),
  );
}

function line(range: RangeTarget, kind: 'row' | 'column', at: number, wanted: Asked): Found {
  const sheet = sheetOf(range);
  const one: RangeTarget = {
    ...range,
    area: kind === 'row' ? { ...range.area, row: at, rows: 1 } : { ...range.area, column: at, columns: 1 },
  };
  const found: Found = {};
  for (const [name, below] of asked(wanted)) {
    if (name === 'rowHidden') found[name] = !sheet.getRowVisible(at);
    else if (name === 'columnHidden') found[name] = !sheet.getColVisible(at);
    else if (name === 'rowIndex' || name === 'columnIndex') found[name] = at;
    else if (name === 'format')
      found[name] = Object.fromEntries(
        asked(below).map(([size]) => [size, size === 'rowHeight' ? rowHeight(one) : columnWidth(one)]),
      );
    else throw notImplemented(`Range.get${kind === 'row' ? 'Row' : 'Column'}Properties({${name}})`);
  }
  return found;
}

export const rowProperties = (range: RangeTarget, wanted: Asked) =>
  Array.from({ length: range.area.rows }, (_, i) => line(range, 'row', range.area.row + i, wanted));
export const columnProperties = (range: RangeTarget, wanted: Asked) =>
  Array.from({ length: range.area.columns }, (_, i) => line(range, 'column', range.area.column + i, wanted));

function formatPatch(format: Asked): Asked {
  const parts: Asked[] = [];
  for (const [name, value] of Object.entries(format)) {
    const inner = (value ?? {}) as Asked;
    if (name === 'fill') parts.push(FACETS.fill.patch(inner['color'] ?? null));
    else if (name === 'font')
      for (const [font, set] of Object.entries(inner)) {
        if (!isFacet(FONT, font)) throw notImplemented(`setCellProperties font.${font}`);
        parts.push(FACETS[font].patch(set));
      }
    else if (name === 'borders')
      parts.push({
        bd: Object.assign(
          {},
          ...Object.entries(inner).map(([side, set]) => sidePatch(side, set as Partial<Line>)),
        ) as unknown,
      });
    else if (isFacet(FORMAT, name)) parts.push(FACETS[name].patch(value));
    else throw notImplemented(`setCellProperties format.${name}`);
  }
  return Object.assign({}, ...parts) as Asked;
}

function sidePatch(side: string, set: Partial<Line>): Asked {
  const edge = `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;
  if (!(edge in EDGES)) throw notImplemented(`setCellProperties borders.${side}`);
  return linePatch(edge as keyof typeof EDGES, {
    style: 'Continuous',
    weight: 'Thin',
    ...set,
    color: colour(set.color ?? '#000000'),
  }).bd as Asked;
}

export function setCellProperties(
  range: RangeTarget,
  cells: readonly (readonly { readonly format?: Asked }[])[],
): void {
  const { area, book } = range;
  const patches = cells.map((cellsOfRow) => cellsOfRow.map(({ format }) => (format ? formatPatch(format) : {})));
  book.style(sheetOf(range), area, (row, column) => patches[row - area.row]?.[column - area.column] ?? {}, 'addin');
}
