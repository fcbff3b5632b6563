import type { Reader } from '../../table/kept';

/** A sequence in few characters: an item, or an item that repeats and how often. */
export type Runs<T> = readonly (T | readonly [item: T, times: number])[];

type Item = string | number | boolean;

export function toRuns<T extends Item>(items: readonly T[]): Runs<T> {
  const runs: [T, number][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && Object.is(last[0], item)) last[1] += 1;
    else runs.push([item, 1]);
  }
  return runs.map(([item, times]) => (times === 1 ? item : [item, times]));
}

/** The sequence; undefined when this is not what `toRuns` makes of at most `most` such items. */
export function fromRuns<T extends Item>(kept: unknown, read: Reader<T>, most: number): readonly T[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const items: T[] = [];
  for (const run of kept as readonly unknown[]) {
    const [one, times] = Array.isArray(run) && run.length === 2 ? (run as readonly unknown[]) : [run, 1];
    const item = read(one);
    if (
      item === undefined ||
      typeof times !== 'number' ||
      !Number.isInteger(times) ||
      times < 1 ||
      items.length + times > most
    )
      return undefined;
    for (let i = 0; i < times; i += 1) items.push(item);
  }
  return items;
}
