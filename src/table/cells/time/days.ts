import { known } from '../../../domain/known';
import { type Datum, datum, maandVan } from '../../../domain/tijd/datum';
import { type Periode, begin, einde } from '../../../domain/tijd/periode';
import { EERSTE_JAAR, LAATSTE_JAAR } from '../../../domain/tijd/vak';
import { fold } from '../text';
import { daysInDutch } from './english-dates';
import type { TimeIn } from './time-in';
import { DASHED, FIRST_OF_TWO, IN_FIGURES, ISO, WRITTEN } from './time-patterns';

/** A date outside the years of the trade is a number that happens to look like one. */
export const inTrade = (year: number): boolean => year >= EERSTE_JAAR && year <= LAATSTE_JAAR;

/** Each whole date of a text with the words in front of it, from the date before; and what is behind the last. */
export function datesInWords(text: string): {
  readonly dates: readonly { readonly date: Datum; readonly before: string }[];
  readonly after: string;
} {
  const { found, isUnclear, left } = daysFound(text);
  const parts = left.split(/\u0001+/);
  if (isUnclear) return { dates: [], after: '' };
  const dates = found.flatMap((_, i) => {
    const date = dayAt(found, i);
    return date === undefined ? [] : [{ date, before: parts[i] ?? '' }];
  });
  return { dates, after: parts.at(-1) ?? '' };
}

/** The days of a text without any year, in a halfjaar: from the day before it up to the day after it. */
export function daysWithin(text: string, half: Periode): readonly Datum[] {
  const { found, isUnclear } = daysFound(text);
  if (isUnclear || found.some(({ year }) => year !== undefined)) return [];
  const years = [half.jaar - 1, half.jaar, half.jaar + 1];
  const all = found.flatMap(({ day, month }) => years.flatMap((year) => datum(year, month, day) ?? []));
  return all.filter((date) => date >= begin(half) - 1 && date <= einde(half));
}

/** The days of a text in figures or words, in their order. */
export interface DaysFound {
  readonly found: readonly (Day & { readonly at: number })[];
  /** Whether slashes leave open which day is meant. */
  readonly isUnclear: boolean;
  /** The text with each date struck out. */
  readonly left: string;
}

export function daysFound(text: string): DaysFound {
  const { text: written, unclear: isUnclear } = daysInDutch(fold(text));
  const found: { at: number; day: number; month: number; year?: number }[] = [];
  let rest = written;
  const take = (pattern: RegExp, read: (m: RegExpExecArray) => readonly [number, number, number | undefined]): void => {
    // Most headings hold no day: to ask that costs less than to look for each.
    if (rest.search(pattern) < 0) return;
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
  return { found, isUnclear, left: rest };
}

function dayAt(found: readonly Day[], i: number): Datum | undefined {
  const self = found[i];
  if (!self) return undefined;
  return self.year === undefined ? borrowed(self, found, i) : datum(self.year, self.month, self.day);
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

function borrowed(self: Day, found: readonly Day[], i: number): Datum | undefined {
  const later = found.slice(i + 1).find((f) => f.year !== undefined);
  if (later?.year !== undefined) return datum(later.year - (self.month > later.month ? 1 : 0), self.month, self.day);
  const earlier = found.slice(0, i).findLast((f) => f.year !== undefined);
  if (earlier?.year === undefined) return undefined;
  return datum(earlier.year + (earlier.month - self.month >= 6 ? 1 : 0), self.month, self.day);
}

/** The whole dates; where slashes leave them open none, and the days that the last may be. */
export const wholeDays = ({ found, isUnclear }: DaysFound): Pick<TimeIn, 'dates' | 'unclear'> =>
  isUnclear
    ? { dates: [], unclear: found.slice(-1).flatMap(eitherDay) }
    : { dates: found.flatMap((_, i) => dayAt(found, i) ?? []) };

/** "01/04/2022": 1 April or 4 January. */
const eitherDay = ({ day, month, year = 0 }: Day): readonly Datum[] =>
  [datum(year, month, day), datum(year, day, month)].filter((date) => date !== undefined);

/** "'22" is 2022. */
const yearIn = (written?: string): number | undefined =>
  written === undefined ? undefined : fullYear(written.replace("'", ''));

/** "22" is 2022. */
export const fullYear = (written = ''): number => Number(written) + (written.length === 2 ? 2000 : 0);
