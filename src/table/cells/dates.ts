import { known } from '../../domain/known';
import { rememberedUpTo } from '../../domain/remembered';
import { type Datum, dagenInMaand, dagenLater, datum, maandVan } from '../../domain/tijd/datum';
import type { Periode } from '../../domain/tijd/periode';
import { daysFound, fullYear, inTrade, wholeDays } from './time/days';
import type { TimeIn } from './time/time-in';
import { BEFORE, HALF, HALF_ALONE, MONTH_NAMED, UP_TO, YEAR_END } from './time/time-patterns';

const whichIn = (m: RegExpExecArray): 1 | 2 => (/^(?:2|ii|tweede)/.test(m.groups?.helft ?? '') ? 2 : 1);

/**
 * Finds dates, a halfjaar or a bare month in a text. No dates when one of them is "4/1/2022": that is asked. A day
 * without a year takes that of the next date, or else lies nearest to the previous: "12 mei 2022, t/m 1 april".
 *
 * Each step takes out what it understands, and the next reads what is left: "Realisatie 1e halfjaar 2022 t/m maart
 * 2022" → the halfjaar → "realisatie t/m maart 2022" → 31 March → "realisatie".
 */
export const timeIn = rememberedUpTo(2_000, (text: string) => text, timeOf);

function timeOf(text: string): TimeIn {
  const days = daysFound(text);
  const { dates, unclear } = wholeDays(days);
  const hasDay = dates.length > 0 || unclear !== undefined;
  const half = halfIn(days.left);
  const beside = half?.rest ?? days.left;
  const end = hasDay ? undefined : endIn(beside);
  const timed = end?.rest ?? beside;
  const alone = half ? undefined : aloneIn(timed, hasDay || end !== undefined);
  return {
    dates: end?.what === undefined ? dates : [end.what],
    ...known({ periode: half?.what, unclear }),
    ...alone?.what,
    rest: (alone?.rest ?? timed)
      .replace(/\u0001+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** A month or a half of a year by itself, where no halfjaar is named; beside a day a month is none by itself. */
function aloneIn(text: string, hasDay: boolean): Taken<Pick<TimeIn, 'helft' | 'month'>> {
  const month = hasDay ? undefined : monthAlone(text);
  const side = HALF_ALONE.map((pattern) => pattern.exec(text)).find((m) => m !== null);
  return {
    what: known({ helft: side && whichIn(side), month: month && monthOf(month) }),
    rest: [month, side].reduce((rest, match) => without(rest, match?.[0]), text),
  };
}

/** What a text says, and the text without it. */
interface Taken<T> {
  readonly what: T;
  readonly rest: string;
}

const without = (text: string, part = ''): string => (part === '' ? text : text.replace(part, ' '));

/** "1e halfjaar 2022", "2022-I", "h1 '22" */
function halfIn(text: string): Taken<Periode> | undefined {
  for (const pattern of HALF) {
    const m = pattern.exec(text);
    const jaar = fullYear(m?.groups?.jaar?.replace("'", ''));
    if (m && inTrade(jaar)) return { what: { jaar, helft: whichIn(m) }, rest: without(text, m.groups?.deel ?? m[0]) };
  }
  return undefined;
}

/** "t/m maart 2022" is 31 March, "tot april 2022" is 1 April; without a year it is known that it is no month alone. */
function endIn(text: string): Taken<Datum | undefined> | undefined {
  const ofYear = YEAR_END.exec(text);
  if (ofYear) return { what: lastDay(Number(ofYear[2]), 12), rest: text.replace(ofYear[0], ofYear[1] ?? '') };
  const m = UP_TO.exec(text) ?? BEFORE.exec(text);
  if (!m) return undefined;
  const [whole, name = '', year] = m;
  const dayOf = BEFORE.test(whole) ? firstDay : lastDay;
  const what = year === undefined ? undefined : dayOf(Number(year), maandVan(name) ?? 0);
  return { what, rest: without(text, whole) };
}

/** The first month without a day before it. */
const monthAlone = (text: string): RegExpExecArray | undefined =>
  [...text.matchAll(MONTH_NAMED)].find(({ index }) => !/\d(?:e|ste)? $/.test(text.slice(0, index)));

const firstDay = (year: number, month: number): Datum | undefined =>
  inTrade(year) ? datum(year, month, 1) : undefined;

function lastDay(year: number, month: number): Datum | undefined {
  const first = firstDay(year, month);
  return first === undefined ? undefined : dagenLater(first, dagenInMaand(first) - 1);
}

function monthOf([, name = '', written]: RegExpExecArray): NonNullable<TimeIn['month']> {
  const maand = maandVan(name) ?? 0;
  return written === undefined ? { maand } : { maand, jaar: fullYear(written) };
}
