import { type Provincie, provincieVan } from '../../domain/gemeente/provincies';
import type { Column } from '../column';
import type { Record as TableRecord } from './records';
import type { View } from '../cells/view';

/** Lines above the first row in which a block may be named. */
const ABOVE = 4;

/**
 * The province that the sheet itself gives for each row, by its line: in a column, where an empty cell repeats the one
 * above, or alone on a line above a block.
 */
export function provincesOf(
  view: View,
  records: readonly TableRecord[],
  used: readonly Column[],
): ReadonlyMap<number, Provincie> {
  const column = used.find((c) => c.role === 'provincie');
  return column ? fromColumn(view, records, column) : fromBlocks(view, records);
}

function fromColumn(view: View, records: readonly TableRecord[], { column }: Column): ReadonlyMap<number, Provincie> {
  const found = new Map<number, Provincie>();
  let current: Provincie | undefined;
  for (const { row, rowOf } of records) {
    const text = view.text(rowOf(column), column);
    if (text !== '') current = provincieVan(text);
    if (current !== undefined) found.set(row, current);
  }
  return found;
}

function fromBlocks(view: View, records: readonly TableRecord[]): ReadonlyMap<number, Provincie> {
  const found = new Map<number, Provincie>();
  let current: Provincie | undefined;
  let line = (records[0]?.row ?? 0) - ABOVE;
  for (const { row } of records) {
    for (; line < row; line++) current = provincieVan(onlyText(view, line)) ?? current;
    if (current !== undefined) found.set(row, current);
    line = row + 1;
  }
  return found;
}

/** The text that stands alone on a line; '' when there is more, or nothing. A merged cell is one. */
function onlyText(view: View, line: number): string {
  let only = '';
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.value(line, column) === '') continue;
    if (only !== '') return '';
    only = view.text(line, column);
  }
  return only;
}
