import { isDateFormat, isPercentFormat, numberOf } from './numbers';
import type { View } from './view';

export const numberAt = (view: View, row: number, column: number): number | undefined =>
  numberOf(view.value(row, column));

/** A whole number that may be part of a sum: no date and no percentage. */
function figureAt(view: View, row: number, column: number): number | undefined {
  const value = view.value(row, column);
  const format = view.format(row, column);
  if (value === '' || (typeof value === 'number' && (isDateFormat(format) || isPercentFormat(format))))
    return undefined;
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) ? number : undefined;
}

/** The figures that may be part of a sum in these columns of a row. */
export const figuresIn = (view: View, row: number, columns: readonly number[]): Figures =>
  columns.map((column) => figureAt(view, row, column));

export type Figures = readonly (number | undefined)[];

/** A sheet of which the counts stand in the same columns of every row. */
export interface Counted {
  figures(row: number): Figures;
}

/**
 * After how many of these rows, taken one after another, a line is their sum: in more columns than not, and in at least
 * so many. Columns where the line has nothing or 0 say nothing.
 */
export function sumsAfter(counted: Counted, line: number, rows: readonly number[], fewest: number): readonly number[] {
  const sums = counted
    .figures(line)
    .flatMap((figure, place) => (figure === undefined || figure === 0 ? [] : [{ place, figure, sum: 0 }]));
  const after: number[] = [];
  if (sums.length < Math.max(1, fewest)) return after;
  for (const [i, row] of rows.entries()) {
    const figures = counted.figures(row);
    for (const one of sums) one.sum += figures[one.place] ?? 0;
    const equal = sums.filter(({ sum, figure }) => sum === figure).length;
    if (equal >= fewest && equal * 2 > sums.length) after.push(i + 1);
    if (sums.filter(({ sum, figure }) => sum > figure).length * 2 >= sums.length) break;
  }
  return after;
}

/** True when a line is the sum of all these rows. */
export const isSumOf = (counted: Counted, line: number, rows: readonly number[], fewest = 1): boolean =>
  sumsAfter(counted, line, rows, fewest).includes(rows.length);
