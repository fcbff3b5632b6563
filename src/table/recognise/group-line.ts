import { elsewhereIn } from './columns/heading-words';
import { isWholeOf, ofOther } from './group-meaning';
import type { HeadingReading } from './columns/heading-reading';
import { readHeading, unclearDay, wordsIn } from './columns/headings';
import { known } from '../../domain/known';
import { fold } from '../cells/text';
import { isTimeless } from '../column';
import { isCounted } from '../roles';
import type { Heading } from './heading';
import { strangeWords } from './told/strange-words';
import type { View } from '../cells/view';

const LONGEST = 60;

/**
 * The line right above a heading with texts over several of its columns ("Spreidingswet" over Opgave and Gerealiseerd),
 * merged or not, by column. A text above the first column is a title.
 */
export function groupsAbove(view: View, { rows, columns }: Heading): ReadonlyMap<number, string> {
  const line = (rows[0] ?? view.firstRow) - 1;
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  if (line < view.firstRow || columns.length < 3) return new Map();
  // A text above the first column alone is a title, unless others on its line are groups: they stand above several.
  const above = view.text(line, first);
  const isOver = ({ column }: Heading['columns'][number]): boolean => {
    const text = view.text(line, column);
    return text === above || (text !== '' && text === view.text(line, column + 1));
  };
  const areGroups = above === '' || columns.slice(1).some(isOver);
  return areGroups ? textsOver(view, line, [first, last]) : new Map();
}

/** The text over each column of a line of groups; none where one of them is too long to be a group. */
function textsOver(
  view: View,
  line: number,
  [first, last]: readonly [first: number, last: number],
): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  let text = '';
  let isShort = false;
  for (let column = first; column <= last; column++) {
    const own = view.text(line, column);
    if (own.length > LONGEST) return new Map();
    // A text that is merged over its columns, or that each of them repeats, ends where it stands no more.
    if (own !== '') [text, isShort] = [own, view.text(line, column + 1) === own || (isShort && text === own)];
    else if (isShort) text = '';
    if (text !== '') groups.set(column, text);
  }
  return groups;
}

/** Groups that say themselves that their columns are of our task: one beside it of another word is not. */
const OWN = /vergunninghouder|statushouder|asielgerechtigde|taakstelling/;

/**
 * The heading with what the groups above it say: that a column is about something else, and the time of a column that
 * has none.
 */
export function withGroups(heading: Heading, groups: ReadonlyMap<number, string>): Heading {
  if (groups.size === 0) return heading;
  const manifold = new Set(groups.values()).size > 1;
  const isOurs = [...groups.values()].some((text) => OWN.test(fold(text)));
  const strangeOf = (text: string): string | undefined =>
    !manifold || OWN.test(fold(text)) ? undefined : strangeWords(text)[0];
  return {
    ...heading,
    columns: heading.columns.map((head) => {
      const text = groups.get(head.column);
      if (text === undefined) return head;
      const own = withinGroup(heading, groups, head);
      const strange = isCounted(own.role) ? strangeOf(text) : undefined;
      const reading = under(own, text, manifold);
      if (strange === undefined) return { ...head, reading };
      const left = isOurs ? { elsewhere: strange } : { unexplained: [...(reading.unexplained ?? []), strange] };
      return { ...head, reading: { ...reading, ...left } };
    }),
  };
}

/** What a heading says in its group: of "Totaal" behind parts of who were housed, that all of them are meant. */
function withinGroup(
  { columns }: Heading,
  groups: ReadonlyMap<number, string>,
  { column, text, reading }: Heading['columns'][number],
): HeadingReading {
  const group = groups.get(column) ?? '';
  // Behind it a group may reach over what is no part of it.
  const beside = columns.filter(
    (other) =>
      groups.get(other.column) === group &&
      other.column !== column &&
      (other.column < column || ['onbekend', 'percentage'].includes(other.reading.role)),
  );
  const parts = beside.map((other) => other.text);
  return isWholeOf(text, readHeading(group), parts) ? readHeading(`${group} ${text}`) : reading;
}

function under(reading: HeadingReading, text: string, manifold: boolean): HeadingReading {
  const elsewhere = reading.elsewhere ?? (isCounted(reading.role) ? elsewhereIn(wordsIn(text)) : undefined);
  const group = readHeading(text);
  const { dates, periode, helft, maand, unclear } = group;
  const other = ofOther(text, group, reading);
  const isLent = manifold && isTimeless(reading);
  return {
    ...reading,
    ...other,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(isLent && unclear ? unclearDay(reading) : {}),
    ...(isLent ? { dates, ...known({ periode, helft, maand, unclear }) } : {}),
  };
}
