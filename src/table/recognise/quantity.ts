import type { View } from '../cells/view';
import { isDateFormat, parseNumber } from '../cells/numbers';

/** No number begins with a letter: most texts need no more than a look. */
const WORDS = /^[A-Za-z]/;

/** True for a cell that holds a quantity: a number or number text, but no date. */
export function isQuantity(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === 'number') return !isDateFormat(view.format(row, column));
  return typeof value === 'string' && value.length < 20 && !WORDS.test(value) && parseNumber(value).ok;
}
