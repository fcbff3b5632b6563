import { fold } from '../../cells/text';

const COUNT = '1(?:0+|(?:\\.000)+)';
/** Tens, houses, money or land instead of persons; so many on so many inhabitants; no count but a guess. */
const UNITS = new RegExp(
  [
    `(?:\\bx|\u00d7|[a-z(] ?\\*) ?(?:\u20ac ?)?${COUNT}(?= ?(?:$|[),;]|person))`,
    '\\b(?:in|op|eenheid:?) (?:tien|vijf|honderd|duizend|\\d+-?)tal(?:len)?\\b',
    '\\bin (?:honderden|duizenden|miljoenen|ha|hectaren?|m2)\\b',
    '\\bper (?:[\\d.]+ )?inw|\\bindex(?:cijfers?)?\\b|\u20ac|\\beuro\\b|\\bbedragen\\b',
    '\\b(?:cijfers|aantallen) (?:zijn|betreffen|in) (?:woningen|huishoudens|woonruimten?|eenheden)\\b',
    '\\b(?:zijn|is|betreft|betreffen) (?:een |de )?(?:prognose|raming|schatting)',
  ].join('|'),
);
/** With people whom COA does not count, or without some whom it does. */
const OTHERS = new RegExp(
  '\\bincl\\w*\\.? (?:\\S+ ){0,3}?(?:[a-z]*huur(?:contract|overeenk)|oekrai|ontheemd|asielzoek|additione)\\w*|' +
    '\\b(?:excl\\w*\\.?|zonder) (?:\\S+ ){0,2}?(?:(?:nareiz|gezinsher|hervest|amv|kinder)\\w*|' +
    '(?:janua|febru|septem|okto|novem|decem)[a-z]+|maart|april|mei|juni|juli|augustus)\\b',
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
  const units = own.some((text) => UNITS.test(text)) ? [] : told.flatMap((text) => UNITS.exec(fold(text))?.[0] ?? []);
  return units[0] ?? told.flatMap((text) => othersIn(text) ?? []).find((words) => !isOwn(words));
}
