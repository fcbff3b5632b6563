import { known } from '../../domain/known';
import { type Datum, dagenInMaand, dagenLater, datum, maandVan } from '../../domain/tijd/datum';
import { type Periode, begin, einde } from '../../domain/tijd/periode';
import { EERSTE_JAAR, LAATSTE_JAAR } from '../../domain/tijd/vak';
import { daysInDutch } from './english-dates';
import { fold } from './text';
import {
  BEFORE,
  DASHED,
  FIRST_OF_TWO,
  IN_FIGURES,
  HALF,
  HALF_ALONE,
  ISO,
  MONTH_NAMED,
  UP_TO,
  WRITTEN,
  YEAR_END,
} from './time-patterns';

const whichIn = (m: RegExpExecArray): 1 | 2 => (/^(?:2|ii|tweede)/.test(m.groups?.helft ?? '') ? 2 : 1);

/** A date outside the years of the trade is a number that happens to look like one. */
const inTrade = (year: number): boolean => year >= EERSTE_JAAR && year <= LAATSTE_JAAR;

/** What a text says about time, and the text that is left when that is taken out (folded). */
export interface TimeIn {
  /** In the order of the text. */
  readonly dates: readonly Datum[];
  readonly periode?: Periode;
  /** A halfjaar without its year ("1e helft"), as in a history with years beside each other. */
  readonly helft?: 1 | 2;
  /**
   * A month by itself ("mrt 2022", "maart"); 1-12. "T/m maart 2022" and "jan-mrt 2022" are the last day of that month.
   */
  readonly month?: { readonly maand: number; readonly jaar?: number };
  /** The days that the last of them may be, where slashes leave that open. */
  readonly unclear?: readonly Datum[];
  readonly rest: string;
}

/**
 * Finds dates, a halfjaar or a bare month in a text. No dates when one of them is "4/1/2022": that is asked. A day
 * without a year takes that of the next date, or else lies nearest to the previous: "12 mei 2022, t/m 1 april".
 *
 * Each step takes out what it understands, and the next reads what is left: "Realisatie 1e halfjaar 2022 t/m maart
 * 2022" → the halfjaar → "realisatie t/m maart 2022" → 31 March → "realisatie".
 */
