/** One line of the table: what took how long, and against what. */
export interface Meting {
  readonly wat: string;
  /** Milliseconds, the shortest of several runs. */
  readonly wij: number;
  readonly tegenover?: { readonly wat: string; readonly ms: number };
  /** Milliseconds that the design allows. */
  readonly grens?: number;
}

/** Shortest time of a task in ms, after one run that does not count: what else the machine does cannot make it shorter. */
export async function meet(task: () => unknown, runs: number): Promise<number> {
  await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
