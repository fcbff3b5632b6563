import type { Datum } from '../domain/datum';
import { datum, maandVan } from '../domain/datum';
import type { Periode } from '../domain/periode';
import { fold } from './text';

const MONTH = 'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WRITTEN = new RegExp(`\\b(\\d{1,2})(?:e|ste)? (${MONTH})\\b\\.?(?: (\\d{4})\\b)?`, 'g');
const FIGURES = /(?<![\d])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const ISO = /(?<![\d])(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const BARE_MONTH = new RegExp(`^(?:t/m )?(${MONTH})\\.?(?: '?(\\d{4}|\\d{2}))?$`);

const HALF: readonly (readonly [RegExp, (m: RegExpExecArray) => Periode])[] = [
  [/\b(1|2)e? ?(?:ste|de)? (?:helft|halfjaar|half jaar)(?: van)? (\d{4})\b/, (m) => half(m[2], m[1])],
  [/\b(eerste|tweede) (?:helft|halfjaar|half jaar)(?: van)? (\d{4})\b/, (m) => half(m[2], m[1] === 'eerste' ? '1' : '2')],
  [/\b(\d{4}) ?[-/] ?(ii|i|1|2)(?![\d/-])\b/, (m) => half(m[1], m[2] === 'ii' || m[2] === '2' ? '2' : '1')],
  [/\b(?:h|s)([12])[ -]?(\d{4})\b/, (m) => half(m[2], m[1])],
  [/\b(\d{4})[ -]?(?:h|s)([12])\b/, (m) => half(m[1], m[2])],
  [/\b(1|2)e? (?:helft|halfjaar|half jaar)\b.*?\b(\d{4})\b/, (m) => half(m[2], m[1])],
];

const half = (year: string | undefined, which: string | undefined): Periode => ({ jaar: Number(year), helft: which === '2' ? 2 : 1 });

/** What a text says about time, and the text that is left when that is taken out (folded). */
export interface TimeIn {
  /** In the order of the text. */
  readonly dates: readonly Datum[];
  readonly periode?: Periode;
  /** A month named alone ("mrt 2022", "maart"); 1-12. */
  readonly month?: { readonly maand: number; readonly jaar?: number };
  readonly rest: string;
}

/** Finds dates, a halfjaar or a bare month in a Dutch text. A day without a year takes the year of the next (or else the previous) date. */
export function timeIn(text: string): TimeIn {
  const folded = fold(text);
  const month = bareMonth(folded);
  if (month) return { dates: [], month, rest: '' };
  const found: { at: number; day: number; month: number; year?: number }[] = [];
  let rest = folded;
  const take = (pattern: RegExp, read: (m: RegExpExecArray) => readonly [number, number, number | undefined]): void => {
    for (const m of rest.matchAll(pattern)) {
      const [day, maand, year] = read(m);
      if (datum(year ?? 2024, maand, day) === undefined) continue;
      found.push({ at: m.index, day, month: maand, ...(year === undefined ? {} : { year }) });
      rest = rest.slice(0, m.index) + '\u0001'.repeat(m[0].length) + rest.slice(m.index + m[0].length);
    }
  };
  take(ISO, (m) => [Number(m[3]), Number(m[2]), Number(m[1])]);
  take(FIGURES, (m) => [Number(m[1]), Number(m[3]), Number(m[4]) + ((m[4] ?? '').length === 2 ? 2000 : 0)]);
  take(WRITTEN, (m) => [Number(m[1]), maandVan(m[2] ?? '') ?? 0, m[3] === undefined ? undefined : Number(m[3])]);
  found.sort((a, b) => a.at - b.at);
  let periode: Periode | undefined;
  for (const [pattern, read] of HALF) {
    const m = pattern.exec(rest);
    if (!m) continue;
    periode = read(m);
    rest = rest.replace(m[0], ' ');
    break;
  }
  const dates = found.flatMap((f, i) => {
    const d = f.year === undefined ? borrowed(found, i) : datum(f.year, f.month, f.day);
    return d === undefined ? [] : [d];
  });
  return { dates, ...(periode ? { periode } : {}), rest: rest.replace(/\u0001+/g, ' ').replace(/\s+/g, ' ').trim() };
}

interface Partial { readonly day: number; readonly month: number; readonly year?: number }

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

function bareMonth(folded: string): TimeIn['month'] {
  const m = BARE_MONTH.exec(folded);
  if (!m) return undefined;
  const year = m[2] === undefined ? undefined : Number(m[2]) + (m[2].length === 2 ? 2000 : 0);
  return { maand: maandVan(m[1] ?? '') ?? 0, ...(year === undefined ? {} : { jaar: year }) };
}
