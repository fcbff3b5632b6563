import type { View } from '../cells/view';
import { isDateFormat, numberOf } from '../cells/numbers';

/** True for a cell that holds a quantity: a number or number text, but no date. */
export function isQuantity(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === 'number') return !isDateFormat(view.format(row, column));
  return typeof value === 'string' && value.length < 20 && numberOf(value) !== undefined;
}

/** No table has so many headings, and no list so many keys: a line of more texts is a list of texts. */
const MOST_TEXTS = 1_000;

export function isListOfTexts(view: View, row: number): boolean {
  if (view.lastColumn - view.firstColumn < MOST_TEXTS) return false;
  let texts = 0;
  for (let c = view.firstColumn; c <= view.lastColumn && texts <= MOST_TEXTS; c++)
    if (view.text(row, c) !== '' && !isQuantity(view, row, c)) texts++;
  return texts > MOST_TEXTS;
}
