import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';

/** Who made a paper or to whom it goes: "Opsteller: J. Jansen", "Aan", "Paraaf"; or a name alone. */
const MAKER = new RegExp(
  '^\\W*(?:(?:auteurs?|opstellers?|steller|opgesteld|opgemaakt|gemaakt|samengesteld|ingevuld|paraaf|behandelaa?r|' +
    'behandeld|contactpersoon|kenmerk|medewerker|adviseur|afzender)\\b|(?:aan|van|naam|betreft|contact) ?:)' +
    '(?!.*\\b(?:stand|peildatum)\\b)',
);
const NAMED = /^(?:\p{Lu}\. ?)+(?:(?:de|den|der|van) )*\p{Lu}[\p{L}-]+,/u;
/** "Datum: 7 oktober 2024", or a day alone. */
const DAY_ALONE = /^(?:datum|d\.?d\.?)?\W*$/;

const isMaker = (text: string): boolean => MAKER.test(fold(text)) || NAMED.test(text);

/**
 * The titles that say something of the figures: beside who made a paper a day without a word is that of the paper.
 */
export function withoutMaking(titles: readonly string[]): readonly string[] {
  if (!titles.some(isMaker)) return titles;
  const isDay = (text: string): boolean => {
    const { dates, rest } = timeIn(text);
    return dates.length > 0 && DAY_ALONE.test(rest);
  };
  return titles.filter((text) => !isMaker(text) && !isDay(text));
}
