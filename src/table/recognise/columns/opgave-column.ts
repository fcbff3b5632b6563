import { minimaal } from '../../../domain/opgave/opgave';
import { isOfOtherHalf } from './fitting';
import type { Time } from './meaning';
import { saysWithoutSaldo } from '../saldo-told';
import { SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import { type Column, THRESHOLD } from '../../column';

/** A part of a saldo: the whole is then elsewhere. */
const PART_ROLES = new Set(['saldoHuurcontracten', 'opgebouwdeAchterstand']);
const END_ROLES = new Set(['eindsaldo', 'eindachterstand', 'eindvoorsprong']);
const WHOLE_ROLES = new Set(['opgave', 'opgaveInclAdditioneel']);

/**
 * Does "Taakstelling" hold the opgave? Yes when no opgave and no saldo stand beside it, unless "nog te realiseren",
 * the saldo at the end, the minimum or the percentage shows otherwise in most rows (then a saldo is missing from the
 * sheet), or the words do.
 *
 * @param told the lines above and below the table
 */
export function taakstellingHoldsOpgave(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  time: Time = {},
  told: readonly string[] = [],
): boolean {
  const read = columns.find((c) => c.used && c.role === 'taakstelling');
  if (!read || saysWithoutSaldo([read.heading, ...told])) return false;
  // A saldo of which it is not sure that it is one of the end, or that the next halfjaar begins with.
  const ends = columns.filter((c) => END_ROLES.has(c.role) && !c.ours);
  if (ends.some((c) => c.certainty < THRESHOLD) || (ends.length > 0 && !ends.some((c) => c.used))) return false;
  const theirs = columns.filter((c) => !c.ours && !isOfOtherHalf(c, time.periode));
  if (theirs.some((c) => WHOLE_ROLES.has(c.role) || SALDO_FORMS.has(c.role) || PART_ROLES.has(c.role))) return false;
  return SHOWN.every((shown) => mostRows(rows, shown) !== false) && !manyEndOtherwise(rows);
}

/** What each of the figures beside a taakstelling says of it: that it is the opgave, that it is not, or nothing. */
const SHOWN: readonly ((row: ReadRow) => boolean | undefined)[] = [
  (row) => isRest(row, row.nogTeHuisvesten),
  ({ taakstelling, minimaal: half }) =>
    taakstelling === undefined || half === undefined ? undefined : half === minimaal(taakstelling),
  ({ taakstelling, gehuisvest, percentage }) => {
    if (taakstelling === undefined || taakstelling <= 0 || gehuisvest === undefined || percentage === undefined)
      return undefined;
    const share = (whole: number): boolean => Math.abs(gehuisvest / whole - percentage) <= POINT;
    return share(taakstelling) || share(minimaal(taakstelling));
  },
];

/** Where half of the gemeenten began without a saldo, the taakstelling is the opgave of that half alone. */
function manyEndOtherwise(rows: readonly ReadRow[]): boolean {
  const answers = rows.flatMap((row) => isRest(row, row.eindsaldo) ?? []);
  return answers.filter((fits) => !fits).length * COINCIDENCE > answers.length;
}

/** Percentages are rounded in more ways than one. */
const POINT = 0.010_001;

const isRest = ({ taakstelling, gehuisvest }: ReadRow, rest: number | undefined): boolean | undefined =>
  taakstelling === undefined || rest === undefined || gehuisvest === undefined
    ? undefined
    : taakstelling - gehuisvest === rest;

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

/** True or false when at least half of the rows that can say so; undefined when none can. */
function mostRows(rows: readonly ReadRow[], shown: (row: ReadRow) => boolean | undefined): boolean | undefined {
  const answers = rows.map(shown).filter((answer) => answer !== undefined);
  return answers.length === 0 ? undefined : answers.filter((answer) => answer).length * 2 >= answers.length;
}
