import { fold } from '../../cells/text';
import { minimaal } from '../../../domain/opgave/opgave';
import { readPersons } from '../../cells/cell-reading';
import type { ReadRow } from '../../table';
import { type Column, THRESHOLD, leftAlone } from '../../column';
import { usableAs } from './columns';

/** That one row of many fits is chance; that one of four does, and not only once, is not. */
export const COINCIDENCE = 4;
const FEWEST = 2;

/**
 * The columns of a saldo without a day that is really what remains: opgave - gehuisvest in every row, or in more rows
 * than chance explains where only the taakstelling is known. An achterstand or a voorsprong alone shows one side of it.
 */
export function remainderColumns(saldi: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const shown = sidesOf(saldi);
  const compared = withOpgave(rows).flatMap((row) => {
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

/** What columns of a saldo show of what remains: an achterstand or a voorsprong alone shows one side of it. */
function sidesOf(saldi: readonly Column[]): (rest: number) => number {
  const sides = new Set(saldi.map((c) => c.role));
  return (rest) => {
    if (sides.has('saldo') || sides.size > 1) return rest;
    return sides.has('achterstand') ? Math.max(0, rest) : Math.min(0, rest);
  };
}

/** Of what is carried in no more than this share differs from what remains of the taakstelling. */
const NEAR = 1 / 5;

/**
 * Is a saldo without a day nearly what remains of the taakstelling, in most rows and more than one? Without an opgave
 * the two differ by what the halfjaar began with.
 */
export function areNearRemainder(saldi: readonly Column[], rows: readonly ReadRow[]): boolean {
  const shown = sidesOf(saldi);
  const compared = rows.flatMap((row) => {
    const [{ taakstelling, gehuisvest }, found] = [row, carriedIn(row, saldi)];
    if (taakstelling === undefined || gehuisvest === undefined || found === undefined) return [];
    const [rest, { value, unsigned }] = [shown(taakstelling - gehuisvest), found];
    const off = Math.min(Math.abs(value - rest), unsigned ? Math.abs(value + rest) : Infinity);
    return value === 0 && rest === 0 ? [] : [off <= Math.abs(value) * NEAR];
  });
  const near = compared.filter((isNear) => isNear).length;
  return near >= FEWEST && near * 2 > compared.length;
}

/** Where an opgave is on the sheet the row in which it is not known says nothing. */
function withOpgave(rows: readonly ReadRow[]): readonly ReadRow[] {
  const known = rows.filter(({ opgave }) => opgave !== undefined);
  return known.length > 0 ? known : rows;
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
  const compared = withOpgave(rows).flatMap((row) => {
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

/**
 * Is a saldo without a day the one at the end once more, or what stands under a heading that says nothing? In most of
 * the rows in which there is one.
 */
export function repeatsEnd(rows: readonly ReadRow[], columns: readonly Column[] = []): boolean {
  const silent = columns.filter((c) => c.role === 'onbekend' && !c.ours);
  const isAgain = (othersOf: (row: ReadRow) => readonly number[]): boolean => {
    const both = rows.filter((row) => (row.saldo ?? 0) !== 0 && othersOf(row).length > 0);
    const again = both.filter((row) => othersOf(row).some((other) => other === row.saldo));
    return both.length > 0 && again.length * 2 > both.length;
  };
  return isAgain(endsIn(columns)) || silent.some((c) => isAgain((row) => eitherWay(row, c)));
}

/** What a row ends with: where the heading does not say which way is positive, either of two. */
export function endsIn(columns: readonly Column[]): (row: ReadRow) => readonly number[] {
  const silent = columns.find((c) => c.used && c.role === 'eindsaldo' && c.sign === 'unknown');
  return (row) => {
    if (row.eindsaldo !== undefined) return [row.eindsaldo];
    return silent ? eitherWay(row, silent) : [];
  };
}

/** The number of a saldo of which nothing says which way is positive. */
export function eitherWay({ cells }: ReadRow, { column }: Column): readonly number[] {
  const { value } = readPersons(cells.get(column) ?? '', 'saldo');
  return value === undefined ? [] : [value, -value];
}

/** What is expected is nobody yet, a household is no person, and what was of before or in a month is a part. */
const isNotAll = ({ role, heading }: Column): boolean => role === 'gehuisvest' && NOT_ALL.test(fold(heading));
/** "Verschil t.o.v. opgave", "saldo (opgave - realisatie)". */
const DIFFERENCE = /\bverschil|(?:opgave|te huisvesten) ?(?:-|\u2013|min) ?(?:reali|gereali|gehuisv|plaats)/i;
const NOT_ALL = new RegExp(
  '\\b(?:verwacht|prognose|gepland|geraamd|raming|woning|huishouden|vorige|afgelopen|deze (?:maand|week)|' +
    'doorstroom|regulier|gekoppeld)',
  'i',
);

/**
 * "Nog te huisvesten in 2022", "nog te plaatsen o.b.v. opgave en additionele opgave", "realisatie additionele opgave"
 * and "verschil t.o.v. opgave" beside the opgave and who was housed: no question, for nothing rests on it. Alone it may
 * be what is left of the opgave, and is asked.
 */
export function withoutRemainderIncl(columns: readonly Column[]): readonly Column[] {
  if (!usableAs(columns, 'opgave') || !usableAs(columns, 'gehuisvest')) return columns;
  const hasExtra = usableAs(columns, 'additioneel') !== undefined;
  const isMore = ({ role, heading }: Column): boolean =>
    (role === 'additioneel' && hasExtra) || (['opgave', 'saldo'].includes(role) && DIFFERENCE.test(fold(heading)));
  return columns.map((c): Column =>
    c.certainty < THRESHOLD && !c.corrected && (c.role === 'nogTeHuisvesten' || isNotAll(c) || isMore(c))
      ? leftAlone(c, ': daarop rust niets')
      : c,
  );
}
