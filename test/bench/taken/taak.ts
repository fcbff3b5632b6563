import type { Kamers } from '../kamers/kamers';

/** What a side came to: by name, so that two sides can be held beside each other. */
export type Uitkomst = Readonly<Record<string, unknown>>;

/** A piece of work that can be done again and again, and what came of it. */
export interface Werk<R = unknown> {
  doe(): R | Promise<R>;
  /** What both sides must agree on. */
  uitkomst(resultaat: R): Uitkomst;
}

/** A line's work on the rooms of one commit; all that it needs is made ready before the clock runs. */
export type Taak = (kamers: Kamers) => Promise<Werk>;

/** A piece of work, its result typed only for itself. */
export const werk = <R>(doe: () => R | Promise<R>, uitkomst: (resultaat: R) => Uitkomst): Werk => ({
  doe,
  uitkomst: (resultaat) => uitkomst(resultaat as R),
});

/** How often each code was found. */
export const geteld = (codes: readonly string[]): Uitkomst => {
  const aantallen = new Map<string, number>();
  for (const code of codes) aantallen.set(code, (aantallen.get(code) ?? 0) + 1);
  // On a sheet without a fault there is nothing to count, and that is an outcome too.
  return { nagekeken: true, ...Object.fromEntries([...aantallen].sort()) };
};
