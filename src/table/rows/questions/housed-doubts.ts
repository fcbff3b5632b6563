import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { begin, isZelfdePeriode } from '../../../domain/tijd/periode';
import type { Time } from '../../recognise/columns/meaning';
import type { Column } from '../../column';
import type { ReadRow } from '../../table';
import { type Datum, dagenInMaand, dagenLater, datum } from '../../../domain/tijd/datum';
import { monthIn, sumOf } from '../month-way';
import type { ColumnDoubt } from './column-doubts';

/** A count that begins within the first week counts the whole halfjaar. */
const FIRST_WEEK = 7;

/**
 * The persons housed of another halfjaar than the opgave beside them, or of a part of it. Not asked where the user said
 * what it is.
 */
export function housedDoubts(
  columns: readonly Column[],
  { periode }: Time,
  rows: readonly ReadRow[] = [],
): readonly ColumnDoubt[] {
  if (!periode || !columns.some((c) => c.used && (c.role === 'gemeente' || c.role === 'gmcode'))) return [];
  return columns.flatMap((column): readonly ColumnDoubt[] => {
    const [first, last] = [column.dates[0], column.dates.at(-1)];
    if (!column.used || column.role !== 'gehuisvest' || column.corrected || first === undefined || last === undefined)
      return [];
    if (!isZelfdePeriode(beoordeeldePeriode(last), periode)) return [{ column, question: 'gehuisvestAnderHalfjaar' }];
    if (isOlderThanMonths(columns, last, periode.jaar, rows)) return [{ column, question: 'gehuisvestOuder' }];
    const late = first - begin(periode);
    return column.dates.length > 1 && (late < 0 || late >= FIRST_WEEK) ? [{ column, question: 'gehuisvestDeel' }] : [];
  });
}

/**
 * Months with figures that begin on the day up to which is counted or after it, or that go on after it and hold more
 * than the count: the count is of before. Where every month is 0 they may be to come, or say that nobody was housed.
 */
function isOlderThanMonths(columns: readonly Column[], day: Datum, year: number, rows: readonly ReadRow[]): boolean {
  const months = columns.filter((c) => c.used && c.role === 'gehuisvestInMaand' && c.maand);
  const isFilled = (c: Column): boolean => rows.some((row) => (monthIn(row, c) ?? 0) !== 0);
  const said = months.some(isFilled)
    ? months.filter(isFilled)
    : months.filter((c) => rows.some((row) => monthIn(row, c) === 0));
  const firstOf = ({ maand }: Column): Datum | undefined => maand && datum(maand.jaar ?? year, maand.maand, 1);
  if (said.some((c) => (firstOf(c) ?? -Infinity) >= day)) return true;
  const goesOn = said.some((c) => {
    const first = firstOf(c);
    return first !== undefined && dagenLater(first, dagenInMaand(first) - 1) > day;
  });
  const isMore = (row: ReadRow): boolean => row.gehuisvest !== undefined && (sumOf(said, row) ?? 0) > row.gehuisvest;
  return goesOn && rows.some(isMore);
}
