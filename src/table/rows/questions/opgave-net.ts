import { opgave } from '../../../domain/opgave/opgave';
import { readPersons } from '../../cells/cell-reading';
import type { Column } from '../../column';
import type { ReadRow } from '../../table';
import { anyOf, holdsWhole, isSame, mostSay } from './held';

/**
 * "Opgave" above what is the taakstelling: in most rows with a saldo the figures beside it, or another column of the
 * opgave, are those of the two together, and not of the opgave alone.
 */
export function opgavenWithoutSaldo(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const read = columns.find((c) => c.used && c.role === 'opgave' && !c.ours && !c.corrected);
  if (!read) return [];
  const others = columns.filter((c) => c !== read && c.role === 'opgave' && !c.ours && !c.used);
  const carried = rows.filter(({ saldo = 0 }) => saldo !== 0);
  return mostSay(carried, (row) => isNet(row, others)) ? [read] : [];
}

function isNet(row: ReadRow, others: readonly Column[]): boolean | undefined {
  const { opgave: said, saldo, taakstelling } = row;
  if (said === undefined || saldo === undefined) return undefined;
  if (taakstelling !== undefined && opgave(taakstelling, saldo) === said) return false;
  const whole = opgave(said, saldo);
  const beside = others.map(({ column }) => isSame(readPersons(row.cells.get(column) ?? '', 'opgave').value, whole));
  const isOfBoth = anyOf([...beside, holdsWhole(row, whole)]);
  return isOfBoth === undefined ? undefined : isOfBoth && holdsWhole(row, said) !== true;
}
