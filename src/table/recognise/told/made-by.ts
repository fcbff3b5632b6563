import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';

/** Who made a paper or to whom it goes: "Opsteller: J. Jansen", "Aan", "Paraaf"; or a name alone. */
const MAKER = new RegExp(
  '^\\W*(?:auteur|(?:op)?steller|opgesteld|opgemaakt|gemaakt|samengesteld|ingevuld|paraaf|behandel|contactp|kenmerk|' +
    'adviseur|afzender|(?:aan|van|naam|betreft|contact) ?:|(?:[a-z]\\. ?)+[a-z -]+,)(?!.*\\b(?:stand|peildatum)\\b)',
);
/** "Datum: 7 oktober 2024", or a day alone. */
const DAY_ALONE = /^(?:datum|d\.?d\.?)?\W*$/;

/** "Den Haag, 7 oktober 2024": where and when it was written. */
const isLetterhead = (text: string): boolean => {
  const { dates, rest: words } = timeIn(text);
  const [place = '', rest = ''] = words.split(/ ?, ?/);
  return dates.length > 0 && words.includes(',') && DAY_ALONE.test(rest) && vindGemeente(place).kind === 'gevonden';
};

/** The same in cells of their own: "Den Haag" and "7 oktober 2024". */
const isBehindPlace = (text: string, place: string | undefined): boolean =>
  place !== undefined && isDay(text) && timeIn(place).dates.length === 0 && isPlace(place);
const isPlace = (text: string): boolean => !/^gemeente\b/i.test(text) && vindGemeente(text).kind === 'gevonden';

const isDay = (text: string): boolean => {
  const { dates, rest } = timeIn(text);
  return dates.length > 0 && DAY_ALONE.test(rest);
};

const isMaker = (text: string): boolean => MAKER.test(fold(text));

/**
 * The titles that say something of the figures: beside who made a paper a day without a word is that of the paper, and
 * so is one behind a place.
 */
export function withoutMaking(all: readonly string[]): readonly string[] {
  const titles = all.filter((text, i) => !isLetterhead(text) && !isBehindPlace(text, all[i - 1]));
  if (!titles.some(isMaker)) return titles;
  return titles.filter((text) => !isMaker(text) && !isDay(text));
}
