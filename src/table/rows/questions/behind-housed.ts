import { aandeel } from '../../../domain/getal/afronding';
import { minimaal, opgave, restant } from '../../../domain/opgave/opgave';
import type { Column } from '../../column';
import type { Role } from '../../roles';
import type { ReadRow } from '../../table';

const CARRIED: ReadonlySet<Role> = new Set(['saldo', 'achterstand', 'voorsprong']);
const HOUSED: ReadonlySet<Role> = new Set(['gehuisvest', 'gehuisvestInMaand']);

/** A percentage in whole points is this far off at most. */
const HALF_POINT = 0.005_001;

/**
 * The columns of a saldo without a day that stand after what was housed, where a sheet puts what it ends with, and on
 * which the opgave would rest. None where another saldo stands elsewhere, or where the figures beside it say that it is
 * of the begin.
 */
export function behindHoused(
  open: readonly Column[],
  columns: readonly Column[],
  rows: readonly ReadRow[],
): readonly Column[] {
  const used = columns.filter((c) => c.used);
  const housed = used.filter((c) => HOUSED.has(c.role)).map((c) => c.column);
  const isAfter = (c: Column): boolean => open.includes(c) && c.column > Math.max(...housed);
  const areAfter = housed.length > 0 && used.filter((c) => CARRIED.has(c.role)).every(isAfter);
  const resting = rows.filter((row) => (row.saldo ?? 0) !== 0 && row.opgave === undefined);
  return areAfter && resting.length > 0 && !isSaidOfBegin(rows) ? open : [];
}

/** Do opgave, minimum, remainder, end saldo or percentage hold the saldo, in most rows in which one of them could? */
function isSaidOfBegin(rows: readonly ReadRow[]): boolean {
  const said = rows.map(holdsSaldo).filter((holds) => holds !== undefined);
  return said.length > 0 && said.filter((holds) => holds).length * 2 > said.length;
}

function holdsSaldo(row: ReadRow): boolean | undefined {
  const { taakstelling, saldo, gehuisvest, percentage } = row;
  if (taakstelling === undefined || saldo === undefined || saldo === 0) return undefined;
  const whole = opgave(taakstelling, saldo);
  const rest = gehuisvest === undefined ? undefined : restant(whole, gehuisvest);
  const share = gehuisvest === undefined ? undefined : aandeel(gehuisvest, whole);
  const found = [
    isSame(row.opgave, whole),
    isSame(row.minimaal, minimaal(whole)),
    isSame(row.nogTeHuisvesten, rest),
    isSame(row.eindsaldo, rest),
    percentage === undefined || share === undefined ? undefined : Math.abs(share - percentage) <= HALF_POINT,
  ].filter((is) => is !== undefined);
  return found.length === 0 ? undefined : found.some((is) => is);
}

const isSame = (said: number | undefined, made: number | undefined): boolean | undefined =>
  said === undefined || made === undefined ? undefined : said === made;
