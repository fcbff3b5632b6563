import { fold } from '../../cells/text';
import type { Record as TableRecord } from '../records';

/** The places of the records of each gemeente. */
export type Groups = readonly (readonly number[])[];

/** A record without a name is nobody's. */
export function groupsOf(records: readonly TableRecord[], keyOfRecord: (record: TableRecord) => string): Groups {
  const groups = new Map<string, number[]>();
  records.forEach((record, i) => {
    const key = keyOfRecord(record);
    const there = groups.get(key);
    if (there) there.push(i);
    else if (key !== '') groups.set(key, [i]);
  });
  return [...groups.values()];
}

/** Do the values tell the rows of one gemeente apart? Each its own, in every gemeente with more rows. */
export const tellsApart = (values: readonly string[], groups: Groups): boolean => {
  const many = groups.filter((g) => g.length > 1);
  return many.length > 0 && many.every((g) => new Set(g.map((i) => fold(values[i] ?? ''))).size === g.length);
};

/**
 * A value that stands once above the rows that it is of, as in a merged cell: the blank cells below it say the same.
 * Only where that tells the rows of each gemeente apart.
 */
export function asOfAbove(values: readonly string[], groups: Groups): readonly string[] {
  if (values[0] === '' || !values.includes('')) return values;
  let above = '';
  const filled = values.map((value) => (above = value === '' ? above : value));
  return tellsApart(filled, groups) ? filled : values;
}
