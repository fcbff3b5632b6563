import { known } from '../../../domain/known';
import { rememberedUpTo } from '../../../domain/remembered';
import type { HeadingReading } from './heading-reading';
import { timeIn } from '../../cells/dates';
import type { TimeIn } from '../../cells/time/time-in';
import type { Datum } from '../../../domain/tijd/datum';
import { begin, periodeVan } from '../../../domain/tijd/periode';
import { type Role, kindOf } from '../../roles';
import { SILENT, apart, elsewhereIn, asSaid, nearIn, otherCount, otherwiseIn, unexplained } from './heading-words';
import { THRESHOLD } from '../../column';
import { datesThatHold, monthsApart } from './title-dates';
import { fitOf, phrasesOf, termsIn } from './phrase-index';
import { signIn } from './saldo/sign';
import type { Phrase, Term } from './vocabulary';

const LONGER = 0.99;
const NEAR = 0.8;
const ABBREVIATED = 0.85;
const SIGNED_ROLES: ReadonlySet<Role> = new Set(['saldo', 'eindsaldo']);
/** Roles of which the day decides what they are. */
const BY_DAY: ReadonlySet<Role> = new Set(['saldo', 'achterstand', 'voorsprong', 'eindsaldo', 'trede', 'koppelingen']);
/** What is of a whole halfjaar, or counted since its begin. */
const OF_HALF: ReadonlySet<Role> = new Set(['gehuisvest', 'opgave', 'taakstelling', 'percentage']);
const isSaldo = (role: Role): boolean => BY_DAY.has(role) && kindOf(role) === 'personen';
/** What a day that may be either of two days leaves of a meaning. */
export const unclearDay = ({ role }: Pick<HeadingReading, 'role'>): Pick<HeadingReading, 'unexplained'> =>
  BY_DAY.has(role) ? { unexplained: ['een datum die twee dagen kan zijn'] } : {};
const CARRIED: ReadonlySet<Role> = new Set(['saldo', 'achterstand', 'voorsprong', 'eindsaldo', 'trede']);

/** Reads one heading. Cheap words first: near spellings are only tried when nothing matches as it stands. */
export const readHeading = rememberedUpTo(2_000, (text: string) => text, readingOf);

function readingOf(text: string): HeadingReading {
  const time = timeIn(asSaid(text));
  const whole = wordsOf(inFull(time.rest));
  const found = bestPhrase(whole, false) ?? bestPhrase(whole, true);
  const words = found ? whole : whole.flatMap(apart);
  const best = found ?? bestPhrase(words, false);
  const since = sinceIn(time, best?.role);
  const half = since === undefined ? undefined : periodeVan(since);
  const { periode, helft, month: maand, unclear } = time;
  const when = {
    dates: since === undefined ? datesOf(text, best?.role, time.dates) : [],
    ...known({ periode: periode ?? half, helft, maand, unclear }),
  };
  if (!best) return { role: 'onbekend', certainty: 0, words: [], nearly: false, ...when };
  const signed = standOf(best, words, time.rest);
  if (signed) return { ...signed, ...when, sign: signIn(time.rest) };
  const sign = SIGNED_ROLES.has(best.role) ? signIn(time.rest) : undefined;
  const part = partIn(text, best.role, since);
  const unexplained = part === undefined ? {} : { unexplained: [part] };
  const day = unclear ? unclearDay(best) : {};
  return { ...best, ...unexplained, ...day, ...doubtIn(best, words), ...when, ...known({ sign }) };
}

/** "Gehuisvest vanaf 1 april 2022": from a day on is not up to it. */
function sinceIn({ dates, rest }: TimeIn, role: Role | undefined): Datum | undefined {
  const isCounted = role === 'gehuisvest' || role === 'huurcontracten';
  const from = isCounted ? /\b(?:vanaf|sinds|na)\b/ : /\b(?:vanaf|sinds)\b/;
  return dates.length === 1 && from.test(rest) ? dates[0] : undefined;
}

