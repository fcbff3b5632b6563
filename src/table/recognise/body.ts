import { known } from '../../domain/known';
import type { Body } from './located';
import { isSumOf } from '../cells/figures';
import type { HeadingReader } from './heading-reader';
import type { Heading } from './heading';
import { LineReader } from './line-reader';
import { regionLines } from './region-lines';
import type { RowKind } from './row-kind';
import type { View } from '../cells/view';

interface Line {
  readonly row: number;
  readonly kind: RowKind;
  /** Below an empty row. */
  readonly isApart: boolean;
}

const MOST_BLANK = 2;
/** Lines between a heading and its first row: the heading once more, the name of a region. */
const MOST_BEFORE = 10;

/** Walks down from the heading until the total, a note, the next heading or the end. */
export function bodyBelow(
  view: View,
  heading: Heading,
  span: readonly [number, number],
  nameColumn: number,
  ofGemeenten: boolean,
  headings: HeadingReader,
): Body {
  const reader = new LineReader(view, heading, span, nameColumn, ofGemeenten, headings);
  const { lines, end } = walk(reader, (heading.rows.at(-1) ?? 0) + 1);
  const kinds = ofGemeenten ? withSubtotals(reader, withBlankRows(reader, lines)) : lines;
  const left = ofGemeenten ? leftBelow(reader, end) : undefined;
  return { ...sorted(reader, kinds), end, ...known({ left }) };
}

function walk(reader: LineReader, first: number): { readonly lines: readonly Line[]; readonly end: number } {
  const { lastRow } = reader.view;
  const lines: Line[] = [];
  const bodyRows: number[] = [];
  let blanks = 0;
  for (let row = first; row <= lastRow; row++) {
    const kind = reader.kind(row);
    if (kind === 'blank') {
      blanks++;
      continue;
    }
    const resumes = (from: number): boolean | undefined => {
      const next = reader.nextGemeente(from);
      return next === undefined ? undefined : reader.isNew(next, bodyRows);
    };
    const ends =
      (blanks > MOST_BLANK && !goesOnFar(reader, row, kind, lines, bodyRows)) ||
      (kind === 'note' && !continuesBelow(reader, row)) ||
      (kind === 'body' && reader.isHeading(row)) ||
      (kind === 'repeat' && resumes(row) === false) ||
      (bodyRows.length === 0 && lines.length >= MOST_BEFORE) ||
      (kind === 'group' && reader.isHeading(row + 1) && resumes(row) !== true);
    if (ends) return { lines, end: row };
    lines.push({ row, kind, isApart: blanks > 0 });
    if (kind === 'body') bodyRows.push(row);
    blanks = 0;
    if (kind === 'total' && !continuesBelow(reader, row) && resumes(row + 1) !== true) return { lines, end: row + 1 };
  }
  return { lines, end: lastRow + 1 };
}

/**
 * After many empty rows only what cannot be anything else: a total where there is none yet, or gemeenten that are not
 * there yet.
 */
function goesOnFar(
  reader: LineReader,
  row: number,
  kind: RowKind,
  lines: readonly Line[],
  bodyRows: readonly number[],
): boolean {
  if (kind === 'total' || kind === 'subtotal')
    return reader.isLike(row, bodyRows) && lines.every((line) => line.kind !== 'total');
  const next = reader.nextGemeente(row);
  return next !== undefined && reader.isNew(next, bodyRows) && reader.isLike(next, bodyRows);
}

/**
 * After a total or a note the table goes on when the next line, or the one after a blank, still holds a row or a total
 * of it.
 */
function continuesBelow(reader: LineReader, row: number): boolean {
  const { lastRow } = reader.view;
  for (let next = row + 1; next <= Math.min(row + 2, lastRow); next++) {
    const kind = reader.kind(next);
    if (kind === 'note') return false;
    if (kind === 'blank' || kind === 'mean') continue;
    return (
      (kind === 'body' && reader.name(next) !== '') ||
      kind === 'total' ||
      kind === 'subtotal' ||
      (kind === 'group' && next < lastRow && reader.kind(next + 1) === 'body')
    );
  }
  return false;
}

/**
 * A name alone is that of a region or the title of what follows, unless it is a gemeente right among the others that
 * has no other row: its figures are still to come.
 */
function withBlankRows(reader: LineReader, lines: readonly Line[]): readonly Line[] {
  const groups = new Map(
    lines.flatMap(({ row, kind, isApart }) => (kind === 'group' && !isApart ? [[row, reader.code(row)] as const] : [])),
  );
  if ([...groups.values()].every((code) => code === undefined)) return lines;
  const filled = new Set(lines.flatMap(({ row, kind }) => (kind === 'body' ? [reader.code(row)] : [])));
  return lines.map((line) => {
    const code = groups.get(line.row);
    return code === undefined || filled.has(code) ? line : { ...line, kind: 'body' as const };
  });
}

/** Lines of regions with figures are subtotals. */
function withSubtotals(reader: LineReader, lines: readonly Line[]): readonly Line[] {
  const parts: number[][] = [[]];
  for (const { row, kind } of lines) {
    if (kind === 'body') parts.at(-1)?.push(row);
    else if (kind !== 'mean' && kind !== 'repeat') parts.push([]);
  }
  const regions = regionLines(reader, parts);
  return lines.map((line) => (regions.has(line.row) ? { ...line, kind: 'subtotal' as const } : line));
}

/** The last total is that of the table, unless each part has one of its own. */
function sorted({ view, counts }: LineReader, lines: readonly Line[]): Omit<Body, 'end' | 'left'> {
  const of = (wanted: RowKind): readonly number[] =>
    lines.filter(({ kind }) => kind === wanted).map((line) => line.row);
  const [rows, totals] = [of('body'), of('total')];
  const last = totals.findLast((t) => t > (rows.at(-1) ?? -1));
  const before = totals.at(-2) ?? -1;
  const ownRows = rows.filter((row) => row > before);
  const isOfPart =
    last !== undefined &&
    ownRows.length > 0 &&
    ownRows.length < rows.length &&
    isSumOf(view, last, ownRows, counts) &&
    !isSumOf(view, last, rows, counts);
  const totalRow = isOfPart ? undefined : last;
  return {
    rows,
    subtotalRows: [...of('subtotal'), ...totals.filter((t) => t !== totalRow)].sort((a, b) => a - b),
    ...known({ totalRow }),
  };
}

/** A gemeente further down that nobody reads is told: the user may have meant it. */
function leftBelow(reader: LineReader, end: number): number | undefined {
  for (let row = end; row <= reader.view.lastRow && !reader.isHeading(row); row++) {
    if (reader.kind(row) === 'body' && reader.hasFigures(row) && reader.code(row) !== undefined) return row;
  }
  return undefined;
}
