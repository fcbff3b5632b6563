import { type Datum, kalenderdag } from '../../../domain/tijd/datum';
import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';

/** A year that is no part of a number or a code. */
const YEAR = /(?:^|[^\w/-])(20\d\d)(?![\w/-])/g;
/** What a paper is compared with, and papers that are called after a year. */
const ASIDE =
  /vergele|vergelijk|vorig|eerder|volgend|t\.?o\.?v|ten opzichte|wet\b|kader|beleid|versie|model|regeling|brief/;

/** In January the figures are those of the year before. */
function yearsOf(day: Datum): readonly number[] {
  const { jaar, maand } = kalenderdag(day);
  return maand === 1 ? [jaar, jaar - 1] : [jaar];
}

/** The year that titles name beside a day or a halfjaar of another: "Concept voor 2023, stand per 1 april 2022". */
export function otherYear(titles: readonly string[]): string | undefined {
  const times = titles.map((text) => timeIn(text));
  const dated = times.flatMap(({ dates, periode }) => [...dates.flatMap(yearsOf), ...(periode ? [periode.jaar] : [])]);
  const bare = times.flatMap(({ rest }) => (ASIDE.test(fold(rest)) ? [] : [...rest.matchAll(YEAR)].map((m) => m[1])));
  return dated.length > 0 && !bare.some((year) => dated.includes(Number(year))) ? bare[0] : undefined;
}
