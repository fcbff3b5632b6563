import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';

/** Who made a paper or to whom it goes: "Opsteller: J. Jansen", "Aan", "Paraaf"; or a name alone. */
const MAKER = new RegExp(
  '^\\W*(?:auteur|(?:op)?steller|opgesteld|opgemaakt|gemaakt|samengesteld|ingevuld|paraaf|behandel|contactp|kenmerk|' +
    'adviseur|afzender|(?:aan|van|naam|betreft|contact) ?:|(?:[a-z]\\. ?)+[a-z -]+,)(?!.*\\b(?:stand|peildatum)\\b)',
);
/** "Datum: 7 oktober 2024", or a day alone. */
const DAY_ALONE = /^(?:datum|d\.?d\.?)?\W*$/;

const isMaker = (text: string): boolean => MAKER.test(fold(text));

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
