import { isQuantity } from './quantity';
import type { Located } from './located';
import { tidy } from '../cells/text';

const MOST_NOTES = 10;
const MOST_BLANK = 2;

/** The notes under a table: lines of one text each, "* voorlopige cijfers", until something else stands there. */
export function notesBelow({ view, body: { end } }: Located): readonly string[] {
  const notes: string[] = [];
  let blanks = 0;
  for (let row = end; row <= view.lastRow && notes.length < MOST_NOTES && blanks <= MOST_BLANK; row++) {
    const filled: number[] = [];
    for (let column = view.firstColumn; column <= view.lastColumn; column++)
      if (view.text(row, column) !== '') filled.push(column);
    const [only, ...others] = filled;
    if (only === undefined) {
      blanks++;
      continue;
    }
    if (others.length > 0 || isQuantity(view, row, only)) break;
    blanks = 0;
    notes.push(tidy(view.text(row, only)));
  }
  return notes;
}

/** "De achterstand is die van 1 januari 2022.": five words and a point. */
const SENTENCE = /^(?:\S+\s+){4,}\S+[.!?]$/;

/**
 * The columns of a table that are no more than notes: a text in the place of a heading with nothing under it, that is
 * a sentence or, below a list of keys, stands behind an empty line.
 */
export function notesBeside({ view, heading, firstColumn, lastColumn, body }: Located): ReadonlySet<number> {
  const texts = new Map(heading.columns.map(({ column, text }) => [column, text]));
  const isEmpty = (column: number): boolean => body.rows.every((row) => view.value(row, column) === '');
  const notes = new Set<number>();
  const trailing: number[] = [];
  let isLast = view.turned;
  for (let column = lastColumn; column > firstColumn; column--) {
    const text = texts.get(column);
    if (!isEmpty(column)) isLast = false;
    else if (text === undefined) trailing.splice(0).forEach((note) => notes.add(note));
    else {
      if (isLast) trailing.push(column);
      if (SENTENCE.test(text)) notes.add(column);
    }
  }
  return notes;
}
