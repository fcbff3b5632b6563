import { elsewhereIn, otherwiseIn, strangeIn } from './columns/heading-words';
import type { HeadingReading } from './columns/heading-reading';
import { wordsIn } from './columns/headings';
import { timeIn } from '../cells/dates';
import { END_FORMS, type Role, isCounted } from '../roles';
import { THRESHOLD } from '../column';
import type { View } from '../cells/view';

/** What a heading means by itself, without its time. */
export const ownMeaning = ({ role, certainty, words, nearly }: HeadingReading): Partial<HeadingReading> => ({
  role,
  certainty,
  words,
  nearly,
});

/** The time of the whole, and which way is positive: below "Opgave" a saldo says that itself. */
export const withSignBelow = (whole: HeadingReading, { sign }: HeadingReading): HeadingReading =>
  whole.sign || !sign ? whole : { ...whole, sign };

/** What the words above a heading that is clear by itself make of it. */
export function groupMeaning(
  above: string,
  bottom: HeadingReading,
  group: HeadingReading,
): Pick<HeadingReading, 'elsewhere' | 'unexplained'> {
  const words = wordsIn(above);
  const elsewhere = bottom.elsewhere ?? elsewhereIn(words);
  const other = ofOther(above, group, bottom);
  const left = [...(bottom.unexplained ?? []), ...strangeIn(words), ...(other.unexplained ?? [])];
  return { ...other, ...(elsewhere === undefined ? {} : { elsewhere }), unexplained: left };
}

/** Figures of the halfjaar itself: below a group of anything else that is counted they are of that. */
const OF_HALF: ReadonlySet<Role> = new Set<Role>(['taakstelling', 'opgave', 'opgaveInclAdditioneel', 'gehuisvest']);

/**
 * "Opgave" below "Restant", "Additionele opgave" or "Verwachting" is asked about; a percentage below it is one of that.
 * @param text the group
 */
export function ofOther(
  text: string,
  { role, certainty, words }: HeadingReading,
  below: HeadingReading,
): Pick<HeadingReading, 'elsewhere' | 'unexplained'> {
  const isOther = isCounted(role) && !OF_HALF.has(role) && certainty >= THRESHOLD && role !== below.role;
  const why = isOther ? words : otherwiseIn(wordsIn(text));
  if (why.length === 0) return {};
  if (below.role === 'percentage') return { elsewhere: why.join(' ') };
  return OF_HALF.has(below.role) ? { unexplained: why } : {};
}

/** The first text to the left in the line of the groups, over a column with a heading of its own. */
function groupLeftOf(
  view: View,
  { row, column }: { readonly row: number; readonly column: number },
  last: number,
): string {
  let left = column - 1;
  while (left > view.firstColumn && view.text(row, left) === '' && view.text(last, left) !== '') left--;
  return view.text(last, left) !== '' && view.value(row, left) !== '' ? view.text(row, left) : '';
}

/**
 * The text of a group to the left that is not merged but holds for this column as well: one that is a time or another
 * subject, or any above a date alone.
 * @param last the lowest line of the heading
 */
export function carried(
  view: View,
  { row, column }: { readonly row: number; readonly column: number },
  last: number,
  read: (text: string) => HeadingReading,
): string {
  if (row === last || view.text(last, column) === '') return '';
  const text = groupLeftOf(view, { row, column }, last);
  if (text === '') return '';
  const own = read(view.text(last, column));
  if (own.role === 'onbekend') return own.dates.length > 0 || timeIn(view.text(last, column)).rest === '' ? text : '';
  const { role } = read(text);
  const isSaldo = WHOLE_SALDO.has(role) && ASIDE.test(own.role);
  const isOther = role === 'onbekend' || role === 'periode' || elsewhereIn(wordsIn(text)) !== undefined;
  return isSaldo || isOther ? text : '';
}

/**
 * "Totaal" below "Gehuisvest" and beside parts of the people is all of them. Beside anything else, such as contracts,
 * nobody knows of what it is.
 */
export const isWholeOf = (text: string, group: HeadingReading, beside: readonly string[]): boolean =>
  group.role === 'gehuisvest' && /^totaal$/i.test(text) && beside.length > 0 && beside.every(isPartOfPeople);

const isPartOfPeople = (part: string): boolean =>
  /^(?:(?:waarvan|daarvan|wv\.?) )?(?:regulier|overige?)$|^(?:in )?(?:%|percentage|procent)$/i.test(part) ||
  elsewhereIn(wordsIn(part)) !== undefined;

const WHOLE_SALDO: ReadonlySet<Role> = new Set<Role>(['saldo', 'eindsaldo']);
const ASIDE = /^(?:achterstand|voorsprong)$/;

/**
 * "Achterstand" below "Saldo vorige periode" or "Eindsaldo" is one side of that; below "Voorsprong" both are one
 * heading.
 */
export const sideOfGroup = (above: HeadingReading, bottom: HeadingReading): Partial<HeadingReading> =>
  WHOLE_SALDO.has(above.role) && ASIDE.test(bottom.role)
    ? { ...ownMeaning(bottom), role: above.role === 'saldo' ? bottom.role : (END_FORMS[bottom.role] ?? bottom.role) }
    : {};

/**
 * "Additioneel" below "Gehuisvest" is who were housed of that task, and not how large it is; "volgens gemeente" below
 * it is a count and no name.
 * @param text the lowest line
 */
export const isCountOf = (above: HeadingReading, bottom: HeadingReading, text: string): boolean =>
  (above.role === 'gehuisvest' && bottom.role === 'additioneel') ||
  (isCounted(above.role) && bottom.role === 'gemeente' && wordsIn(text).length > bottom.words.length);
