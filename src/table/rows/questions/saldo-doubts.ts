import { readPersons } from '../../cells/cell-reading';
import type { Time } from '../../recognise/columns/meaning';
import { remainderColumns, repeatsEnd } from '../../recognise/columns/opgave-column';
import { isStraySaldo, saldoMoment } from '../../recognise/columns/saldo-time';
import type { Role } from '../../roles';
import type { ReadRow } from '../../table';
import type { Column } from '../../column';
import type { ColumnDoubt, ColumnQuestion } from './column-doubts';

const CARRIED: ReadonlySet<Role> = new Set(['saldo', 'achterstand', 'voorsprong']);

/**
 * The saldo columns that may be something else than what the halfjaar begins with. One that the user or its own day
 * settles is not asked.
 */
export function saldoDoubts(columns: readonly Column[], rows: readonly ReadRow[], time: Time): readonly ColumnDoubt[] {
  const stray = columns.filter((c) => isStraySaldo(c, time)).map((column) => asked(column, 'saldoAndereDag'));
  const open = columns.filter(
    (c) => c.used && CARRIED.has(c.role) && !c.corrected && saldoMoment(c, time) === 'onbekend',
  );
  if (open.length === 0) return stray;
  const rest = remainderColumns(open, rows).map((column) => asked(column, 'achterstandIsRestant'));
  if (rest.length > 0) return [...stray, ...rest];
  if (differTwice(open, rows)) return [...stray, ...open.map((column) => asked(column, 'saldoTweemaal'))];
  return [...stray, ...(repeatsEnd(rows) ? open.map((column) => asked(column, 'saldoIsEinde')) : [])];
}

const asked = (column: Column, question: ColumnQuestion): ColumnDoubt => ({ column, question });

/** A signed saldo beside the two unsigned columns of one, of which neither names a day and which say something else. */
function differTwice(open: readonly Column[], rows: readonly ReadRow[]): boolean {
  const signed = open.find(({ role }) => role === 'saldo');
  const [behind, ahead] = [open.find((c) => c.role === 'achterstand'), open.find((c) => c.role === 'voorsprong')];
  if (!signed || (!behind && !ahead)) return false;
  const count = ({ cells }: ReadRow, column?: Column): number =>
    column ? (readPersons(cells.get(column.column) ?? '', 'saldo').value ?? 0) : 0;
  return rows.some((row) => Math.abs(count(row, signed)) !== Math.abs(count(row, behind) - count(row, ahead)));
}
