import { fold } from '../../cells/text';
import { readPersons } from '../../cells/cell-reading';
import type { Time } from '../../recognise/columns/meaning';
import { remainderColumns, repeatsEnd, scheduleColumns } from '../../recognise/columns/remainders';
import { isStraySaldo } from '../../recognise/columns/saldo-time';
import { saldoMoment } from '../../saldo-moment';
import { type Role, SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import type { Column } from '../../column';
import { behindHoused, isDenied, tellsSaldoOfNow } from './behind-housed';
import { correctionsBeside } from './correction-doubts';
import { opgavenWithoutSaldo, taakstellingenWithSaldo } from './opgave-net';
import type { ColumnQuestion } from '../../column-reason';
import type { ColumnDoubt } from './column-doubts';

/** "Achterstand vorige periode": its own words say that it is carried in. */
const OF_BEFORE = /\bvorige?\b/i;

/**
 * The saldo columns that may be something else than what the halfjaar begins with. One that the user or its own day
 * settles is not asked.
 *
 * @param told the lines above and below the table
 */
export function saldoDoubts(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  time: Time,
  told: readonly string[] = [],
): readonly ColumnDoubt[] {
  const corrections = correctionsBeside(columns, rows).map((column) => asked(column, 'correctieErnaast'));
  const net = opgavenWithoutSaldo(columns, rows, told).map((column) => asked(column, 'opgaveZonderSaldo'));
  const whole = taakstellingenWithSaldo(columns, rows, told).map((column) => asked(column, 'taakstellingBevatSaldo'));
  const isTold = told.some((text) => tellsSaldoOfNow(text, time));
  return [...corrections, ...net, ...whole, ...ofSaldi(columns, rows, { ...time, isTold, isHeld: whole.length > 0 })];
}

/** The columns of a saldo that are read although nothing says of which day they are. */
export const undatedSaldi = (columns: readonly Column[], time: Time): readonly Column[] =>
  columns.filter(
    (c) =>
      c.used &&
      SALDO_FORMS.has(c.role) &&
      !c.corrected &&
      !OF_BEFORE.test(fold(c.heading)) &&
      saldoMoment(c, time) === 'onbekend',
  );

function ofSaldi(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  time: Time & { readonly isTold: boolean; readonly isHeld: boolean },
): readonly ColumnDoubt[] {
  const stray = columns.filter((c) => isStraySaldo(c, time)).map((column) => asked(column, 'saldoAndereDag'));
  const open = undatedSaldi(columns, time);
  const opening = columns.filter((c) => c.used && SALDO_FORMS.has(c.role) && !c.confirmed);
  if (differTwice(opening, rows)) return [...stray, ...opening.map((column) => asked(column, 'saldoTweemaal'))];
  if (open.length === 0) return stray;
  const rest = remainderColumns(open, rows).map((column) => asked(column, 'achterstandIsRestant'));
  if (rest.length > 0) return [...stray, ...rest];
  const behind = scheduleColumns(open, rows).map((column) => asked(column, 'achterstandOpSchema'));
  if (behind.length > 0) return [...stray, ...behind];
  if (repeatsEnd(rows, columns)) return [...stray, ...open.map((column) => asked(column, 'saldoIsEinde'))];
  if (!time.isHeld && isDenied(rows)) return [...stray, ...open.map((column) => asked(column, 'saldoNaGehuisvest'))];
  return [...stray, ...behindHoused(open, columns, rows, time).map((column) => asked(column, 'saldoNaGehuisvest'))];
}

const asked = (column: Column, question: ColumnQuestion): ColumnDoubt => ({ column, question });

/** A signed saldo beside the two unsigned columns of one, which say something else. */
function differTwice(opening: readonly Column[], rows: readonly ReadRow[]): boolean {
  const of = (role: Role): Column | undefined => opening.find((c) => c.role === role);
  const [signed, behind, ahead] = [of('saldo'), of('achterstand'), of('voorsprong')];
  if (!signed || (!behind && !ahead)) return false;
  const count = ({ cells }: ReadRow, column?: Column): number =>
    column ? (readPersons(cells.get(column.column) ?? '', 'saldo').value ?? 0) : 0;
  const side = { achterstandPositive: 1, voorsprongPositive: -1, unknown: undefined }[signed.sign ?? 'unknown'];
  const meant = (n: number, as = 1): number => (side === undefined ? Math.abs(n) : n * as);
  const said = rows.map((row) => [meant(count(row, signed), side), meant(count(row, behind) - count(row, ahead))]);
  const isSaid = (i: number): boolean => said.some((one) => one[i] !== 0);
  return isSaid(0) && isSaid(1) && said.some(([one, other]) => one !== other);
}
