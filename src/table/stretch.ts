import { type Datum, dagenInMaand, dagenLater, datum, maandVan } from '../domain/tijd/datum';
import { type Periode, begin, einde } from '../domain/tijd/periode';
import { fold } from './cells/text';
import { BEFORE, MONTHS, UP_TO } from './cells/time/time-patterns';

/** Months behind each other, 1-12, the last included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const QUARTER = new RegExp(
  '\\b(?:([1-4])(?:e|ste|de)? ?kw(?:artaal|rt)?|kw(?:artaal|rt)? ?([1-4])|[qk]([1-4])|' +
    `(${ORDINALS.join('|')}) kwartaal)\\b`,
);

/** "Jan-mrt 2022", "april t/m juni", "2e kwartaal", "Q2". */
export function stretchIn(text: string): Stretch | undefined {
  const folded = fold(text);
  const [, first = '', , link, last = ''] = MONTHS.exec(folded) ?? [];
  const [from, to] = [maandVan(first), maandVan(last)];
  if (from !== undefined && to !== undefined) return { from, to: to - Number(link === 'tot') };
  const [quarter, ...which] = QUARTER.exec(folded) ?? [];
  if (quarter === undefined) return undefined;
  const said = which.find(Boolean) ?? '';
  const nth = Number(said) || ORDINALS.indexOf(said) + 1;
  return { from: 3 * nth - 2, to: 3 * nth };
}

/** "Eind december": a day, of a year that is said elsewhere. */
export const namesMonthEnd = (text: string): boolean => UP_TO.test(fold(text)) || BEFORE.test(fold(text));

/** "T/m maart", "jan-mrt" without a year: its last day in a halfjaar, from the day before that to the day after it. */
export function monthEndsWithin(text: string, half: Periode): readonly Datum[] {
  const [whole, name = '', year] = UP_TO.exec(fold(text)) ?? BEFORE.exec(fold(text)) ?? [];
  if (whole === undefined || year !== undefined) return [];
  const years = [half.jaar - 1, half.jaar, half.jaar + 1];
  const firsts = years.flatMap((jaar) => datum(jaar, maandVan(name) ?? 0, 1) ?? []);
  const ends = BEFORE.test(whole) ? firsts : firsts.map((first) => dagenLater(first, dagenInMaand(first) - 1));
  return ends.filter((day) => day >= begin(half) - 1 && day <= einde(half));
}

const SHORT_DAY = /(?:^|(.*?)[^\d/.-])(\d{1,2})([-/])(\d{1,2})(?![\d/.-])/;
const OF_DAY = /(?:^| )(?:per|op|tot|t\/m|tot en met|stand|voor|van|peildatum)$/;

/**
 * "Per 1-4", "achterstand 1/1": a day in figures without a year, in a halfjaar. Of the two that one with a slash may
 * be, such as 1 April and 4 January, it is none, or of a saldo the later one: it is not of the begin.
 */
export function shortDayWithin(text: string, half: Periode, isSaldo: boolean): readonly Datum[] {
  const [whole, before = '', one, link, other] = SHORT_DAY.exec(fold(text)) ?? [];
  if (whole === undefined || !(isSaldo || OF_DAY.test(before))) return [];
  const [a, b] = [Number(one), Number(other)];
  const years = [half.jaar - 1, half.jaar, half.jaar + 1];
  const within = (day: number, month: number): readonly Datum[] =>
    years
      .flatMap((jaar) => datum(jaar, month, day) ?? [])
      .filter((date) => date >= begin(half) - 1 && date <= einde(half));
  const days = new Set([...within(a, b), ...(link === '/' ? within(b, a) : [])]);
  if (days.size > 1) return isSaldo ? [[...days].reduce((x, y) => (x > y ? x : y))] : [];
  return [...days];
}
