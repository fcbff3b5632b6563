import { fold } from '../../cells/text';

const HOUSES = '(?:woningen|huishoudens|woonruimten?|eenheden|adressen)';
/** Tens, houses, money or land instead of persons; so many on so many inhabitants; no count but a guess. */
const UNITS = new RegExp(
  '(?:\\bx|\u00d7|[a-z(] ?\\*) ?(?:\u20ac ?)?1[.0]*0(?= ?(?:$|[),;]|person))|\\b(?:index|bedragen (?:x|in)|in euro|' +
    '(?:in|op|eenheid:?) (?:(?:tien|vijf|honderd|duizend|\\d+-?)tal|(?:honderd|duizend)en|miljoen|ha\\b)|' +
    'per (?:[\\d.]+ )?inw|(?:cijfers|aantallen|gehuisvest|opgave) (?:is|zijn|betre\\w+) (?:een |de )?' +
    '(?:prognose|raming|schatting)|(?:in|eenheid:?|aantal(?:len)?|zijn|betreffen|staa[nt]|om|over|tel(?:len|t)) ' +
    `${HOUSES}\\b(?!.*person)(?= ?(?:$|[),;.]))|` +
    `${HOUSES},? (?:en )?(?:geen|niet|i\\.?p\\.?v\\.?|in plaats van) (?:in |het aantal )?person)\\w*|` +
    '^(?:in )?(?:%|procent(?:en)?)$|\\bniet door (?:het )?coa|' +
    `^aantal(?:len)? ${HOUSES}\\b(?!.*person)`,
);
/** With people whom COA does not count, or without some whom it does. */
const OTHERS = new RegExp(
  '\\bincl\\w*\\.? (?:\\S+ ){0,3}?(?:huurcontract|oekrai|ontheemd|asielzoek|additione)\\w*|' +
    '\\b(?:excl\\w*\\.?|zonder) (?:\\S+ ){0,2}?(?:nareiz|gezinsher|amv|kinder|doorstroom|' +
    'tussenvoorz|tijdelijk|hotel|logeer|hervestig|relocat|jan|feb|maart|mrt|apr)\\w*',
);
/** As much of a word as its other forms share. */
const STEM = 5;

/** The words by which a count is said to be of others than COA counts. */
export const othersIn = (text: string): string | undefined => OTHERS.exec(fold(text))?.[0];

/**
 * The words of titles and notes that make the figures of a table no count of persons, or not of all and only those whom
 * COA counts.
 * @param headings what they say themselves is theirs
 */
export function otherFigures(told: readonly string[], headings: readonly string[]): string | undefined {
  const own = headings.map(fold);
  const isOwn = (words: string): boolean =>
    own.some((text) => text.includes(words.split(' ').at(-1)?.slice(0, STEM) ?? ''));
  const units = told.flatMap((text) => UNITS.exec(fold(text))?.[0] ?? []);
  return units[0] ?? told.flatMap((text) => othersIn(text) ?? []).find((words) => !isOwn(words));
}
