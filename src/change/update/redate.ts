import { type Datum, dagenInMaand, dagenLater, datum, kalenderdag, maandNaam, maandVan } from '../../domain/tijd/datum';

const MONTH = '[a-z]{3,9}';
/** "21 maart 2022", "1e april", "21-mrt-22": day, month in letters and perhaps a year. */
const WRITTEN = new RegExp(
  `\\b(\\d{1,2})(e|ste)?([ \\u00a0-])(${MONTH})(\\.?)(?:([ \\u00a0-])(\\d{4}|\\d{2})\\b)?`,
  'gi',
);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
/** "21-3-2022", "01/04/22". */
const FIGURES = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b/g;
/** "t/m maart 2022": the last day of it; "tot april 2022": its first. */
const UP_TO = new RegExp(`\\b((?:t/m|tot en met|per|ultimo|eind|stand) )(${MONTH})(\\.?)( \\d{4})\\b`, 'gi');
const BEFORE = new RegExp(`\\b(tot )(${MONTH})(\\.?)( \\d{4})\\b`, 'gi');

/** Which of the places that name the day are brought up to date. */
export type Places = 'alle' | 'eerste' | 'laatste';

/**
 * A heading or title with a day brought up to date, in the way in which it was written: "Plaatsingen t/m 21 mrt. 2022"
 * for 18 April becomes "Plaatsingen t/m 18 apr. 2022". Undefined when it does not name that day, or names it in a way
 * that is not ours to change.
 */
export function redated(text: string, from: Datum, to: Datum, places: Places = 'alle'): string | undefined {
  const spots = PATTERNS.flatMap((pattern) => spotsIn(text, pattern, from, to))
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, i, all) => all.findIndex((other) => other.at === at) === i);
  const chosen = CHOOSE[places](spots);
  if (chosen.length === 0) return undefined;
  return chosen.reduceRight((done, { at, length, now }) => done.slice(0, at) + now + done.slice(at + length), text);
}

interface Spot {
  readonly at: number;
  readonly length: number;
  readonly now: string;
}

const CHOOSE: Readonly<Record<Places, (spots: readonly Spot[]) => readonly Spot[]>> = {
  alle: (spots) => spots,
  eerste: (spots) => spots.slice(0, 1),
  laatste: (spots) => spots.slice(-1),
};

/** What a found text says, and the same for another day; undefined when it is no day. */
type Pattern = readonly [pattern: RegExp, read: (m: RegExpMatchArray, from: Datum, to: Datum) => string | undefined];

function spotsIn(text: string, [pattern, read]: Pattern, from: Datum, to: Datum): readonly Spot[] {
  return [...text.matchAll(pattern)].flatMap((m) => {
    const now = read(m, from, to);
    return now === undefined ? [] : [{ at: m.index, length: m[0].length, now }];
  });
}

const PATTERNS: readonly Pattern[] = [
  [
    WRITTEN,
    ([, day = '', rank = '', gap = ' ', month = '', dot = '', gap2, year], from, to) => {
      const { jaar } = kalenderdag(from);
      const found = datum(year === undefined ? jaar : full(year), maandVan(month) ?? 0, Number(day));
      if (found !== from) return undefined;
      const now = kalenderdag(to);
      // "21 maart" gets a year where its own no longer speaks for itself.
      const otherYear = now.jaar === jaar ? '' : ` ${now.jaar}`;
      const yearNow = year === undefined ? otherYear : `${gap2}${cut(year, now.jaar)}`;
      return `${padded(day, now.dag)}${rank}${gap}${named(month, now.maand)}${dot}${yearNow}`;
    },
  ],
  [
    ISO,
    ([, year, month, day], from, to) => {
      if (datum(Number(year), Number(month), Number(day)) !== from) return undefined;
      const now = kalenderdag(to);
      return `${now.jaar}-${two(now.maand)}-${two(now.dag)}`;
    },
  ],
  [
    FIGURES,
    ([, day = '', sign = '-', month = '', year = ''], from, to) => {
      if (datum(full(year), Number(month), Number(day)) !== from) return undefined;
      const now = kalenderdag(to);
      return `${padded(day, now.dag)}${sign}${padded(month, now.maand)}${sign}${cut(year, now.jaar)}`;
    },
  ],
  [UP_TO, (m, from, to) => monthAlone(m, from, to, (first) => dagenLater(first, dagenInMaand(first) - 1))],
  [BEFORE, (m, from, to) => monthAlone(m, from, to, (first) => first)],
];

/** A month stays a month where the new day is the same end of one; else the day is written out. */
function monthAlone(
  [, before = '', month = '', dot = '', year = '']: RegExpMatchArray,
  from: Datum,
  to: Datum,
  dayOf: (first: Datum) => Datum,
): string | undefined {
  const first = datum(Number(year), maandVan(month) ?? 0, 1);
  if (first === undefined || dayOf(first) !== from) return undefined;
  const now = kalenderdag(to);
  const firstNow = datum(now.jaar, now.maand, 1);
  const whole = firstNow !== undefined && dayOf(firstNow) === to;
  return `${before}${whole ? '' : `${now.dag} `}${named(month, now.maand)}${dot} ${now.jaar}`;
}

const full = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);
const cut = (like: string, year: number): string => (like.length === 2 ? two(year % 100) : String(year));
const two = (n: number): string => String(n).padStart(2, '0');
const padded = (like: string, n: number): string => (/^0\d/.test(like) ? two(n) : String(n));

/** The name of a month as long as the one that stood there, with a capital where that had one. */
function named(like: string, month: number): string {
  const whole = maandNaam(month);
  const isWhole = maandNaam(maandVan(like) ?? 0) === like.toLowerCase() && like.length > 3;
  const short = month === 3 ? 'mrt' : whole.slice(0, 3);
  // "mei" is as long as its abbreviation: whole, because that is always right.
  const name = isWhole || like.toLowerCase() === 'mei' ? whole : short;
  return /^[A-Z]/.test(like) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
