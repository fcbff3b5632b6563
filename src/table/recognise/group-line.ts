import { elsewhereIn } from './columns/heading-words';
import type { HeadingReading } from './columns/heading-reading';
import { readHeading, wordsIn } from './columns/headings';
import type { Heading } from './heading';
import type { View } from '../cells/view';

const LONGEST = 60;

/**
 * The line right above a heading with texts over several of its columns ("Spreidingswet" over Opgave and Gerealiseerd),
 * merged or not, by column. A text above the first column is a title.
 */
export function groupsAbove(view: View, { rows, columns }: Heading): ReadonlyMap<number, string> {
  const line = (rows[0] ?? view.firstRow) - 1;
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const groups = new Map<number, string>();
  if (line < view.firstRow || columns.length < 3 || view.text(line, first) !== '') return groups;
  let text = '';
  let isMerged = false;
  for (let column = first + 1; column <= last; column++) {
    const own = view.text(line, column);
    if (own.length > LONGEST) return new Map();
    if (own !== '')
      [text, isMerged] = [own, view.text(line, column + 1) === own && view.value(line, column + 1) === ''];
    else if (isMerged) text = '';
    if (text !== '') groups.set(column, text);
  }
  return groups;
}

/**
 * The heading with what the groups above it say: that a column is about something else, and the time of a column that
 * has none.
 */
export function withGroups(heading: Heading, groups: ReadonlyMap<number, string>): Heading {
  if (groups.size === 0) return heading;
  const manifold = new Set(groups.values()).size > 1;
  return {
    ...heading,
    columns: heading.columns.map((head) => {
      const text = groups.get(head.column);
      return text === undefined ? head : { ...head, reading: under(head.reading, text, manifold) };
    }),
  };
}

function under(reading: HeadingReading, text: string, manifold: boolean): HeadingReading {
  const elsewhere = reading.elsewhere ?? elsewhereIn(wordsIn(text));
  const { dates, periode, helft, maand } = readHeading(text);
  const isTimeless = reading.dates.length === 0 && !reading.periode && !reading.helft && !reading.maand;
  return {
    ...reading,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(isTimeless && manifold
      ? { dates, ...(periode ? { periode } : {}), ...(helft ? { helft } : {}), ...(maand ? { maand } : {}) }
      : {}),
  };
}
