import { type Datum, dagenLater } from '../../../domain/tijd/datum';
import { beoordeeldePeriode, momentVan, volgendeBeslisdatum } from '../../../domain/tijd/moment';
import { type Periode, begin, isJarenVan, isZelfdePeriode, volgende } from '../../../domain/tijd/periode';
import { numberOf } from '../../cells/numbers';
import { tidy } from '../../cells/text';
import { type Column, isTimeless } from '../../column';
import { IS_TASK, type Role } from '../../roles';
import type { CellValue } from '../../cells/grid';
import type { Time } from './meaning';

/** The cells of a column in the rows of the table. */
export type Contents = (column: Column) => readonly CellValue[];

/** Those that fit best; more than one when nothing tells them apart. */
export function fitting(role: Role, same: readonly Column[], time: Time, contents: Contents): readonly Column[] {
  const isFilled = (c: Column): boolean => contents(c).some((value) => tidy(String(value)) !== '');
  // Of two pairs of achterstand and voorsprong each may have an empty side.
  if (role === 'achterstand' || role === 'voorsprong') return best(role, same, time);
  if (role === 'koppelingen') return some(best(role, asked(same, time, contents), time), isFilled);
  if (role !== 'gehuisvest' && role !== 'trede') return some(best(role, same, time), isFilled);
  const open = same.filter((c) => isDayless(c) && isFilled(c) && !isOfOtherHalf(c, time.periode));
  const dated = same.filter((c) => !isDayless(c));
  if (role === 'trede') {
    const near = dated.filter(({ dates: [day] }) => day === undefined || !isJarenVan(day, time.periode));
    return steps(near, open, time.peildatum, isFilled);
  }
  if (open.length === 0 || dated.length === 0) return some(best(role, same, time), isFilled);
  // Beside counts up to a day one without a day may be the later one, and is when all of them are of before the
  // peildatum.
  const { peildatum } = time;
  const isLater = peildatum !== undefined && dated.every((c) => (c.dates.at(-1) ?? Infinity) < peildatum);
  const withoutDay = best(role, open, time);
  return isLater ? withoutDay : [...some(best(role, dated, time), isFilled), ...withoutDay];
}

/**
 * Of the number of koppelingen and the judgement of it, "140" and "onvoldoende", the one that the day asks: in the
 * halfjaar the number, at the end of it whether they sufficed. The check holds the two against each other.
 */
function asked(same: readonly Column[], { periode, peildatum }: Time, contents: Contents): readonly Column[] {
  const own = same.filter((c) => !isOfOtherHalf(c, periode));
  const isCount = (value: CellValue): boolean => tidy(String(value)) === '' || numberOf(value) !== undefined;
  const counts = own.filter((c) => contents(c).every(isCount));
  const judgements = own.filter((c) => !counts.includes(c));
  if (counts.length === 0 || judgements.length === 0) return same;
  return peildatum !== undefined && momentVan(peildatum) === 'eindbeoordeling' ? judgements : counts;
}

/** A count of the halfjaar of which no day is said. */
const isDayless = ({ dates, maand, unclear }: Column): boolean => dates.length === 0 && !maand && !unclear;

/**
 * The step from which the next decision starts: of the last decision before the peildatum. One of a later day is none,
 * one of the peildatum itself is the outcome. One of long before says less than one without a day, so that the user is
 * asked.
 */
function steps(
  dated: readonly Column[],
  open: readonly Column[],
  peildatum: Datum | undefined,
  isFilled: (column: Column) => boolean,
): readonly Column[] {
  const dayOf = ({ dates }: Column): number => dates.at(-1) ?? 0;
  if (peildatum === undefined) return some([...latest(dated, dayOf), ...open], isFilled);
  const isOutcome = (c: Column): boolean => dayOf(c) === peildatum && momentVan(peildatum) !== 'geen';
  const before = latest(
    dated.filter((c) => dayOf(c) > 0 && dayOf(c) <= peildatum && !isOutcome(c)),
    dayOf,
  );
  const day = before[0]?.dates.at(-1);
  const outcomes = dated.filter(isOutcome);
  if (day === undefined) return some(open.length > 0 ? open : outcomes, isFilled);
  if (isOfLastDecision(day, peildatum)) return some(before, isFilled);
  return some([...before, ...open], isFilled);
}

