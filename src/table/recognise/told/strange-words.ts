import { NAMEN } from '../../../domain/gemeente/namenlijst';
import { BIJNAMEN } from '../../../domain/gemeente/bijnamen';
import { PROVINCIES } from '../../../domain/gemeente/provincies';
import { fold } from '../../cells/text';
import { strangeIn } from '../columns/heading-words';
import { wordsIn } from '../columns/headings';
import { AWAY } from '../columns/title-dates';
import { REGION_NAMES } from '../regions';
import { isOfPaper } from './paper-words';

/** Who made a paper, for whom, and what it is kept under: the rest of the line up to a comma. */
const MAKER = new RegExp(
  '\\b(?:door|auteurs?|opstellers?|contact(?:persoon|personen)?|namens|t\\.?a\\.?v\\.?|mevr?\\.?|mw\\.?|dhr\\.?|' +
    'de heer|mevrouw|afdeling|afd\\.?|teams?|directie|cluster|bureau|sector|domein|wethouder|projectleider|adviseur|' +
    'beleidsmedewerker|co[oö]rdinator|regio-?co[oö]rdinator|regievoerder|bestand(?:snaam)?|kenmerk|zaak(?:nummer)?|' +
    'dossier(?:nummer)?)\\b[^,;()|]*',
  'gi',
);
/** Of the gemeenten only this one is a word for what is counted. */
const HOUSES = /\bgemeente huizen\b/gi;
/** "J. de Vries", "Jan van der Berg", an address or a file. */
const BETWEEN = '(?:(?:de|den|der|van|ten|ter|el|in) )';
const NAMED = new RegExp(
  `(?:\\b\\p{Lu}\\.)+ ?${BETWEEN}*\\p{Lu}[\\p{L}-]+|\\b\\p{Lu}\\p{Ll}+ ${BETWEEN}+\\p{Lu}[\\p{L}-]+|` +
    '\\S+@\\S+|\\S+\\.(?:xls[xm]?|csv|pdf|docx?)\\b|(?:https?:|www\\.)\\S+',
  'gu',
);

const PLACES: ReadonlySet<string> = new Set(
  [
    ...NAMEN.map(({ woorden }) => woorden),
    ...[...REGION_NAMES, ...PROVINCIES].map(fold),
    ...BIJNAMEN.keys(),
    'den haag bosch friesland brabant',
  ]
    .flatMap((name) => name.split(/[^a-z]+/))
    .filter((word) => word !== 'huizen'),
);

/** What the figures leave out or hold besides is not what they are about. */
const ASIDE = /\b(?:(?:in|ex)cl\w*\.?|zonder|geen|behalve|naast|los van)(?![a-z]).*/i;
const TRADE = '(?:taakstelling|opgave|realisatie|huisvesting|plaatsingen|personen|vergunninghouders|statushouders)';
/** "Prognose en realisatie", "taakstelling en opvang": a table that holds both. */
const BOTH = new RegExp(`\\S+ (?:en|/|\\+) (?=${TRADE})`, 'gi');
const BOTH_BEHIND = new RegExp(`(${TRADE}) (?:en|/|\\+) \\S+`, 'gi');

/** A text is a title up to so many characters; a longer one explains something. */
const LONGEST = 80;
const WORD = /^[a-z']{3,}$/;

/** Places to stay, a word of the trade in a heading, count nobody who was housed. */
const NOT_HOUSED = /^(?:doorstroom|tussenvoorziening)/;

/**
 * The words of a title that say neither what the paper is, nor when, where, by whom, nor anything of the trade: what
 * its figures are about.
 */
export function strangeWords(title: string): readonly string[] {
  if (title.length > LONGEST) return [];
  const told = [HOUSES, MAKER, NAMED, ASIDE, BOTH].reduce((text, pattern) => text.replace(pattern, ' '), title);
  const words = wordsIn(told.replace(BOTH_BEHIND, '$1')).flatMap((word) => word.split(/[-/.&|_]+/));
  const isKnown = (word: string): boolean =>
    !WORD.test(word) || PLACES.has(word) || word.endsWith('datum') || word.search(AWAY) >= 0 || isOfPaper(word);
  const left = words.filter((word) => !isKnown(word));
  return left.filter((word) => NOT_HOUSED.test(word) || strangeIn([word]).length > 0);
}
