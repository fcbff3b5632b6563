import { type Datum, datum } from '../../../domain/tijd/datum';
import { begin } from '../../../domain/tijd/periode';
import type { CellValue } from '../../cells/grid';
import { numberOf } from '../../cells/numbers';
import { timeIn } from '../../cells/dates';
import { type Column, THRESHOLD, type Sign } from '../../column';
import { plainReason } from '../../column-reason';
import { type Role, SALDO_FORMS } from '../../roles';

const CERTAINTY = 0.8;
/** The part of the rows in which the sum must be right: a typing error is for the check. */
const MOST = 0.75;

type Contents = (column: Column) => readonly CellValue[];

/**
 * COA's monthly overview calls the saldo that a halfjaar begins with "stand op 01/01/2016". A column of that name and
 * day is the saldo; which way is positive follows from the opgave beside it, which is the taakstelling with the saldo.
 * Without an opgave that is asked.
 */
export function withStand(columns: readonly Column[], contents: Contents): readonly Column[] {
  const taakstelling = sure(columns, 'taakstelling');
  const { periode } = taakstelling ?? {};
  if (!taakstelling || !periode || [...SALDO_FORMS].some((role) => sure(columns, role))) return columns;
  const opening = begin(periode);
  const stand = columns.find(
    (c) => c.role === 'onbekend' && !c.ours && !c.corrected && isStand(c) && dayOf(c) === opening,
  );
  if (!stand) return columns;
  const opgave = sure(columns, 'opgave');
  const sign = opgave ? signBy(contents(stand), contents(taakstelling), contents(opgave)) : 'unknown';
  const reason =
    `'stand' op de eerste dag van het ` +
    `halfjaar${sign === 'unknown' ? '' : ': de opgave is de taakstelling met dit getal'}`;
  return columns.map((c) =>
    c === stand
      ? { ...c, role: 'saldo', dates: [opening], sign, certainty: CERTAINTY, reason: plainReason(reason) }
      : c,
  );
}

const sure = (columns: readonly Column[], role: Role): Column | undefined =>
  columns.find((c) => c.role === role && !c.ours && c.certainty >= THRESHOLD);

const isStand = ({ heading }: Column): boolean => /^stand(?: (?:op|per|van))?$/.test(timeIn(heading).rest);

const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})/;

/** "01/07/2016" may be 7 January elsewhere, but only 1 July begins a halfjaar. */
function dayOf({ dates, heading }: Column): Datum | undefined {
  const [, day, month, year] = SLASHED.exec(heading) ?? [];
  return dates[0] ?? datum(Number(year), Number(month), Number(day));
}

function signBy(stand: readonly CellValue[], taakstelling: readonly CellValue[], opgave: readonly CellValue[]): Sign {
  const rows = stand.flatMap((value, i) => {
    const [saldo, net, whole] = [value, taakstelling[i] ?? '', opgave[i] ?? ''].map(numberOf);
    return saldo === undefined || net === undefined || whole === undefined || saldo === 0
      ? []
      : [{ saldo, net, whole }];
  });
  const holds = (sign: 1 | -1): boolean =>
    rows.length > 0 &&
    rows.filter(({ saldo, net, whole }) => net + sign * saldo === whole).length >= MOST * rows.length;
  if (holds(1)) return 'achterstandPositive';
  return holds(-1) ? 'voorsprongPositive' : 'unknown';
}
