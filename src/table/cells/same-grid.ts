import type { Grid } from './grid';

/** Whether a sheet holds and shows the same at two moments. */
export const sameGrid = (a: Grid, b: Grid): boolean => textOf(a) === textOf(b);

const textOf = (grid: Grid): string =>
  JSON.stringify(grid, (_, value: unknown) => (value instanceof Set ? [...(value as ReadonlySet<number>)] : value));
