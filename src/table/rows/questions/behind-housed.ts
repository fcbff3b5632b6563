import { opgave } from '../../../domain/opgave/opgave';
import { fold } from '../../cells/text';
import type { Column } from '../../column';
import { type Role, SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import { says } from '../../recognise/columns/remainders';
import { anyOf, holdsWhole, isSame, mostSay } from './held';

const HOUSED: ReadonlySet<Role> = new Set(['gehuisvest', 'gehuisvestInMaand']);

/**
 * The columns of a saldo without a day that stand after what was housed, where a sheet puts what it ends with, or that
 * name the halfjaar or the peildatum, and on which the opgave would rest; of a pair that is split around it both. None
 * where another saldo stands elsewhere, or where the figures beside it say that it is of the begin.
 */
export function behindHoused(
  open: readonly Column[],
  columns: readonly Column[],
  rows: readonly ReadRow[],
): readonly Column[] {
  const used = columns.filter((c) => c.used);
  const housed = used.filter((c) => HOUSED.has(c.role)).map((c) => c.column);
  if (housed.length === 0) return [];
  const carried = used.filter((c) => SALDO_FORMS.has(c.role));
  const after = carried.filter((c) => open.includes(c) && (c.column > Math.max(...housed) || isOfNow(c)));
  const areAfter = carried.length === after.length || (isPair(carried) && after.some((c) => says(c, rows)));
  const resting = rows.filter((row) => (row.saldo ?? 0) !== 0 && row.opgave === undefined);
  return after.length > 0 && areAfter && resting.length > 0 && !mostSay(rows, holdsSaldo) ? open : [];
}

/**
 * "Achterstand 2022-I" on a sheet of that halfjaar, "stand achterstand": of its begin, or of now? The halfjaar of a
 * group stands in front.
 */
const isOfNow = ({ heading, periode }: Column): boolean =>
  /\b(?:stand|peildatum)\b/.test(fold(heading)) ||
  (periode !== undefined && /(?:achterst|voorspr|saldo).*20\d\d/.test(fold(heading)));

/** An achterstand and a voorsprong: the two sides of one saldo. */
const isPair = (carried: readonly Column[]): boolean => carried.every(({ role }) => role !== 'saldo');

/** Do opgave, minimum, remainder, end saldo or percentage hold the saldo? */
function holdsSaldo(row: ReadRow): boolean | undefined {
  const { taakstelling, saldo } = row;
  if (taakstelling === undefined || saldo === undefined || saldo === 0) return undefined;
  const whole = opgave(taakstelling, saldo);
  return anyOf([isSame(row.opgave, whole), holdsWhole(row, whole)]);
}
