import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { begin, isZelfdePeriode } from '../../../domain/tijd/periode';
import type { Time } from '../../recognise/columns/meaning';
import type { Column } from '../../column';
import type { ColumnDoubt } from './column-doubts';

/** A count that begins within the first week counts the whole halfjaar. */
const FIRST_WEEK = 7;

/**
 * The persons housed of another halfjaar than the opgave beside them, or of a part of it. Not asked where the user said
 * what it is.
 */
export function housedDoubts(columns: readonly Column[], { periode }: Time): readonly ColumnDoubt[] {
  if (!periode || !columns.some((c) => c.used && (c.role === 'gemeente' || c.role === 'gmcode'))) return [];
  return columns.flatMap((column): readonly ColumnDoubt[] => {
    const [first, last] = [column.dates[0], column.dates.at(-1)];
    if (!column.used || column.role !== 'gehuisvest' || column.corrected || first === undefined || last === undefined)
      return [];
    if (!isZelfdePeriode(beoordeeldePeriode(last), periode)) return [{ column, question: 'gehuisvestAnderHalfjaar' }];
    const late = first - begin(periode);
    return column.dates.length > 1 && (late < 0 || late >= FIRST_WEEK) ? [{ column, question: 'gehuisvestDeel' }] : [];
  });
}
