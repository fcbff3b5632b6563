import { HostError } from '../../../src/change/workbook';

/** Runs one request; what it is given is how many of its steps may be carried out. */
export type Host = <T>(work: (done: number) => T) => Promise<T>;

/** What happens to one request of ours. */
export interface Interference {
  /** How many requests pass before it. */
  readonly skip: number;
  /** It is refused with this code … */
  readonly refuse?: string;
  /** … after so many of its steps were carried out all the same. */
  readonly done?: number;
  /** What somebody does just before it. */
  readonly before?: () => void;
}

/** Counts requests, and lets happen to them what a test asks for. */
export class Traffic {
  requests = 0;
  private coming: readonly Interference[] = [];

  interfere(how: Interference): void {
    this.coming = [...this.coming, how];
  }

  calm(): void {
    this.coming = [];
  }

  readonly host: Host = (work) =>
    Promise.resolve().then(() => {
      this.requests += 1;
      const now = this.coming.find(({ skip }) => skip === 0);
      this.coming = this.coming.filter(({ skip }) => skip > 0).map((one) => ({ ...one, skip: one.skip - 1 }));
      now?.before?.();
      if (now?.refuse === undefined) return work(Infinity);
      if (now.done !== undefined) work(now.done);
      throw new HostError(now.refuse, now.done === undefined ? undefined : 'Range.formulas');
    });
}
