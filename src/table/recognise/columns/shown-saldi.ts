import { type Datum, datum } from '../../../domain/tijd/datum';
import { begin } from '../../../domain/tijd/periode';
import type { CellValue } from '../../cells/grid';
import { numberOf } from '../../cells/numbers';
import { timeIn } from '../../cells/dates';
import { type Column, isTimeless } from '../../column';
import { because, plainReason } from '../../column-reason';
import { END_FORMS, type Role, SALDO_FORMS } from '../../roles';
import { isUsable, usableAs } from './columns';

const CERTAINTY = 0.8;
/** The part of the rows in which the sum must be right: a typing error is for the check. */
const MOST = 0.75;

type Contents = (column: Column) => readonly CellValue[];

/**
 * COA's monthly overview calls the saldo that a halfjaar begins with "stand op 01/01/2016". A column of that name and
 * day is the saldo.
 */
export function withStand(columns: readonly Column[]): readonly Column[] {
  const taakstelling = usableAs(columns, 'taakstelling');
  const { periode } = taakstelling ?? {};
  if (!taakstelling || !periode || [...SALDO_FORMS].some((role) => usableAs(columns, role))) return columns;
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
  const [net, whole, housed, rest] = SHOWING.map((role) => usableAs(columns, role));
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
const SHOWING: readonly Role[] = ['taakstelling', 'opgave', 'gehuisvest', 'nogTeHuisvesten'];
const AS_SUM = ': opgave = taakstelling met dit getal';

/** The numbers of the rows in which each of the columns has one. */
const rowsOf = (columns: readonly Column[], contents: Contents): readonly (readonly number[])[] => {
  const cells = columns.map((c) => contents(c).map(numberOf));
  return (cells[0] ?? [])
    .map((_, i) => cells.flatMap((column) => column[i] ?? []))
    .filter((numbers) => numbers.length === columns.length);
};

/**
 * "Achterstand | Gehuisvest | Achterstand" without a day: the one behind who were housed is of the end where it is the
 * taakstelling with the other, less who were housed, in every row.
 */
export function withEnds(columns: readonly Column[], contents: Contents): readonly Column[] {
  const [net, , housed] = SHOWING.map((role) => usableAs(columns, role));
  const open = columns.filter((c) => SALDO_FORMS.has(c.role) && isUsable(c) && !c.corrected);
  const [first, last] = open;
  if (!net || !housed || !first || !last || open.length > 2 || first.role !== last.role) return columns;
  const areAround = first.column < housed.column && housed.column < last.column;
  if (!areAround || !open.every(isTimeless) || first.sign === 'unknown') return columns;
  const way = first.role === 'voorsprong' || first.sign === 'voorsprongPositive' ? -1 : 1;
  const least = first.role === 'saldo' ? -Infinity : 0;
  const rows = rowsOf([net, housed, first, last], contents);
  const isShown =
    rows.some((row) => row[3] !== 0) &&
    rows.every(([task = 0, count = 0, saldo = 0, end]) => end === Math.max(least, saldo + way * (task - count)));
  return columns.map((c) =>
    c === last && isShown
      ? { ...c, role: END_FORMS[c.role] ?? c.role, reason: because(c.reason, ': van het einde') }
      : c,
  );
}

const isStand = ({ heading }: Column): boolean => /^stand(?: (?:op|per|van))?$/.test(timeIn(heading).rest);

const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})/;

/** "01/07/2016" may be 7 January elsewhere, but only 1 July begins a halfjaar. */
function dayOf({ dates, heading }: Column): Datum | undefined {
  const [, day, month, year] = SLASHED.exec(heading) ?? [];
  return dates[0] ?? datum(Number(year), Number(month), Number(day));
}
