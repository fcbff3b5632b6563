import { gemeenteMetCode } from '../../domain/gemeente/gemeenten';
import { codeVan } from '../../domain/gemeente/gemeentenaam';
import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { Column } from '../column';
import type { Record as TableRecord } from './records';
import type { View } from '../cells/view';

/** More than "Code" alone says. */
const SURE = 0.7;

/**
 * The code of a gemeente that stands in a column of its own beside each name, by line. A column "Code" of which none is
 * that of the name beside it holds other numbers.
 */
export function codesBeside(
  view: View,
  records: readonly TableRecord[],
  used: readonly Column[],
): ReadonlyMap<number, string> {
  const [names, codes] = [used.find((c) => c.role === 'gemeente'), used.find((c) => c.role === 'gmcode')];
  if (!names || !codes) return new Map();
  const text = ({ rowOf }: TableRecord, { column }: Column): string => view.text(rowOf(column), column);
  const found = records.map((record) => ({ record, code: codeVan(text(record, codes)) ?? '' }));
  const isOfName = found.some(({ record, code }) => {
    const read = vindGemeente(text(record, names));
    return read.kind === 'gevonden' && read.gemeente.code === code;
  });
  const known = found.filter(({ code }) => gemeenteMetCode(code) !== undefined);
  return new Map(isOfName || codes.certainty > SURE ? known.map(({ record, code }) => [record.row, code]) : []);
}
