import { type Periode, isZelfdePeriode, vorige } from '../../../../domain/tijd/periode';
import { fold } from '../../../cells/text';
import { type Column, DOUBT, THRESHOLD, doubted, leftAlone } from '../../../column';
import { SALDO_FORMS } from '../../../roles';
import type { Time } from '../meaning';

/** "Restant vorig halfjaar": what remained of the halfjaar before. */
const OF_BEFORE = /\bvorige?\b/;
const PERIODE_BEFORE = /\bvorige? (?:periode|half ?jaar|hj|helft)\b/;
/** "Waarvan achterstand" may stand in the taakstelling beside it already; "incl. achterstand" may be all of it. */
const PART_OF = /^(?:waarvan|daarvan|incl\w*|met)\b/;
const NAMED = /achterst|voorspr|saldo/;

/** What stands beside a saldo and decides what becomes of it. */
export interface BesideSaldo {
  /** The saldi that the halfjaar begins with. */
  readonly openings: readonly Column[];
  readonly hasOpgave: boolean;
}

/**
 * What is carried over in other words ("overloop", "nog te huisvesten uit 2021-II") is asked where it would decide the
 * opgave, and says nothing beside an opgave or a saldo.
 */
export function carriedOver(
  columns: readonly Column[],
  { periode }: Time,
  { openings, hasOpgave }: BesideSaldo,
): readonly Column[] {
  const isSettled = openings.length > 0 || hasOpgave;
  return columns.map((c) => {
    if (c.ours || c.corrected) return c;
    if (SALDO_FORMS.has(c.role)) return saldoInWords(c, isSettled, hasOpgave);
    return isSettled ? c : restOfBefore(c, periode);
  });
}

/** A saldo that is not called so, or may be counted in the taakstelling already. */
function saldoInWords(column: Column, isSettled: boolean, hasOpgave: boolean): Column {
  const text = fold(column.heading);
  if (column.certainty < THRESHOLD && !NAMED.test(text)) return isSettled ? leftAlone(column) : column;
  return PART_OF.test(text) && !hasOpgave ? doubted(column, ': misschien al meegeteld') : column;
}

/** What is left of the halfjaar before, in a column of another role. */
function restOfBefore(column: Column, periode: Periode | undefined): Column {
  const text = fold(column.heading);
  const isOfBefore = periode !== undefined && isOfHalf(column, vorige(periode));
  if (column.role === 'onbekend' || column.role === 'periode')
    return isOfBefore || PERIODE_BEFORE.test(text)
      ? { ...column, role: 'saldo', sign: 'unknown', certainty: DOUBT }
      : column;
  return column.role === 'nogTeHuisvesten' && (isOfBefore || OF_BEFORE.test(text))
    ? doubted({ ...column, role: 'achterstand' }, ': van het halfjaar ervoor', DOUBT)
    : column;
}

export const isOfHalf = ({ periode }: Column, half: Periode): boolean =>
  periode !== undefined && isZelfdePeriode(periode, half);
