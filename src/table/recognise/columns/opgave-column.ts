import { minimaal } from '../../../domain/opgave/opgave';
import { isOfOtherHalf } from './fitting';
import type { Time } from './meaning';
import type { ReadRow } from '../../table';
import type { Column } from '../../column';

const SALDO_ROLES = new Set(['saldo', 'achterstand', 'voorsprong']);
const WHOLE_ROLES = new Set(['opgave', 'opgaveInclAdditioneel']);

/**
 * Does "Taakstelling" hold the opgave? Yes when no opgave and no saldo stand beside it, unless "nog te realiseren" or
 * the saldo at the end shows otherwise in most rows (then a saldo is missing from the sheet).
 */
export function taakstellingHoldsOpgave(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  time: Time = {},
): boolean {
  if (!columns.some((c) => c.used && c.role === 'taakstelling')) return false;
  const theirs = columns.filter((c) => !c.ours && !isOfOtherHalf(c, time.periode));
  if (theirs.some((c) => WHOLE_ROLES.has(c.role) || SALDO_ROLES.has(c.role))) return false;
  const rests: readonly ((r: ReadRow) => number | undefined)[] = [(r) => r.nogTeHuisvesten, (r) => r.eindsaldo];
  return rests.every((rest) => mostRows(rows, (r) => r.taakstelling, rest) !== false);
}

/** That one row of many fits is chance; that one of four does, and not only once, is not. */
const COINCIDENCE = 4;
const FEWEST = 2;

/**
 * The columns of a saldo without a day that is really what remains: opgave - gehuisvest in every row, or in more rows
 * than chance explains where only the taakstelling is known. An achterstand or a voorsprong alone shows one side of it.
 */
export function remainderColumns(saldi: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const sides = new Set(saldi.map((c) => c.role));
  const shown = (rest: number): number => {
    if (sides.has('saldo') || sides.size > 1) return rest;
    return sides.has('achterstand') ? Math.max(0, rest) : Math.min(0, rest);
  };
  const compared = rows.flatMap((row) => {
    const [whole, found] = [row.opgave ?? row.taakstelling, carriedIn(row, saldi)];
    if (whole === undefined || row.gehuisvest === undefined || found === undefined) return [];
    if (found.value === 0 || (row.gehuisvest === 0 && row.opgave !== undefined)) return [];
    const rest = shown(whole - row.gehuisvest);
    const fits = rest === found.value || (found.unsigned && -rest === found.value);
    return [{ fits: fits && !isCarriedIn(row, found), isSure: row.opgave !== undefined }];
  });
  const fitting = compared.filter(({ fits }) => fits).length;
  const some = compared.some(({ isSure }) => isSure) ? Infinity : Math.max(FEWEST, compared.length / COINCIDENCE);
  return fitting > 0 && (fitting === compared.length || fitting >= some) ? saldi.filter((c) => says(c, rows)) : [];
}

/** Where the row itself says that taakstelling and saldo make the opgave, the saldo is what the halfjaar began with. */
const isCarriedIn = ({ taakstelling, opgave }: ReadRow, { value, unsigned }: Carried): boolean =>
  taakstelling !== undefined &&
  opgave !== undefined &&
  (taakstelling + value === opgave || (unsigned && taakstelling - value === opgave));

interface Carried {
  readonly value: number;
  /** The heading does not say which way is positive. */
  readonly unsigned: boolean;
}

/**
 * The columns of a saldo without a day that is what lacks of the minimum, in every row: at least two, for one may be
 * chance. "Achterstand" beside a tussenstand may be behind schedule.
 */
export function scheduleColumns(saldi: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const compared = rows.flatMap((row) => {
    const [whole, found] = [row.opgave ?? row.taakstelling, carriedIn(row, saldi)];
    if (whole === undefined || row.gehuisvest === undefined || found === undefined) return [];
    const lacking = minimaal(whole) - row.gehuisvest;
    const isNone = found.value === 0 && lacking <= 0;
    return [{ fits: isNone || lacking === found.value || (found.unsigned && -lacking === found.value), isNone }];
  });
  const fits = compared.length > 0 && compared.every((row) => row.fits);
  return fits && compared.filter(({ isNone }) => !isNone).length >= FEWEST ? saldi.filter((c) => says(c, rows)) : [];
}

/** A column that is empty, or 0 in every row, is about nothing. */
export const says = ({ column }: Column, rows: readonly ReadRow[]): boolean =>
  rows.some((row) => !['', 0, '0', undefined].includes(row.cells.get(column) as string | number | undefined));

/** What a row carries in; the bare number where the heading does not say which way is positive. */
function carriedIn(row: ReadRow, saldi: readonly Column[]): Carried | undefined {
  const silent = saldi.find((c) => c.role === 'saldo' && c.sign === 'unknown');
  if (!silent) return row.saldo === undefined ? undefined : { value: row.saldo, unsigned: false };
  const value = row.cells.get(silent.column);
  return typeof value === 'number' ? { value, unsigned: true } : undefined;
}

/** Is a saldo without a day the one at the end once more? In most of the rows in which there is one. */
export function repeatsEnd(rows: readonly ReadRow[]): boolean {
  const both = rows.filter((r) => (r.saldo ?? 0) !== 0 && r.eindsaldo !== undefined);
  return both.length > 0 && both.filter((r) => r.saldo === r.eindsaldo).length * 2 > both.length;
}

function compared(
  r: ReadRow,
  whole: (r: ReadRow) => number | undefined,
  rest: (r: ReadRow) => number | undefined,
): boolean | undefined {
  const [a, b] = [whole(r), rest(r)];
  return a === undefined || b === undefined || r.gehuisvest === undefined ? undefined : a - r.gehuisvest === b;
}

/** True or false when at least half of the comparable rows say so; undefined when none can be compared. */
function mostRows(
  rows: readonly ReadRow[],
  whole: (r: ReadRow) => number | undefined,
  rest: (r: ReadRow) => number | undefined,
): boolean | undefined {
  const answers = rows.map((r) => compared(r, whole, rest)).filter((a) => a !== undefined);
  return answers.length === 0 ? undefined : answers.filter((a) => a).length * 2 >= answers.length;
}
