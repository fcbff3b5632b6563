import { personen } from '../../../../domain/getal/getal';
import { opgave } from '../../../../domain/opgave/opgave';
import { beoordeeldePeriode } from '../../../../domain/tijd/moment';
import { type Periode, begin, isZelfdePeriode } from '../../../../domain/tijd/periode';
import { FIRST_WEEK } from '../../../recognise/columns/title-dates';
import type { Time } from '../../../recognise/columns/meaning';
import { type Column, isTimeless } from '../../../column';
import type { ReadRow } from '../../../table';
import { type Datum, dagenInMaand, dagenLater, datum } from '../../../../domain/tijd/datum';
import { monthIn, sumOf } from '../../../months';
import type { ColumnDoubt } from '../column-doubts';
import { isBesideOther, isFewer, isFollowed, isOfSomeParts } from './parts';
import { mostSay } from '../held';

/**
 * The persons housed of another halfjaar than the opgave beside them, or of a part of it. Not asked where the user said
 * what it is.
 */
export function housedDoubts(
  columns: readonly Column[],
  { periode, peildatum }: Time,
  rows: readonly ReadRow[] = [],
): readonly ColumnDoubt[] {
  if (!periode || !columns.some((c) => c.used && (c.role === 'gemeente' || c.role === 'gmcode'))) return [];
  return columns
    .filter((c) => c.used && c.role === 'gehuisvest' && !c.corrected)
    .flatMap((column) => {
      // A count without a day is up to the day of what remains beside it.
      const day = isTimeless(column) ? peildatum : column.dates.at(-1);
      const isOfOther = day !== undefined && !isZelfdePeriode(beoordeeldePeriode(day), periode);
      const question = isOfOther ? 'gehuisvestAnderHalfjaar' : housedQuestion(column, columns, periode, rows);
      return question ? [{ column, question }] : [];
    });
}

/** What the columns beside a count of the halfjaar ask about it. */
function housedQuestion(
  column: Column,
  columns: readonly Column[],
  periode: Periode,
  rows: readonly ReadRow[],
): ColumnDoubt['question'] | undefined {
  const [first, last] = [column.dates[0], column.dates.at(-1)];
  if (last !== undefined && isBesideOther(columns, periode)) return 'gehuisvestAnderHalfjaar';
  if (last !== undefined && isOlderThanMonths(columns, last, periode.jaar, rows)) return 'gehuisvestOuder';
  const late = first === undefined || column.dates.length === 1 ? 0 : first - begin(periode);
  const isBegun = late >= 0 && late < FIRST_WEEK;
  const isAll = isBegun && !isFollowed(column, columns) && !isFewer(column, columns, rows, periode);
  return !isAll || isOfSomeParts(columns, rows) ? 'gehuisvestDeel' : undefined;
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

/**
 * "Gerealiseerd" above shares without a sign, 63 for 63 %: what remains shows it, or only the title says it.
 * @param isTold the title says that the figures are shares
 */
export function sharesAsCounts(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  isTold: boolean,
): readonly Column[] {
  const read = columns.find((c) => c.used && c.role === 'gehuisvest' && !c.confirmed);
  if (!read || columns.some((c) => c.used && c.role === 'percentage')) return [];
  return isTold || (!isOfBefore(columns, read) && mostSay(rows, isShare)) ? [read] : [];
}

/** What remained on 1 October says nothing of who were housed on 1 January. */
function isOfBefore(columns: readonly Column[], { dates }: Column): boolean {
  const left = columns.find((c) => c.used && c.role === 'nogTeHuisvesten');
  return (left?.dates.at(-1) ?? Infinity) < (dates.at(-1) ?? -Infinity);
}

/** The figure is no count beside what remains, and the share of it. */
function isShare({ taakstelling, saldo = personen(0), opgave: said, nogTeHuisvesten, gehuisvest }: ReadRow) {
  const whole = said ?? (taakstelling === undefined ? undefined : opgave(taakstelling, saldo));
  if (whole === undefined || nogTeHuisvesten === undefined || gehuisvest === undefined) return undefined;
  const housed = whole - nogTeHuisvesten;
  return housed !== gehuisvest && Math.abs((housed / whole) * 100 - gehuisvest) < 1;
}
