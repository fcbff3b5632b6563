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
    return first
      ? [{ row: first.row, column: first.column, before: run.map((c) => c.before), after: run.map((c) => c.after) }]
      : [];
  });
}

export function changesOf({ row, column, before, after }: Block): readonly CellChange[] {
  return before.flatMap((state, i) => {
    const next = after[i];
    return next ? [{ row: row + i, column, before: state, after: next }] : [];
  });
}
