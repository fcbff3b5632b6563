import { known } from '../../domain/known';
import { type Datum, dagenInMaand, dagenLater, datum, maandVan } from '../../domain/tijd/datum';
import type { Periode } from '../../domain/tijd/periode';
import { daysInDutch } from './english-dates';
import { fold } from './text';

const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|' +
  'aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WRITTEN = new RegExp(`\\b(\\d{1,2})(?:e|ste)? (${MONTH})\\b\\.?(?: (\\d{4})\\b)?`, 'g');
/** "1-mrt-22", as Excel shows a day. */
const DASHED = new RegExp(`\\b(\\d{1,2})-(${MONTH})\\.?-(\\d{4}|\\d{2})\\b`, 'g');
// Nothing may look back in a pattern: the oldest browser that is served refuses the whole script. A number is taken
// whole instead, so that a longer one is no day and no year.
const FIGURES = /(\d+)([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const ISO = /(\d+)-(\d{2})-(\d{2})(?!\d)/g;
/** Up to and including a month, or a run of months. */
const UP_TO = new RegExp(
  `\\b(?:(?:t/m|tot en met|per|ultimo|eind|stand) |(?:${MONTH})\\.? ?(?:-|t/m|tot en met) ?)` +
    `(${MONTH})\\b\\.?(?: (\\d{4})\\b)?`,
);
/** Up to a month: "tot juli 2016" does not count July. */
const BEFORE = new RegExp(`\\btot (${MONTH})\\b\\.?(?: (\\d{4})\\b)?`);
/** Not behind a day: "31 februari 2022" is no day, and no month either. */
const MONTH_NAMED = new RegExp(`\\b(${MONTH})\\b\\.?(?:[ -]?'?(\\d{4}|\\d{2})\\b)?(?!-)`, 'g');
const WHICH = '(?<helft>[12] ?(?:e|ste|de)?|eerste|tweede)';
const NAME = '(?:helft|half ?jaar|halfjr|hlfjr?|hj|semester)\\.?';
const YEAR = '(?<jaar>\\d{4})\\b';
/** "'22", or "22" at the end of a part of the text. */
const ANY_YEAR = "(?<jaar>\\d{4}\\b|'\\d{2}\\b|(?:1[5-9]|[23]\\d)(?= *(?:$|[),;:\\]])))";
const HALF_ALONE: readonly RegExp[] = [
  `\\b${WHICH} ?${NAME}(?!\\w)`,
  `\\b${NAME} ?${WHICH}\\b`,
  '\\bh(?<helft>[12])\\b(?! ?\\d)',
].map((pattern) => new RegExp(pattern));
const HALF: readonly RegExp[] = [
  `\\b${WHICH} ?${NAME},? ?(?:van |in )?${ANY_YEAR}`,
  `\\b${NAME} ?${WHICH},? (?:van )?${ANY_YEAR}`,
  `\\b${YEAR}[-/ ]*${WHICH} ?${NAME}(?!\\w)`,
  `\\b${YEAR} ?${NAME} ?${WHICH}\\b`,
  '\\b(?<jaar>\\d{4}) ?[-/] ?(?<helft>ii|i|1|2)(?![\\d/-])\\b',
  '\\b(?<jaar>\\d{4}) (?<helft>ii|i)\\b',
  `\\b(?<helft>ii|i) ?[-/ ] ?${YEAR}`,
  "\\b[hs](?<helft>[12])[ -]?(?<jaar>\\d{4}|'\\d{2})\\b",
  '\\b(?<jaar>\\d{4})[ -]?[hs](?<helft>[12])\\b',
  `\\b(?<helft>[12])[hs][ -]?${YEAR}`,
  `\\b${WHICH} ${NAME}\\b.*?\\b${YEAR}`,
].map((pattern) => new RegExp(pattern));
const whichIn = (m: RegExpExecArray): 1 | 2 => (/^(?:2|ii|tweede)/.test(m.groups?.helft ?? '') ? 2 : 1);

/** Years that a sheet of the trade can be about; a date outside them is a number that happens to look like one. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;
const inTrade = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

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
  /** A day with slashes may be either of two days. */
  readonly unclear?: true;
  readonly rest: string;
}

/**
 * Finds dates, a halfjaar or a bare month in a text. No dates when one of them is "4/1/2022": that is asked. A day
 * without a year takes the year of the next (or else the previous) date.
 */
export function timeIn(text: string): TimeIn {
  const { found, unclear, left } = daysFound(text);
  let rest = left;
  let periode: Periode | undefined;
  for (const pattern of HALF) {
    const m = pattern.exec(rest);
    const jaar = fullYear(m?.groups?.jaar?.replace("'", ''));
    if (!m || !inTrade(jaar)) continue;
    periode = { jaar, helft: whichIn(m) };
    rest = rest.replace(m[0], ' ');
    break;
  }
  const dates = unclear ? [] : found.flatMap((_, i) => dayAt(found, i) ?? []);
  const end = dates.length === 0 && !unclear ? (UP_TO.exec(rest) ?? BEFORE.exec(rest)) : null;
  if (end) {
    const [whole, name = '', year] = end;
    rest = rest.replace(whole, ' ');
    const dayOf = BEFORE.test(whole) ? firstDay : lastDay;
    const day = year === undefined ? undefined : dayOf(Number(year), maandVan(name) ?? 0);
    if (day !== undefined) dates.push(day);
  }
  const alone = periode || dates.length > 0 || unclear || end ? null : monthAlone(rest);
  const side = periode ? undefined : HALF_ALONE.map((pattern) => pattern.exec(rest)).find((m) => m !== null);
  for (const match of [alone, side]) if (match) rest = rest.replace(match[0], ' ');
  return {
    dates,
    ...known({ periode }),
    ...(side ? { helft: whichIn(side) } : {}),
    ...(alone ? { month: monthOf(alone) } : {}),
    ...(unclear ? { unclear } : {}),
    rest: rest
      .replace(/\u0001+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** The first month without a day before it. */
const monthAlone = (text: string): RegExpExecArray | null =>
  [...text.matchAll(MONTH_NAMED)].find(({ index }) => !/\d(?:e|ste)? $/.test(text.slice(0, index))) ?? null;

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
  take(ISO, (m) => [Number(m[3]), Number(m[2]), Number(m[1])]);
  take(FIGURES, (m) => [Number(m[1]), Number(m[3]), fullYear(m[4])]);
  take(DASHED, (m) => [Number(m[1]), maandVan(m[2] ?? '') ?? 0, fullYear(m[3])]);
  take(WRITTEN, (m) => [Number(m[1]), maandVan(m[2] ?? '') ?? 0, m[3] === undefined ? undefined : Number(m[3])]);
  found.sort((a, b) => a.at - b.at);
  return { found, unclear, left: rest };
}

function dayAt(found: readonly Partial[], i: number): Datum | undefined {
  const self = found[i];
  if (!self) return undefined;
  return self.year === undefined ? borrowed(found, i) : datum(self.year, self.month, self.day);
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

function borrowed(found: readonly Partial[], i: number): Datum | undefined {
  const self = found[i];
  if (!self) return undefined;
  const later = found.slice(i + 1).find((f) => f.year !== undefined);
  if (later?.year !== undefined) {
    const wraps = self.month > later.month;
    return datum(later.year - (wraps ? 1 : 0), self.month, self.day);
  }
  const earlier = found.slice(0, i).findLast((f) => f.year !== undefined);
  if (earlier?.year === undefined) return undefined;
  return datum(earlier.year + (self.month < earlier.month ? 1 : 0), self.month, self.day);
}

function monthOf([, name = '', written]: RegExpExecArray): NonNullable<TimeIn['month']> {
  const maand = maandVan(name) ?? 0;
  return written === undefined ? { maand } : { maand, jaar: fullYear(written) };
}

/** "22" is 2022. */
const fullYear = (written = ''): number => Number(written) + (written.length === 2 ? 2000 : 0);