export function timeIn(text: string): TimeIn {
  const { found, unclear, left } = daysFound(text);
  const days = unclear ? [] : found.flatMap((_, i) => dayAt(found, i) ?? []);
  const half = halfIn(left);
  const end = days.length > 0 || unclear ? undefined : endIn(half?.rest ?? left);
  const dates = end?.what === undefined ? days : [end.what];
  const timed = end?.rest ?? half?.rest ?? left;
  const month = half || days.length > 0 || unclear || end ? undefined : monthAlone(timed);
  const side = half ? undefined : HALF_ALONE.map((pattern) => pattern.exec(timed)).find((m) => m !== null);
  return {
    dates,
    ...known({ periode: half?.what }),
    ...(side ? { helft: whichIn(side) } : {}),
    ...(month ? { month: monthOf(month) } : {}),
    ...(unclear ? { unclear: found.slice(-1).flatMap(eitherDay) } : {}),
    rest: [month, side]
      .reduce((rest, match) => without(rest, match?.[0]), timed)
      .replace(/\u0001+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** "01/04/2022": 1 April or 4 January. */
const eitherDay = ({ day, month, year = 0 }: Partial): readonly Datum[] =>
  [datum(year, month, day), datum(year, day, month)].filter((date) => date !== undefined);

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

/** Each whole date of a text with the words in front of it, from the date before; and what is behind the last. */
export function datesInWords(text: string): {
  readonly dates: readonly { readonly date: Datum; readonly before: string }[];
  readonly after: string;
} {
  const { found, unclear, left } = daysFound(text);
  const parts = left.split(/\u0001+/);
  if (unclear) return { dates: [], after: '' };
  const dates = found.flatMap((_, i) => {
    const date = dayAt(found, i);
    return date === undefined ? [] : [{ date, before: parts[i] ?? '' }];
  });
  return { dates, after: parts.at(-1) ?? '' };
}

/** The days of a text without any year, in a halfjaar: from the day before it up to the day after it. */
export function daysWithin(text: string, half: Periode): readonly Datum[] {
  const { found, unclear } = daysFound(text);
  if (unclear || found.some(({ year }) => year !== undefined)) return [];
  const years = [half.jaar - 1, half.jaar, half.jaar + 1];
  const all = found.flatMap(({ day, month }) => years.flatMap((year) => datum(year, month, day) ?? []));
  return all.filter((date) => date >= begin(half) - 1 && date <= einde(half));
}

interface Days {
  readonly found: readonly (Partial & { readonly at: number })[];
  readonly unclear: boolean;
  /** The text with each date struck out. */
  readonly left: string;
}

function daysFound(text: string): Days {
  const { text: written, unclear } = daysInDutch(fold(text));
  const found: { at: number; day: number; month: number; year?: number }[] = [];
  let rest = written;
  const take = (pattern: RegExp, read: (m: RegExpExecArray) => readonly [number, number, number | undefined]): void => {
    for (const m of rest.matchAll(pattern)) {
      const [day, maand, year] = read(m);
      if (datum(year ?? 2024, maand, day) === undefined || !inTrade(year ?? 2024)) continue;
      found.push({ at: m.index, day, month: maand, ...known({ year }) });
      rest = rest.slice(0, m.index) + '\u0001'.repeat(m[0].length) + rest.slice(m.index + m[0].length);
    }
  };
  take(FIRST_OF_TWO, (m) => [Number(m[1]), Number(m[2]), undefined]);
  take(ISO, (m) => [Number(m[3]), Number(m[2]), Number(m[1])]);
  take(IN_FIGURES, (m) => [Number(m[1]), Number(m[3]), yearIn(m[4])]);
  take(DASHED, (m) => [Number(m[1]), maandVan(m[2] ?? '') ?? 0, fullYear(m[3])]);
  take(WRITTEN, (m) => [Number(m[1]), maandVan(m[2] ?? '') ?? 0, yearIn(m[3])]);
  found.sort((a, b) => a.at - b.at);
  return { found, unclear, left: rest };
}

function dayAt(found: readonly Partial[], i: number): Datum | undefined {
  const self = found[i];
  if (!self) return undefined;
  return self.year === undefined ? borrowed(self, found, i) : datum(self.year, self.month, self.day);
}

const firstDay = (year: number, month: number): Datum | undefined =>
  inTrade(year) ? datum(year, month, 1) : undefined;

function lastDay(year: number, month: number): Datum | undefined {
  const first = firstDay(year, month);
  return first === undefined ? undefined : dagenLater(first, dagenInMaand(first) - 1);
}

interface Partial {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

function borrowed(self: Partial, found: readonly Partial[], i: number): Datum | undefined {
  const later = found.slice(i + 1).find((f) => f.year !== undefined);
  if (later?.year !== undefined) return datum(later.year - (self.month > later.month ? 1 : 0), self.month, self.day);
  const earlier = found.slice(0, i).findLast((f) => f.year !== undefined);
  if (earlier?.year === undefined) return undefined;
  return datum(earlier.year + (earlier.month - self.month >= 6 ? 1 : 0), self.month, self.day);
}

function monthOf([, name = '', written]: RegExpExecArray): NonNullable<TimeIn['month']> {
  const maand = maandVan(name) ?? 0;
  return written === undefined ? { maand } : { maand, jaar: fullYear(written) };
}

/** "'22" is 2022. */
const yearIn = (written?: string): number | undefined =>
  written === undefined ? undefined : fullYear(written.replace("'", ''));

/** "22" is 2022. */
const fullYear = (written = ''): number => Number(written) + (written.length === 2 ? 2000 : 0);
