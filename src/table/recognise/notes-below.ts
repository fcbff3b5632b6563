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
