import { known } from '../../domain/known';
import type { Body } from './located';
import { isSumOf } from '../cells/figures';
import type { HeadingReader } from './heading-reader';
import type { Headed } from './row-kinds';
import { LineReader } from './line-reader';
import { regionLines } from './region-lines';
import type { RowKind } from './row-kind';

interface Line {
  readonly row: number;
  readonly kind: RowKind;
  /** How many empty rows stand just above it. */
  readonly blanks: number;
}

/** The lines of a table so far, and those of them that are its rows. */
interface Walked {
  readonly lines: Line[];
  readonly bodyRows: number[];
}

const MOST_BLANK = 2;
/** Lines between a heading and its first row: the heading once more, the name of a region. */
const MOST_BEFORE = 10;

/** Walks down from the heading until the total, a note, the next heading or the end. */
export function bodyBelow(table: Headed, headings: HeadingReader): Body {
  const { heading, ofGemeenten } = table;
  const reader = new LineReader(table, headings);
  const { lines, end } = walk(reader, (heading.rows.at(-1) ?? 0) + 1);
  const kinds = ofGemeenten ? withPeople(reader, withSubtotals(reader, withBlankRows(reader, lines))) : lines;
  const left = ofGemeenten ? leftBelow(reader, end) : undefined;
  return { ...sorted(reader, kinds), end, ...known({ left }) };
}

function walk(reader: LineReader, first: number): { readonly lines: readonly Line[]; readonly end: number } {
  const { lastRow } = reader.view;
  const walked: Walked = { lines: [], bodyRows: [] };
  const { lines, bodyRows } = walked;
  let blanks = 0;
  for (let row = first; row <= lastRow; row++) {
    const kind = reader.kind(row);
    if (kind === 'blank') {
      blanks++;
      continue;
    }
    const line = { row, kind, blanks };
    if (endsBefore(reader, walked, line)) return beforeTitles(reader, lines, line);
    lines.push(line);
    if (kind === 'body') bodyRows.push(row);
    blanks = 0;
    if (endsWith(reader, walked, line)) return { lines, end: row + 1 };
  }
  // A line of text that nothing follows is a note.
  const last = lines.findLast(({ kind, row }) => kind !== 'group' || reader.code(row) !== undefined);
  return { lines, end: last === undefined ? lastRow + 1 : last.row + 1 };
}

/** Lines of text right in front of a next heading belong to that: "Prognose", and the days above its columns. */
function beforeTitles(reader: LineReader, lines: readonly Line[], { row, kind }: Line): ReturnType<typeof walk> {
  if (kind !== 'repeat' && !reader.isHeading(row)) return { lines, end: row };
  const own = lines.slice(0, lines.findLastIndex((line) => !reader.isTitle(line)) + 1);
  return { lines: own, end: lines[own.length]?.row ?? row };
}

/** Whether a line is no part of the table any more. */
function endsBefore(reader: LineReader, walked: Walked, line: Line): boolean {
  const { row, kind, blanks } = line;
  if (blanks > MOST_BLANK && !goesOnFar(reader, walked, line)) return true;
  if (walked.bodyRows.length === 0 && walked.lines.length >= MOST_BEFORE) return true;
  switch (kind) {
    case 'note':
      return !continuesBelow(reader, row) || reader.isOfOther(row);
    case 'body':
      return reader.isHeading(row);
    case 'repeat':
      return follows(reader, row, walked) === 'known';
    // The title of a next table, unless that holds the rest of the gemeenten.
    case 'group':
      return reader.isOfOther(row) || (reader.isHeading(row + 1) && follows(reader, row, walked) !== 'new');
    default:
      return false;
  }
}

/** Whether a line is the last of the table: a total with no more rows below it. */
const endsWith = (reader: LineReader, walked: Walked, { row, kind }: Line): boolean =>
  kind === 'total' && !continuesBelow(reader, row) && follows(reader, row + 1, walked) !== 'new';

/** Whether the next gemeente from a row on is one that the table does not have yet; undefined where none follows. */
function follows(reader: LineReader, from: number, { bodyRows }: Walked): 'new' | 'known' | undefined {
  const next = reader.nextGemeente(from);
  if (next === undefined) return undefined;
  return reader.isNew(next, bodyRows) ? 'new' : 'known';
}

/**
 * After many empty rows only what cannot be anything else: a total where there is none yet, or gemeenten that are not
 * there yet.
 */
function goesOnFar(reader: LineReader, { lines, bodyRows }: Walked, { row, kind }: Line): boolean {
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
    lines.flatMap(({ row, kind, blanks }) =>
      kind === 'group' && blanks === 0 ? [[row, reader.code(row)] as const] : [],
    ),
  );
  if ([...groups.values()].every((code) => code === undefined)) return lines;
  const filled = new Set(lines.flatMap(({ row, kind }) => (kind === 'body' ? [reader.code(row)] : [])));
  return lines.map((line) => {
    const code = groups.get(line.row);
    return code === undefined || filled.has(code) ? line : { ...line, kind: 'body' as const };
  });
}

/** Under a name that stands once, "Totaal" beside each: the sum of which people, and none of gemeenten. */
function withPeople(reader: LineReader, lines: readonly Line[]): readonly Line[] {
  const sums = lines.filter(({ row }) => reader.kind(row) === 'total' && reader.isRightOfName(row));
  if (sums.length < 2) return lines;
  const named = lines.filter(({ row, kind }) => kind === 'body' && reader.code(row) !== undefined);
  if (sums.length !== named.length) return lines;
  return lines.map((line) => (sums.includes(line) ? { ...line, kind: 'body' as const } : line));
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
function sorted(reader: LineReader, lines: readonly Line[]): Omit<Body, 'end' | 'left'> {
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
    isSumOf(reader, last, ownRows) &&
    !isSumOf(reader, last, rows);
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
