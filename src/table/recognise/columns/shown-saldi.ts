import { type Datum, datum } from '../../../domain/tijd/datum';
import { begin } from '../../../domain/tijd/periode';
import type { CellValue } from '../../cells/grid';
import { numberOf } from '../../cells/numbers';
import { timeIn } from '../../cells/dates';
import { type Column, THRESHOLD, type Sign, isTimeless } from '../../column';
import { because, plainReason } from '../../column-reason';
import { END_FORMS, type Role, SALDO_FORMS } from '../../roles';

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
  const numbersOf = (role: Role): Numbers | undefined => {
    const column = sure(columns, role);
    return column && contents(column).map(numberOf);
  };
  const net = numbersOf('taakstelling');
  const rest = numbersOf('nogTeHuisvesten');
  const whole = numbersOf('opgave') ?? numbersOf('gehuisvest')?.map((housed, i) => plus(housed, rest?.[i]));
  if (!net || !whole) return columns;
  return columns.map((c) => {
    if (c.role !== 'saldo' || c.sign !== 'unknown' || c.ours || c.corrected) return c;
    const sign = signBy(contents(c).map(numberOf), net, whole);
    return sign === 'unknown' ? c : { ...c, sign, reason: because(c.reason, ': opgave = taakstelling met dit getal') };
  });
}

/**
 * "Achterstand | Gehuisvest | Achterstand" without a day: the one behind who were housed is of the end where it is the
 * taakstelling with the other, less who were housed, in every row.
 */
export function withEnds(columns: readonly Column[], contents: Contents): readonly Column[] {
  const [net, housed] = [sure(columns, 'taakstelling'), sure(columns, 'gehuisvest')];
  const open = columns.filter((c) => SALDO_FORMS.has(c.role) && sure([c], c.role) && !c.corrected);
  const [first, last, ...more] = open;
  if (!net || !housed || !first || !last || more.length > 0 || first.role !== last.role) return columns;
  const areAround = first.column < housed.column && housed.column < last.column;
  if (!areAround || !open.every(isTimeless) || first.sign === 'unknown') return columns;
  const way = first.role === 'voorsprong' || first.sign === 'voorsprongPositive' ? -1 : 1;
  const [nets, begins, counts, ends] = [net, first, housed, last].map((c) => contents(c).map(numberOf));
  const compared = (ends ?? []).flatMap((end, i) => {
    const [task, saldo, count] = [nets?.[i], begins?.[i], counts?.[i]];
    if (end === undefined || task === undefined || saldo === undefined || count === undefined) return [];
    const rest = saldo + way * (task - count);
    return [{ end, rest: last.role === 'saldo' ? rest : Math.max(0, rest) }];
  });
  const isShown = compared.some(({ end }) => end !== 0) && compared.every(({ end, rest }) => end === rest);
  return columns.map((c) =>
    c === last && isShown
      ? { ...c, role: END_FORMS[c.role] ?? c.role, reason: because(c.reason, ': van het einde') }
      : c,
  );
}

const plus = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other;

const sure = (columns: readonly Column[], role: Role): Column | undefined =>
  columns.find((c) => c.role === role && !c.ours && c.certainty >= THRESHOLD);

const isStand = ({ heading }: Column): boolean => /^stand(?: (?:op|per|van))?$/.test(timeIn(heading).rest);

const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})/;

/** "01/07/2016" may be 7 January elsewhere, but only 1 July begins a halfjaar. */
function dayOf({ dates, heading }: Column): Datum | undefined {
  const [, day, month, year] = SLASHED.exec(heading) ?? [];
  return dates[0] ?? datum(Number(year), Number(month), Number(day));
}

type Numbers = readonly (number | undefined)[];

function signBy(saldi: Numbers, taakstelling: Numbers, opgave: Numbers): Sign {
  const rows = saldi.flatMap((saldo, i) => {
    const [net, whole] = [taakstelling[i], opgave[i]];
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
