/** One line of the table: what took how long, and against what. */
export interface Meting {
  readonly wat: string;
  /** Milliseconds, the shortest of several runs. */
  readonly wij: number;
  readonly tegenover?: { readonly wat: string; readonly ms: number };
  /** Milliseconds that the design allows. */
  readonly grens?: number;
}

/** Time of a task in ms, run once. */
export async function klok(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/**
 * Shortest time of a task in ms, after one run that does not count: what else the machine does cannot make it shorter.
 */
export async function meet(task: () => unknown, runs: number): Promise<number> {
  await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await klok(task));
  return Math.min(...times);
}

/** Hands what was measured to the process that asked for it, and ends: engines keep timers going. */
export function druk(...metingen: readonly Meting[]): void {
  process.stdout.write(JSON.stringify(metingen), () => process.exit());
}