/** The words by which a figure is of a part of its halfjaar: some months, or since a day after its begin. */
function partIn(text: string, role: Role, since: Datum | undefined): string | undefined {
  const months = OF_HALF.has(role) ? monthsApart(text) : undefined;
  if (months !== undefined || since === undefined) return months;
  return isSaldo(role) || begin(periodeVan(since)) !== since ? 'vanaf' : undefined;
}

/** Of several dates those that say what the figures are of; one alone does. A step is of the day of its decision. */
const datesOf = (text: string, role: Role | undefined, dates: HeadingReading['dates']): HeadingReading['dates'] =>
  dates.length > 1 && role !== 'trede' ? datesThatHold(text, dates) : dates;

/** "Stand per 1-7-2024 (achterstand +)": one column for both, of which the sign says which way is positive. */
function standOf(best: Match, words: readonly string[], text: string): Match | undefined {
  const stand = words.find((word) => /^(?:begin|start|uitgangs)?(?:stand|positie)$/.test(word));
  const isSided = best.role === 'achterstand' || best.role === 'voorsprong';
  return isSided && stand !== undefined && signIn(text) !== 'unknown'
    ? { ...best, role: 'saldo', words: [...best.words, stand] }
    : undefined;
}

/**
 * What the best phrase leaves unsaid: its figures are about something else, are no count yet, or a word is left that it
 * does not explain.
 */
function doubtIn(best: Match, words: readonly string[]): Partial<HeadingReading> {
  const { role, words: found } = best;
  const left = [...unexplained(role, found, words), ...otherCount(role, words), ...nearIn(role, found, words)];
  const elsewhere = elsewhereIn(left) ?? shareIn(best, words);
  return {
    ...(isOther(best, words) ? { certainty: best.certainty * 0.5 } : {}),
    ...known({ elsewhere }),
    ...(left.length === 0 ? {} : { unexplained: left }),
  };
}

/** "Achterstand in %": a share is no count of persons. */
const shareIn = ({ role, words: found }: Match, words: readonly string[]): string | undefined =>
  ['personen', 'koppelingen'].includes(kindOf(role))
    ? words.find((w) => !found.includes(w) && /^(?:%|percentage|procent)/.test(w))
    : undefined;

function isOther({ role, words: found }: Match, words: readonly string[]): boolean {
  const left = words.filter((w) => !found.includes(w) && !(w.startsWith('vorig') && CARRIED.has(role)));
  return kindOf(role) === 'personen' && otherwiseIn(left).length > 0;
}

/**
 * "Voor-/achterstand", "achter- of voorsprong" and COA's "voor/achter" name both; "taakstelling + achterstand" is the
 * taakstelling with it, "realisatie taakstelling" and "taakstellingsrealisatie" the realisation of it.
 */
