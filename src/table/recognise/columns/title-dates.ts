import { onlyOf } from '../../../domain/only';
import { type Datum, maandVan } from '../../../domain/tijd/datum';
import { begin, einde, laatsteDag, periodeVan } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { datesInWords } from '../../cells/time/days';
import { fold } from '../../cells/text';
import { MONTHS } from '../../cells/time/time-patterns';
import { withoutMaking } from '../told/made-by';

/** A pattern of whole words, or of their beginning with a point behind it; `front` may stand before them. */
const anyOf = (words: readonly string[], front = ''): RegExp =>
  new RegExp(`\\b${front}(?:${words.join('|')})(?![a-z])`, 'g');

/** A date that says when something was made, sent, discussed or will be: not what the figures are of. */
export const AWAY = anyOf(
  (
    'versie|vers\\.|v\\d+|print|afdruk|printdatum|uitdraai|ontvangen|ontvangst|tekend|verspreid|behandeld|zonden|' +
    'stuurd|geschreven|gegeven|genomen|overleg|vergadering|bespreking|besproken|bijeenkomst|agenda(?:punt)?|' +
    'zitting|commissie|volgende|vorige|concept|brief|mail|memo|notitie|publicatie|download|export|wijziging|' +
    'bewerkt|deadline|leveren|levering|reageren|reactie|uiterlijk|besluit|bezocht|opgeslagen|datum rapport(?:age)?|' +
    'datum (?:document|stuk|bestand)|revisie|staatscourant|stcrt|voorstel|nota|advies|antwoord|vanaf|sinds|' +
    'ingangsdatum|ingang van|ingaande?|geldig'
  ).split('|'),
  // Also as the end of a word: "raadsvergadering", "toegezonden", "ondertekend".
  '[a-z]*',
);
/** What somebody did then, "gemaild", "ingevuld door": no count, whatever the verb. */
const DONE = anyOf(
  ['ge[a-z]{2,}[dt]', 'behandelen', 'bespreken'],
  '(?!bijgewerkt|ge(?:actualiseerd|gevens|bied|west|ld|huisvest|realiseerd|plaatst|teld|peild|koppeld))' +
    '(?:vast|in|op|aan|af|uit|door|toe|bij|over|samen|rond|goed)?',
);
/** "Afdrukdatum", "verzenddatum": the day of anything else than the figures. */
const OTHER_DAY = /\b(?!(?:peil|meet|tel|stand|eind|referentie)datum)[a-z]+datum\b/g;
/** "GS 1 mei 2025", "raad van 1 mei": the day on which it was spoken of. */
const BODY = /\b(?:college|b&w|gs|ps|raad|staten|mt)(?: (?:van|op|d\.?d\.?))?[ :,(]*$/g;
/** A date that says what the figures are of. */
const HOLDS = anyOf(
  (
    'peildatum|peildata|peil|meetdatum|stand|standen|situatie|t/m|tot en met|cijfers|realisatie|gerealiseerd|' +
    'gehuisvest|geplaatst|plaatsingen|bijgewerkt tot'
  ).split('|'),
);
const SOURCE = /\b(?:bron|bronbestand|bijgewerkt|geactualiseerd|actualisatie|update)\b/;
const WEAK = /\b(?:per|tot|op)\b/;
/** "De achterstand is die van 1 januari": what a halfjaar begins with is of another day than who were housed. */
const CARRIED = /\b(?:achterstand|voorsprong|saldo|trede|fase)\b/;
/** In front of the first and the last day of a halfjaar: what the table is about, not up to which day is counted. */
const WHOLE_HALF = /\b(?:periode|taakstellingsperiode|half ?jaar|helft|looptijd|tijdvak)\b[ :(]*(?:van )?$/;
/** Between the two dates of a stretch of time. */
const STRETCH = /^\s*(?:-|t\/m|tot en met|tot)\s*$/;
/** "Tussen 1 januari en 1 april" is one; "1 maart en 1 april" are two days. */
const isStretch = (first: string, between: string): boolean =>
  STRETCH.test(between) || (/^\s*en\s*$/.test(between) && /\btussen\b/.test(first));
const NEXT = /\b(?:volgende|vorige|eerstvolgende|nieuwe)\b/;

/** How much a date says that it is the peildatum: 0 not at all, 3 in so many words. */
type Weight = 0 | 1 | 2 | 3;

interface Weighed {
  readonly date: Datum;
  readonly weight: Weight;
}

/**
 * The dates of a text that may be what its figures are of: of those with the most telling words each once; none where
 * all are about something else.
 */
export function peildataIn(texts: readonly string[]): readonly Datum[] {
  if (texts.some(isUnclear)) return [];
  const all = allIn(withoutMaking(texts));
  const most = Math.max(...all.map(({ weight }) => weight), 1);
  return ofWeight(all, most);
}

/** A day that may be either of two, or "stand 21-3", may be the peildatum, so that no other can be taken for it. */
function isUnclear(text: string): boolean {
  const { unclear, rest } = timeIn(text);
  return (unclear !== undefined && weightOf(rest) > 0) || DAY_ALONE.test(rest);
}
const DAY_ALONE = /\b(?:peildatum|stand|cijfers|t\/m)(?: (?:per|op|van|coa))*:? \d{1,2}[-/.]\d{1,2}(?![-/.\d])/;

/** The one date of which a text says in so many words that it is the peildatum. */
export const saidPeildatum = (texts: readonly string[]): Datum | undefined => onlyOf(ofWeight(allIn(texts), 3));

const allIn = (texts: readonly string[]): readonly Weighed[] =>
  texts.flatMap((text, i) => weighedIn(text, i > 0 ? (texts[i - 1] ?? '') : ''));
const ofWeight = (all: readonly Weighed[], wanted: number): readonly Datum[] => [
  ...new Set(all.filter(({ weight }) => weight === wanted).map(({ date }) => date)),
];

/** "Sinds 1 januari, stand 1 oktober": of that day on. */
const SINCE = /\b(?:vanaf|sinds) *$/;

/** "Stand per 1 april 2022" and no more, as in the corner of a table. */
export const saysOnlyDay = (text: string): boolean => {
  const { dates, rest } = timeIn(text);
  return (
    dates.length === 1 &&
    /^(?:(?:stand|peildatum|situatie|cijfers)?(?: van zaken)?:?(?: ?(?:per|op|t\/m))?)$/.test(rest)
  );
};

/** The dates of a heading without those of a version or a letter. */
export const datesThatHold = (text: string, dates: readonly Datum[]): readonly Datum[] => {
  const all = datesInWords(text).dates;
  // "Tot 1 oktober 2024 vanaf 1 juli 2024": the day from which is counted may stand behind the one up to which.
  const since = dates.filter((day) => dates.length > 1 && all.some((d) => d.date === day && SINCE.test(d.before)));
  const away = all.filter(({ before }) => weightOf(before) === 0).map(({ date }) => date);
  return [...since, ...dates.filter((date) => !away.includes(date) && !since.includes(date))];
};

/** "Februari t/m maart", "januari - september": months that do not begin a halfjaar, or lie in two or in two years. */
export function monthsApart(text: string): string | undefined {
  const [words, first = '', year, link, last = ''] = MONTHS.exec(fold(text)) ?? [];
  const [start, end] = [maandVan(first) ?? 0, (maandVan(last) ?? 0) - Number(link === 'tot')];
  return year === undefined && start % 6 === 1 && end >= start && end < start + 6 ? undefined : words;
}

/** A count begins within the first week of its halfjaar. */
export const FIRST_WEEK = 7;

const TO_COME = /\bte (?:reali|huisv|plaats)/;

/** What a title counts, when that is no halfjaar from its begin: "1 maart t/m 1 april 2022". */
export function partIn(title: string): string | undefined {
  const { dates } = datesInWords(title);
  const isApart = dates.some(({ date, before }, i) => {
    const next = dates[i + 1];
    const half = periodeVan(date);
    const isCount = next && isStretch(before, next.before) && !TO_COME.test(before.toLowerCase());
    return isCount && (date - begin(half) >= FIRST_WEEK || next.date > einde(half));
  });
  return isApart ? title : monthsApart(title);
}

/** "Overzicht per gemeente" above a day says nothing of it. */
const OF_EACH = /\bper (?=[a-z])/gi;

/** @param above the text before, which tells what a cell with nothing but a date is */
function weighedIn(text: string, above: string): readonly Weighed[] {
  const { dates, after } = datesInWords(text);
  if (dates.length === 0) {
    const { dates: months, rest } = timeIn(text);
    return months.slice(-1).map((date) => ({ date, weight: titleWeightOf(`${rest} t/m`) }));
  }
  const alone = dates.length === 1 && timeIn(text).rest === '' && isTimelessText(above);
  const aside = /^\s*\(([^)]*)\)/.exec(after)?.[1] ?? '';
  let last: Weight = 0;
  return dates.flatMap(({ date, before }, i) => {
    const next = dates[i + 1];
    if (next && isStretch(before, next.before)) return [];
    const earlier = dates[i - 1];
    const first = earlier && isStretch(earlier.before, before) ? earlier : undefined;
    if (first && isHalf(first.date, date) && !countsIn(first.before)) return [];
    const start = first ? `${first.before} t/m` : before;
    const words = alone ? above.replace(OF_EACH, '') : start;
    const isBeside = i > 0 && !first && /^\s*(?:en|of|&|,|\/)\s*$/.test(before);
    if (!isBeside) last = titleWeightOf(i === dates.length - 1 && words.trim() === '' ? aside : words);
    return [{ date, weight: last }];
  });
}

/** What was counted in a whole halfjaar, rather than what it is about. */
const countsIn = (words: string): boolean => !WHOLE_HALF.test(words) && lastOf(HOLDS, words.toLowerCase()) >= 0;

/** From the first day of a halfjaar to its last, or to the day after that. */
const isHalf = (from: Datum, until: Datum): boolean => {
  const half = periodeVan(from);
  return from === begin(half) && (until === einde(half) || until === laatsteDag(half));
};

const isTimelessText = (text: string): boolean => {
  const { dates, periode } = timeIn(text);
  return dates.length === 0 && !periode && !/\bstand van zaken\b/i.test(text);
};

/** By the last telling word in front of the date. */
function weightOf(words: string): Weight {
  const text = words.toLowerCase();
  const away = Math.max(...[AWAY, DONE, OTHER_DAY, BODY].map((pattern) => lastOf(pattern, text)));
  const holds = lastOf(HOLDS, text);
  if (away > holds || (holds >= 0 && NEXT.test(text))) return 0;
  if (SOURCE.test(text)) return holds >= 0 ? 1 : 0;
  if (holds >= 0) return 3;
  return WEAK.test(text) ? 2 : 1;
}

/** In a title; a heading is of the saldo or the step that it names. */
const titleWeightOf = (words: string): Weight => {
  const weight = weightOf(words);
  return weight < 3 && CARRIED.test(words.toLowerCase()) ? 0 : weight;
};

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
