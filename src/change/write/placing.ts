import type { Grid } from '../../table/cells/grid';
import { valueAt } from './cells';
import { headingOver, keyOf, range } from './frame';
import type { Frame } from './plan';

/** Where the rows and columns of a frame stand now; undefined where that cannot be said for certain. */
export interface Placing {
  readonly row: Position;
  readonly column: Position;
  readonly rows: Span;
  readonly columns: Span;
}

type Position = (position: number) => number | undefined;

/**
 * The first and last line between which all of these stand now, in whatever order, and none that stood elsewhere; what
 * came in between since is in it, as it is in a formula that stayed in its cell.
 */
type Span = (first: number, last: number) => readonly [number, number] | undefined;

export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Everything as far down and to the right. */
export const shiftedBy = ({ rows, columns }: Shift): Placing => ({
  row: (row) => row + rows,
  column: (column) => column + columns,
  rows: (first, last) => [first + rows, last + rows],
  columns: (first, last) => [first + columns, last + columns],
});

const nowhere = () => undefined;
const NOWHERE: Placing = { row: nowhere, column: nowhere, rows: nowhere, columns: nowhere };

/** Finds the rows and columns of a frame again on the sheet as it is now. */
export function placing(frame: Frame, grid: Grid): Placing {
  const { area } = grid;
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const headingOf = (row: number, column: number): string =>
    headingOver(row, frame.depth, (r) => keyOf(valueAt(grid, r, column)));
  const nameOf = (row: number, column: number): string => keyOf(valueAt(grid, row, column));
  const line = (row: number): readonly string[] => range(area.column, lastColumn).map((c) => headingOf(row, c));
  const row = lineWithMost(frame.headings, frame.row, range(area.row, lastRow), line);
  const column = lineWithMost(frame.names, frame.column, range(area.column, lastColumn), (c) =>
    range(area.row, lastRow).map((r) => nameOf(r, c)),
  );
  if (row === undefined || column === undefined) return NOWHERE;
  const names = axis({
    texts: frame.names,
    before: frame.row,
    now: row,
    textAt: (r) => nameOf(r, column),
    range: [row + 1, lastRow],
  });
  const headings = axis({
    texts: frame.headings,
    before: frame.left - 1,
    now: column - (frame.column - frame.left) - 1,
    textAt: (c) => headingOf(row, c),
    range: [area.column, lastColumn],
    origin: frame.column,
  });
  const above = (r: number): number | undefined =>
    r > frame.row - frame.depth || row === frame.row ? row + r - frame.row : undefined;
  const rowOf: Position = (r) => (r > frame.row ? names.at(r) : above(r));
  return {
    row: rowOf,
    column: headings.at,
    rows: spanning(rowOf, (r) => r > row && names.wasThere(r)),
    columns: spanning(headings.at, headings.wasThere),
  };
}

/** @param wasThere whether a line of before stands on a position now */
const spanning =
  (at: Position, wasThere: (position: number) => boolean): Span =>
  (first, last) => {
    if (at(first) === undefined || at(last) === undefined) return undefined;
    const places = new Set(range(first, last).flatMap((position) => at(position) ?? []));
    // Tens of thousands of rows are too many arguments for one call.
    const from = [...places].reduce((a, b) => Math.min(a, b));
    const to = [...places].reduce((a, b) => Math.max(a, b));
    return range(from, to).some((position) => !places.has(position) && wasThere(position)) ? undefined : [from, to];
  };

/** The line with most of these texts; where several have as many, the one that had them, or none. */
function lineWithMost(
  texts: readonly string[],
  was: number,
  lines: readonly number[],
  textsOf: (line: number) => readonly string[],
): number | undefined {
  const wanted = new Set(texts.filter((text) => text !== ''));
  if (wanted.size === 0) return was;
  const scored = lines.map((line) => ({
    line,
    score: new Set(textsOf(line).filter((text) => wanted.has(text))).size,
  }));
  const most = scored.reduce((top, { score }) => Math.max(top, score), 0);
  const best = scored.filter(({ score }) => score === most && most > 0).map(({ line }) => line);
  return best.length === 1 ? best[0] : best.find((line) => line === was);
}

interface Axis {
  /** The texts that were there. */
  readonly texts: readonly string[];
  /** The position just before the first of them, then and now. */
  readonly before: number;
  readonly now: number;
  /** What stands on a position now. */
  readonly textAt: (position: number) => string;
  /** Where to look for them. */
  readonly range: readonly [from: number, to: number];
  /** Where the axis starts, when that is not just before its texts. */
  readonly origin?: number;
}

/**
 * Positions along one axis. A text that was and is there once says where its line is; any other line is where it was
 * when nothing between it and the start of the axis moved.
 */
function axis({ texts, before, now, textAt, range: [from, to], origin = before }: Axis) {
  const places = once(range(from, to), textAt);
  const textOf = (position: number): string => texts[position - before - 1] ?? '';
  const were = once(range(before + 1, before + texts.length), textOf);
  const shift = now - before;
  const isOutside = (at: number): boolean => at <= before || at > before + texts.length;
  const isUnmoved = unmoved((at) => isOutside(at) || textAt(at + shift) === textOf(at), origin);
  return {
    at: (position: number): number | undefined => {
      const text = textOf(position);
      const only = places.get(text);
      if (text !== '' && were.get(text) !== undefined && only !== undefined) return only;
      return isUnmoved(position) ? position + shift : undefined;
    },
    wasThere: (now: number): boolean => {
      const text = textAt(now);
      return text !== '' && were.has(text);
    },
  };
}

/** Where each text stands; undefined when it stands at more than one of these positions. */
function once(
  positions: readonly number[],
  textAt: (position: number) => string,
): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const position of positions) {
    const text = textAt(position);
    places.set(text, places.has(text) ? undefined : position);
  }
  return places;
}

/** Whether all hold from the origin to a position. Each way is walked once, as far as was asked. */
function unmoved(holds: (at: number) => boolean, origin: number): (position: number) => boolean {
  const walked = new Map([
    [1, origin - 1],
    [-1, origin + 1],
  ]);
  return (position) => {
    const step = position < origin ? -1 : 1;
    let at = walked.get(step) ?? origin;
    while ((position - at) * step > 0 && holds(at + step)) at += step;
    walked.set(step, at);
    return (position - at) * step <= 0;
  };
}
