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
  return [...stray, ...(repeatsEnd(rows) ? open.map((column) => asked(column, 'saldoIsEinde')) : [])];
}

const asked = (column: Column, question: ColumnQuestion): ColumnDoubt => ({ column, question });
