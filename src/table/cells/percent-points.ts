import type { CellValue } from './grid';
import { isPercentFormat, parseNumber } from './numbers';

/** A percentage as it is written, without a sign, and (where known) the share that it should be as a fraction. */
export interface Bare {
  readonly said: number;
  readonly share?: number | undefined;
}

/** As far from the share itself as from a hundred times the share. */
const HALFWAY = 10;

/**
 * Are percentages written as 63 for 63 %? Held against their shares; without those one above 2 settles it: nobody
 * houses twice the opgave.
 */
export function inPercentPoints(all: readonly Bare[]): boolean {
  const compared = all.filter(({ said, share = 0 }) => said > 0 && share > 0);
  if (compared.length === 0) return all.some(({ said }) => said > 2);
  return compared.filter(({ said, share = 0 }) => said > share * HALFWAY).length * 2 >= compared.length;
}

/**
 * The number in a cell that does not say by a sign or a format that it is a percentage; also one that is kept as text.
 */
export function bareNumber(value: CellValue, format: string): number | undefined {
  if (typeof value === 'number') return isPercentFormat(format) ? undefined : value;
  const read = typeof value === 'string' ? parseNumber(value) : undefined;
  return read?.ok && !read.percent ? read.value : undefined;
}
