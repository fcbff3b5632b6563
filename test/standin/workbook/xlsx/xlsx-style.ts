import {
  type IBorderData,
  type IStyleData,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, BorderStyle, Color, Style } from 'exceljs';
import { INDENT } from '../style';

const LINES: readonly (readonly [BorderStyle, BorderStyleTypes])[] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
  ['dashed', BorderStyleTypes.DASHED],
  ['dotted', BorderStyleTypes.DOTTED],
  ['double', BorderStyleTypes.DOUBLE],
];
const HORIZONTAL = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
] as const;
const VERTICAL = [
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
] as const;
const SIDES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

/** The default theme's colours in the order of the file format. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

function rgb(color: Partial<Color> | undefined): string | undefined {
  const hex = color?.argb?.slice(-6) ?? (color?.theme === undefined ? undefined : THEME[color.theme]);
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

const argb = (color: string) => ({ argb: `FF${color.replace('#', '')}` });
const flag = (on: boolean | undefined) => (on ? BooleanNumber.TRUE : undefined);

function present<T extends object>(object: T): T | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

function borderIn(border: Partial<Border> | undefined) {
  const type = LINES.find(([name]) => name === border?.style)?.[1];
  return type === undefined ? undefined : { s: type, cl: { rgb: rgb(border?.color) ?? '#000000' } };
}

/** A cell's style from the file, in the grid's form; undefined when there is none. */
export function styleIn({ numFmt, font, fill, alignment, border }: Partial<Style>): IStyleData | undefined {
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : undefined;
  const colour = rgb(font?.color);
  const lines = present(Object.fromEntries(SIDES.map(([side, key]) => [key, borderIn(border?.[side])]))) as
    IBorderData | undefined;
  return present({
    n: numFmt && numFmt !== 'General' ? { pattern: numFmt } : undefined,
    ff: font?.name && font.name !== 'Calibri' ? font.name : undefined,
    fs: font?.size && font.size !== 11 ? font.size : undefined,
    bl: flag(font?.bold),
    it: flag(font?.italic),
    ul: font?.underline ? { s: BooleanNumber.TRUE } : undefined,
    st: font?.strike ? { s: BooleanNumber.TRUE } : undefined,
    cl: colour && colour !== '#000000' ? { rgb: colour } : undefined,
    bg: background ? { rgb: background } : undefined,
    ht: HORIZONTAL.find(([name]) => name === alignment?.horizontal)?.[1],
    vt: VERTICAL.find(([name]) => name === alignment?.vertical)?.[1],
    tb: alignment?.wrapText ? WrapStrategy.WRAP : undefined,
    pd: alignment?.indent ? { l: alignment.indent * INDENT } : undefined,
    bd: lines,
  } as IStyleData);
}

/** The grid's style in the file's form. */
export function styleOut(style: IStyleData): Partial<Style> {
  const horizontal = HORIZONTAL.find(([, value]) => value === style.ht)?.[0];
  const vertical = VERTICAL.find(([, value]) => value === style.vt)?.[0];
  const border = Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const line = style.bd?.[key];
      const name = LINES.find(([, type]) => type === line?.s)?.[0];
      return name ? [[side, { style: name, color: argb(line?.cl.rgb ?? '#000000') }]] : [];
    }),
  );
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  return {
    ...(style.n ? { numFmt: style.n.pattern } : {}),
    font: {
      name: style.ff ?? 'Calibri',
      size: style.fs ?? 11,
      ...(style.bl ? { bold: true } : {}),
      ...(style.it ? { italic: true } : {}),
      ...(style.ul?.s ? { underline: true } : {}),
      ...(style.st?.s ? { strike: true } : {}),
      ...(style.cl?.rgb ? { color: argb(style.cl.rgb) } : {}),
    },
    ...(style.bg?.rgb
      ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(style.bg.rgb) } }
      : {}),
    ...(horizontal || vertical || indent > 0 || style.tb === WrapStrategy.WRAP
      ? {
          alignment: {
            ...(horizontal ? { horizontal } : {}),
            ...(vertical ? { vertical } : {}),
            ...(indent > 0 ? { indent } : {}),
            wrapText: style.tb === WrapStrategy.WRAP,
          },
        }
      : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
  };
}
