import {
  type IBorderData,
  type IStyleData,
  type Nullable,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

/** One facet of a cell's format: read from and written to Univer's style. `null` in a patch clears. */
export interface StyleFacet {
  readonly get: (style: IStyleData) => unknown;
  readonly patch: (value: unknown) => Partial<Record<keyof IStyleData, unknown>>;
}

/** Excel hands colours out as `#RRGGBB`; takes names too. */
export function colour(value: unknown): string {
  const NAMES: ReadonlyMap<string, string> = new Map([
    ['white', '#FFFFFF'],
    ['black', '#000000'],
    ['red', '#FF0000'],
    ['yellow', '#FFFF00'],
    ['green', '#008000'],
    ['blue', '#0000FF'],
    ['orange', '#FFA500'],
    ['gray', '#808080'],
  ]);
  const text = String(value);
  return text.startsWith('#') ? text.toUpperCase() : (NAMES.get(text.toLowerCase()) ?? text);
}

/** Pixels that a step of a cell's indent takes. */
export const INDENT = 9;

const flag = (value: unknown) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ['Bottom', VerticalAlign.UNSPECIFIED],
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];
const nameOf = <V>(pairs: readonly (readonly [string, V])[], value: Nullable<V>) =>
  pairs.find(([, v]) => v === value)?.[0] ?? pairs[0]?.[0];
const valueOf = <V>(pairs: readonly (readonly [string, V])[], name: unknown) =>
  [...pairs].reverse().find(([n]) => n === name)?.[1] ?? null;

export const FACETS = {
  numberFormat: {
    get: (s) => s.n?.pattern ?? 'General',
    patch: (v) => ({ n: v === 'General' || v === '' ? null : { pattern: String(v) } }),
  },
  fill: {
    get: (s) => (s.bg?.rgb ? colour(s.bg.rgb) : '#FFFFFF'),
    patch: (v) => ({ bg: v === null ? null : { rgb: colour(v) } }),
  },
  bold: { get: (s) => s.bl === BooleanNumber.TRUE, patch: (v) => ({ bl: flag(v) }) },
  italic: { get: (s) => s.it === BooleanNumber.TRUE, patch: (v) => ({ it: flag(v) }) },
  underline: {
    get: (s) => (s.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
    patch: (v) => ({ ul: v === 'None' ? null : { s: BooleanNumber.TRUE } }),
  },
  strikethrough: {
    get: (s) => s.st?.s === BooleanNumber.TRUE,
    patch: (v) => ({ st: v ? { s: BooleanNumber.TRUE } : null }),
  },
  color: { get: (s) => (s.cl?.rgb ? colour(s.cl.rgb) : '#000000'), patch: (v) => ({ cl: { rgb: colour(v) } }) },
  size: { get: (s) => s.fs ?? 11, patch: (v) => ({ fs: v }) },
  name: { get: (s) => s.ff ?? 'Calibri', patch: (v) => ({ ff: v }) },
  horizontalAlignment: { get: (s) => nameOf(HORIZONTAL, s.ht), patch: (v) => ({ ht: valueOf(HORIZONTAL, v) }) },
  verticalAlignment: { get: (s) => nameOf(VERTICAL, s.vt), patch: (v) => ({ vt: valueOf(VERTICAL, v) }) },
  wrapText: {
    get: (s) => s.tb === WrapStrategy.WRAP,
    patch: (v) => ({ tb: v ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
  indentLevel: {
    get: (s) => Math.round((s.pd?.l ?? 0) / INDENT),
    patch: (v) => ({ pd: v ? { l: Number(v) * INDENT } : null }),
  },
} as const satisfies Record<string, StyleFacet>;

export type FacetName = keyof typeof FACETS;

export const EDGES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const satisfies Record<
  string,
  keyof IBorderData
>;
export type Edge = keyof typeof EDGES;

export const LINES: readonly (readonly [style: string, weight: string, type: BorderStyleTypes])[] = [
  ['None', 'Thin', BorderStyleTypes.NONE],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export function readLine(style: IStyleData, edge: Edge): Line {
  const border = style.bd?.[EDGES[edge]];
  const [name = 'None', weight = 'Thin'] = LINES.find(([, , type]) => type === border?.s) ?? [];
  return { style: name, weight, color: border?.cl.rgb ? colour(border.cl.rgb) : '#000000' };
}

export function linePatch(edge: Edge, line: Line): { readonly bd: IBorderData } {
  const found =
    LINES.find(([name, weight]) => name === line.style && weight === line.weight) ??
    LINES.find(([name]) => name === line.style);
  const type = found?.[2] ?? BorderStyleTypes.NONE;
  return { bd: { [EDGES[edge]]: type === BorderStyleTypes.NONE ? null : { s: type, cl: { rgb: line.color } } } };
}
