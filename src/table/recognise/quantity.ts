import { isDateFormat, type View } from '../cells/view';
import { parseNumber } from '../cells/numbers';

/** True for a cell that holds a quantity: a number or number text, but no date. */
export function isQuantity(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === 'number') return !isDateFormat(view.format(row, column));
  return typeof value === 'string' && value.length < 20 && parseNumber(value).ok;
}
