import type { Content } from './content';
import type { CellChange, CellState } from './plan';

/** Changes in one column, in rows that follow each other: written with one assignment. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly before: readonly CellState[];
  readonly after: readonly CellState[];
}

/** The changes as blocks, at most `longest` rows each. */
export function blocks(changes: readonly CellChange[], longest = Infinity): readonly Block[] {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellChange[][] = [];
  for (const change of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && last.column === change.column && last.row + 1 === change.row;
    if (run !== undefined && follows && run.length < longest) run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    return first ? [{ row: first.row, column: first.column, before: run.map((c) => c.before), after: run.map((c) => c.after) }] : [];
  });
}

export function changesOf({ row, column, before, after }: Block): readonly CellChange[] {
  return before.flatMap((state, i) => {
    const next = after[i];
    return next ? [{ row: row + i, column, before: state, after: next }] : [];
  });
}

/** A sequence of states in few characters: contents, and number formats with how often each repeats. */
export type PackedStates = readonly [contents: readonly Content[], formats: readonly (readonly [format: string, times: number])[]];

export function pack(states: readonly CellState[]): PackedStates {
  const formats: [string, number][] = [];
  for (const { numberFormat } of states) {
    const last = formats.at(-1);
    if (last?.[0] === numberFormat) last[1] += 1;
    else formats.push([numberFormat, 1]);
  }
  return [states.map((s) => s.content), formats];
}

/** @throws RangeError when the formats do not cover the contents. */
export function unpack([contents, formats]: PackedStates): readonly CellState[] {
  const each = formats.flatMap(([format, times]) => Array.from({ length: times }, () => format));
  if (each.length !== contents.length) throw new RangeError('number formats do not cover the contents');
  return contents.map((content, i) => ({ content, numberFormat: each[i] ?? 'General' }));
}
