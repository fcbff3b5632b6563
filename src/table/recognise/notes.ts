import { isQuantity } from './quantity';
import type { Heading } from './heading';
import type { Body } from './located';
import { markBehind, markOfNote } from '../cells/footnotes';
import { tidy } from '../cells/text';
import type { View } from '../cells/view';

const MOST_NOTES = 10;
const MOST_BLANK = 2;

/**
 * The notes under the rows of a table, also in front of its total: lines of one text each, "* voorlopige cijfers",
 * until something else stands there.
 */
export function notesBelow(view: View, { rows, end }: Body): readonly string[] {
  const notes: string[] = [];
  let blanks = 0;
  for (
    let row = (rows.at(-1) ?? end - 1) + 1;
    row <= view.lastRow && notes.length < MOST_NOTES && blanks <= MOST_BLANK;
    row++
  ) {
    const filled: number[] = [];
    for (let column = view.firstColumn; column <= view.lastColumn; column++)
      if (view.text(row, column) !== '') filled.push(column);
    const [only, ...others] = filled;
    if (only === undefined) {
      blanks++;
      continue;
    }
    blanks = 0;
    if (others.length > 0 || isQuantity(view, row, only)) {
      if (row < end) continue;
      break;
    }
    notes.push(tidy(view.text(row, only)));
  }
  return notes;
}

/** The note with the mark of a heading: "* per 1 april 2022" to "Achterstand*". */
export function noteTo(heading: string, notes: readonly string[]): string | undefined {
  const mark = markBehind(heading);
  return mark === undefined ? undefined : notes.find((note) => markOfNote(note) === mark);
}

/** "De achterstand is die van 1 januari 2022.": five words and a point; "Let op: excl. achterstand". */
const SENTENCE = /^(?:(?:\S+\s+){4,}\S+[.!?]|(?:let op|n\.?b\.?|noot)[:, ].+)$/i;

/**
 * The columns of a table that are no more than notes: a text in the place of a heading with nothing under it, that is
 * a sentence or, below a list of keys, stands behind an empty line.
 */
export function notesBeside(
  view: View,
  columns: Heading['columns'],
  [firstColumn, lastColumn]: readonly [first: number, last: number],
  body: Body,
): ReadonlySet<number> {
  const isEmpty = (column: number): boolean => body.rows.every((row) => view.value(row, column) === '');
  const lines = columns.filter(({ column }) => column > firstColumn);
  const sentences = lines.filter(({ column, text }) => SENTENCE.test(text) && isEmpty(column));
  if (!view.turned) return new Set(sentences.map(({ column }) => column));
  const texts = new Set(columns.map(({ column }) => column));
  let last = lastColumn;
  while (last > firstColumn && isEmpty(last)) last--;
  let blank = last + 1;
  while (texts.has(blank)) blank++;
  return new Set([...sentences, ...lines.filter(({ column }) => column > blank)].map(({ column }) => column));
}
