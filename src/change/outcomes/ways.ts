/**
 * How results are written: as values, with our functions (live), or as plain Excel formulas (live, and need no add-in).
 */
export const WAYS = ['waarden', 'functies', 'formules'] as const;
export type Way = (typeof WAYS)[number];