const inFull = (text: string): string =>
  text
    .replace(/\bvoor-? ?(?:\/|en|of) ?achter\b(?!-)/, 'voorsprong achterstand')
    .replace(/\bachter-? ?(?:\/|en|of) ?voor\b(?!-)/, 'achterstand voorsprong')
    .replace(
      /\b(taakstelling(?:en)?) ?(?:\+\/-|\+|\u00B1|plus|met) ?(?:de |het )?(?=achterstand|voorsprong|saldo)/,
      '$1 incl ',
    )
    .replace(/\b(taakstelling(?:en)?) ?(?:-|min|minus) (?:de )?(?=voorsprong)/, '$1 incl ')
    .replace(/\b((?:opgave|te huisvesten)[^(=]*[(=] ?)taakstelling (?=incl )/, '$1')
    .replace(/\b(realisatie|gehuisvest|plaatsingen) (?:van |op )?(?:de )?(?:taakstelling|opgave)\b/, '$1')
    .replace(/^(achterstand|voorsprong) (?:van |op |in )?(?:de )?(?:taakstelling|opgave)\b(?!.*(?:in|ex)cl)/, '$1')
    .replace(/\b(?:huisvestings|taakstellings|halfjaar)(?=opgave|realisatie|taakstelling|achterstand|voorsprong)/, '')
    .replace(/\bo\.b\.v\b\.?/, 'obv')
    .replace(/\bzonder (?:de )?(?=additione)/, 'excl ')
    .replace(/\b(?:t\.o\.v\.|ten opzichte van)/, 'tov')
    .replace(/\bvoor(?:-| ?\([+-]\))? ?(?:\/|en|of) ?(?=achterstand)/, 'voorsprong ')
    .replace(/\bachter- ?(?:\/|en|of) ?(?=voorsprong)/, 'achterstand ');

/** The words of a heading without its time, as phrases are compared with them. */
export const wordsIn = (text: string): readonly string[] => wordsOf(inFull(timeIn(asSaid(text)).rest));

/** The words of a folded heading, without signs. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(^| )-/g, '$1 ')
    .replace(/[()[\]:;,"'+/=*\u2020\u2021\u00B9\u00B2\u00B3\u2070\u2074-\u2079]|-(?= |$)/g, ' ')
    .replace(/^%(?=[a-z])/, '% ')
    .split(/ +/)
    .filter((w) => w !== '');
}

type Match = Pick<HeadingReading, 'role' | 'certainty' | 'words' | 'nearly'>;

/**
 * More words win over fewer, clearly more sure over less; then the first in the heading: "Gehuisvest (gemeente)" is
 * about who is housed.
 */
function bestPhrase(words: readonly string[], loosely: boolean): Match | undefined {
  let best: Match | undefined;
  let highest = 0;
  for (const phrase of phrasesOf(termsIn(words, loosely))) {
    const match = matchPhrase(phrase, words, loosely);
    const rank = match ? rankOf(match, words) : 0;
    if (rank > highest) [best, highest] = [match, rank];
  }
  return best;
}

function rankOf({ words: found, certainty }: Match, words: readonly string[]): number {
  const place = Math.min(...found.map((w) => words.indexOf(w)));
  return found.length + Math.round(certainty * 20) / 20 - place / 1000 + certainty / 10_000;
}

function matchPhrase(phrase: Phrase, words: readonly string[], loosely: boolean): Match | undefined {
  const found: string[] = [];
  let left = words;
  let quality = 1;
  for (const term of phrase.words) {
    // A word that is doubtful as it stands is not looked for in other spellings: "verloop" is no "overloop".
    const hit = findWord(term, left, loosely && phrase.weight >= THRESHOLD);
    if (!hit) return undefined;
    found.push(hit.word);
    const taken = left.indexOf(hit.word);
    left = left.filter((_, i) => i !== taken);
    quality = Math.min(quality, hit.quality);
  }
  const spare = left.filter((w) => !found.includes(w) && !SILENT.has(w)).length;
  const certainty = quality * phrase.weight * Math.max(0.5, 1 - 0.06 * spare);
  return { role: phrase.role, certainty, words: found, nearly: quality < LONGER };
}

/** The first word that fits, the surest way first. */
function findWord(
  term: Term,
  words: readonly string[],
  loosely: boolean,
): { readonly word: string; readonly quality: number } | undefined {
  const fits = words.map((word) => ({ word, fit: fitOf(term, word) }));
  const exact = fits.find(({ fit }) => fit === 'same' || fit === 'longer');
  if (exact) return { word: exact.word, quality: exact.fit === 'same' ? 1 : LONGER };
  const short = fits.find(({ fit }) => fit === 'abbreviated');
  if (short) return { word: short.word, quality: ABBREVIATED };
  const near = loosely ? fits.find(({ fit }) => fit === 'near') : undefined;
  return near && { word: near.word, quality: NEAR };
}
