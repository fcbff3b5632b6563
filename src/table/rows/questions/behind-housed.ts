import { minimaal, opgave, restant } from '../../../domain/opgave/opgave';
import { begin } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { Column } from '../../column';
import { type Role, SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import type { Time } from '../../recognise/columns/meaning';
import { areNearRemainder, says } from '../../recognise/columns/remainders';
import { anyOf, holdsWhole, isSame, mostSay } from './held';

const HOUSED: ReadonlySet<Role> = new Set(['gehuisvest', 'gehuisvestInMaand']);

/**
 * The columns of a saldo without a day that stand after what was housed, where a sheet puts what it ends with, or that
 * name the halfjaar or the peildatum, or are nearly what remains, and on which the opgave would rest; of a pair that
 * is split around it both. None where another saldo stands elsewhere, or where the figures beside it say that it is
 * of the begin.
 */
export function behindHoused(
  open: readonly Column[],
  columns: readonly Column[],
  rows: readonly ReadRow[],
  { periode, isTold }: Pick<Time, 'periode'> & { readonly isTold: boolean },
): readonly Column[] {
  const used = columns.filter((c) => c.used);
  const housed = used.filter((c) => HOUSED.has(c.role)).map((c) => c.column);
  if (housed.length === 0) return [];
  const carried = used.filter((c) => SALDO_FORMS.has(c.role));
  const isNow = (c: Column): boolean => isTold || isOfNow(c) || (c.helft !== undefined && c.helft === periode?.helft);
  const after = carried.filter((c) => open.includes(c) && (c.column > Math.max(...housed) || isNow(c)));
  const areAfter = carried.length === after.length || (isPair(carried) && after.some((c) => says(c, rows)));
  const mayBeEnd = (after.length > 0 && areAfter) || areNearRemainder(open, rows);
  return mayBeEnd && restsOnSaldo(rows) ? open : [];
}

/** The opgave of a row rests on its saldo, and no figure beside it says that it may. */
export const restsOnSaldo = (rows: readonly ReadRow[]): boolean =>
  rows.some((row) => (row.saldo ?? 0) !== 0 && row.opgave === undefined) && !mostSay(rows, holdsSaldo);

/** "Achterstand = nog te huisvesten", "achterstand is de opgave min gehuisvest". */
const MADE_NOW =
  /(?:achterstand|voorsprong|saldo) ?(?:=|:|is|betreft) .*\b(?:nog te|rest\w*|verschil|min|gehuisvest)\b/;

/** "Realisatie en achterstand per 1 juli 2022" above a table of 2022-I: it may be of that day; or how it is made. */
export function tellsSaldoOfNow(text: string, { periode }: Time): boolean {
  const { dates, rest, periode: other } = timeIn(text);
  if (periode === undefined || !/achterst|voorspr|saldo/.test(rest) || /\b(?:vorige?|begin)/.test(rest)) return false;
  return dates.some((day) => day > begin(periode)) || (other === undefined && MADE_NOW.test(rest));
}

const OF_NOW = /\b(?:stand|peildatum|nu|thans|heden|vandaag|momenteel|dit moment|total?e|totaal|lopende?)\b/;
/**
 * "Achterstand 2022-I" on a sheet of that halfjaar, "stand achterstand", "totale achterstand": of its begin, or of now?
 * The halfjaar of a group stands in front.
 */
const isOfNow = ({ heading, periode }: Column): boolean =>
  OF_NOW.test(fold(heading)) || (periode !== undefined && /(?:achterst|voorspr|saldo).*20\d\d/.test(fold(heading)));

/** An achterstand and a voorsprong: the two sides of one saldo. */
const isPair = (carried: readonly Column[]): boolean => carried.every(({ role }) => role !== 'saldo');

/** In most rows, and in more than one, minimum or remainder come from another opgave than the one with the saldo. */
export function isDenied(rows: readonly ReadRow[]): boolean {
  const answers = rows.flatMap(({ taakstelling, saldo, gehuisvest, ...said }) => {
    if (taakstelling === undefined || said.opgave !== undefined || saldo === undefined) return [];
    const whole = opgave(taakstelling, saldo);
    const rest = gehuisvest === undefined ? undefined : restant(whole, gehuisvest);
    return anyOf([isSame(said.minimaal, minimaal(whole)), isSame(said.nogTeHuisvesten, rest)]) ?? [];
  });
  const denied = answers.filter((holds) => !holds).length;
  return denied > 1 && denied * 2 > answers.length;
}

/** Do opgave, minimum, remainder, end saldo or percentage hold the saldo? */
function holdsSaldo(row: ReadRow): boolean | undefined {
  const { taakstelling, saldo } = row;
  if (taakstelling === undefined || saldo === undefined || saldo === 0) return undefined;
  const whole = opgave(taakstelling, saldo);
  return anyOf([isSame(row.opgave, whole), holdsWhole(row, whole)]);
}