const latest = (columns: readonly Column[], dayOf: (column: Column) => number): readonly Column[] =>
  columns.filter((c) => columns.every((other) => dayOf(other) <= dayOf(c)));

/** No decision falls between the day of a step and the peildatum. */
function isOfLastDecision(day: Datum, peildatum: Datum): boolean {
  const next = volgendeBeslisdatum(day);
  return (next > day ? next : volgendeBeslisdatum(dagenLater(day, 1))) >= peildatum;
}

function best(role: Role, same: readonly Column[], { peildatum, periode }: Time): readonly Column[] {
  const inHalf = asDecided(
    some(
      same.filter((c) => !isOfOtherHalf(c, periode)),
      (c) => periode !== undefined && (isOfHalf(c, periode) || isOpenTask(c)),
    ),
  );
  const ofOpgave = role === 'percentage' ? some(inHalf, (c) => !/minim|helft/i.test(c.heading)) : inHalf;
  const most = Math.max(...ofOpgave.map((c) => timely(c, role, peildatum)));
  // A later opgave may correct the one before it, or be what is left of it.
  const isFit = (at: number): boolean => (IS_TASK.has(role) && most > 0 ? at > 0 : at === most);
  return ofOpgave.filter((c) => isFit(timely(c, role, peildatum)));
}

/** "Te huisvesten" without a time may be the opgave of the halfjaar or what is left of it. */
const isOpenTask = (column: Column): boolean =>
  column.role === 'opgave' && isTimeless(column) && /^te (?:huisvesten|plaatsen)\b/i.test(column.heading);

const isOfHalf = (column: Column, half: Periode): boolean =>
  column.periode ? isZelfdePeriode(column.periode, half) : column.helft === half.helft;

/** Beside "definitieve taakstelling" the provisional one holds no more. */
const asDecided = (columns: readonly Column[]): readonly Column[] =>
  columns.some(({ heading }) => /\bdefinitie/i.test(heading))
    ? some(columns, ({ heading }) => !/\bvoorlopig/i.test(heading))
    : columns;

/** What is carried from one halfjaar to the next names the one that it comes from. */
const CARRIED: readonly Role[] = ['trede', 'saldo', 'achterstand', 'voorsprong', 'gmcode', 'gemeente', 'periode'];

/**
 * Figures of another halfjaar are not those of this table, also when nothing else stands beside them; an achterstand is
 * built up in the halfjaar before.
 */
export function isOfOtherHalf(column: Column, periode: Time['periode']): boolean {
  const { role, confirmed, dates } = column;
  const day = DATED_ANSWERS.includes(role) ? dates.at(-1) : undefined;
  // A group may reach over a heading that names a day of before its halfjaar.
  const isBefore = day !== undefined && column.periode !== undefined && day < begin(column.periode);
  const said = isBefore ? undefined : column.periode;
  const half = said ?? (day === undefined ? undefined : beoordeeldePeriode(day));
  if (!periode || CARRIED.includes(role) || confirmed) return false;
  if (!half) return column.helft !== undefined && column.helft !== periode.helft;
  return !isZelfdePeriode(role === 'opgebouwdeAchterstand' ? volgende(half) : half, periode);
}

/** Answers of which the day in the heading says the halfjaar. */
export const DATED_ANSWERS: readonly Role[] = [
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'huurcontracten',
  'huurcontractenTotaal',
];

/** Those for which it holds; all when it holds for none. */
function some(columns: readonly Column[], test: (column: Column) => boolean): readonly Column[] {
  const left = columns.filter(test);
  return left.length > 0 ? left : columns;
}

function timely({ dates, unclear }: Column, role: Role, peildatum: Datum | undefined): number {
  const date = role === 'nogTeHuisvesten' ? dates[0] : (dates.at(-1) ?? unclear?.find((day) => day === peildatum));
  if (date === undefined) return 0;
  return peildatum === undefined || date <= peildatum ? date : -date;
}
