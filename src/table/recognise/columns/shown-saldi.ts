import { type Datum, datum } from '../../../domain/tijd/datum';
import { begin } from '../../../domain/tijd/periode';
import type { CellValue } from '../../cells/grid';
import { numberOf } from '../../cells/numbers';
import { timeIn } from '../../cells/dates';
import { type Column, THRESHOLD } from '../../column';
import { because, plainReason } from '../../column-reason';
import { type Role, SALDO_FORMS } from '../../roles';

const CERTAINTY = 0.8;
/** The part of the rows in which the sum must be right: a typing error is for the check. */
const MOST = 0.75;

type Contents = (column: Column) => readonly CellValue[];

/**
 * COA's monthly overview calls the saldo that a halfjaar begins with "stand op 01/01/2016". A column of that name and
 * day is the saldo.
 */
export function withStand(columns: readonly Column[]): readonly Column[] {
  const taakstelling = sure(columns, 'taakstelling');
  const { periode } = taakstelling ?? {};
  if (!taakstelling || !periode || [...SALDO_FORMS].some((role) => sure(columns, role))) return columns;
  const opening = begin(periode);
  const stand = columns.find(
    (c) => c.role === 'onbekend' && !c.ours && !c.corrected && isStand(c) && dayOf(c) === opening,
  );
  if (!stand) return columns;
  const reason = plainReason(`'stand' op de eerste dag van het halfjaar`);
  return columns.map((c) =>
    c === stand ? { ...c, role: 'saldo', dates: [opening], sign: 'unknown', certainty: CERTAINTY, reason } : c,
  );
}

/**
 * Which way is positive in a saldo of which the heading does not say it follows from the opgave beside it, which is the
 * taakstelling with the saldo, or from who were housed with what remains. Without those it is asked.
 */
export function withSigns(columns: readonly Column[], contents: Contents): readonly Column[] {
  const [net, whole, housed, rest] = (['taakstelling', 'opgave', 'gehuisvest', 'nogTeHuisvesten'] as const).map(
    (role) => sure(columns, role),
  );
  const found = housed && rest ? [housed, rest] : [];
  const parts = whole ? [whole] : found;
  if (!net || parts.length === 0) return columns;
  return columns.map((c) => {
    if (c.role !== 'saldo' || c.sign !== 'unknown' || c.ours || c.corrected) return c;
    const rows = rowsOf([c, net, ...parts], contents).filter(([saldo]) => saldo !== 0);
    const isShown = (way: 1 | -1): boolean =>
      rows.filter(([saldo = 0, task = 0, one = 0, other = 0]) => task + way * saldo === one + other).length >=
      Math.max(1, MOST * rows.length);
    if (isShown(1)) return { ...c, sign: 'achterstandPositive', reason: because(c.reason, AS_SUM) };
    return isShown(-1) ? { ...c, sign: 'voorsprongPositive', reason: because(c.reason, AS_SUM) } : c;
  });
}
const AS_SUM = ': opgave = taakstelling met dit getal';

/** The numbers of the rows in which each of the columns has one. */
const rowsOf = (columns: readonly Column[], contents: Contents): readonly (readonly number[])[] => {
  const cells = columns.map((c) => contents(c).map(numberOf));
  return (cells[0] ?? [])
    .map((_, i) => cells.flatMap((column) => column[i] ?? []))
    .filter((numbers) => numbers.length === columns.length);
};

const sure = (columns: readonly Column[], role: Role): Column | undefined =>
  columns.find((c) => c.role === role && !c.ours && c.certainty >= THRESHOLD);

const isStand = ({ heading }: Column): boolean => /^stand(?: (?:op|per|van))?$/.test(timeIn(heading).rest);

const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})/;

/** "01/07/2016" may be 7 January elsewhere, but only 1 July begins a halfjaar. */
function dayOf({ dates, heading }: Column): Datum | undefined {
  const [, day, month, year] = SLASHED.exec(heading) ?? [];
  return dates[0] ?? datum(Number(year), Number(month), Number(day));
}
