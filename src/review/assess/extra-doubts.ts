import { known } from '../../domain/known';
import type { Datum } from '../../domain/tijd/datum';
import { beoordeeldePeriode, momentVan } from '../../domain/tijd/moment';
import { isZelfdePeriode } from '../../domain/tijd/periode';
import type { Column } from '../../table/column';
import type { ExtraDoubt } from '../../table/reading-finding';
import { remainderColumns, repeatsEnd } from '../../table/recognise/columns/remainders';
import { type SaldoMoment, saldoMoment } from '../../table/saldo-moment';
import type { ReadRow, ReadTable } from '../../table/table';
import { isOlderStep } from '../../table/rows/questions/steps/step-doubts';
import { columnsWith, type ExtraField } from './extra-fields';

/** A row of the table with the row of the same gemeente on the other sheet. */
export interface RowPair {
  readonly own: ReadRow;
  readonly other: ReadRow;
}

/**
 * Why a field of another sheet is not taken over: beside the figures of this table it may be something else than it
 * seems.
 */
export function doubtAbout(
  field: ExtraField,
  table: ReadTable,
  extra: ReadTable,
  pairs: readonly RowPair[],
): ExtraDoubt | undefined {
  const columns = columnsWith(extra, field).filter((c) => !c.confirmed);
  if (columns.length === 0 || !table.periode) return undefined;
  const doubts = columns.map((column) => timeDoubt(field, column, table, extra));
  const doubt = doubts.find((one) => one !== undefined);
  return doubt ?? (field === 'saldo' ? saldoDoubt(columns, table, pairs) : undefined);
}

/** What is held or was built up before has a time of its own. */
const OF_ANY_TIME: readonly ExtraField[] = ['verlengd', 'opgebouwdeAchterstand'];

const SALDO_DOUBTS: Partial<Record<SaldoMoment, ExtraDoubt>> = {
  eind: 'saldoVanEinde',
  tussen: 'saldoAndereDag',
  eerder: 'saldoAndereDag',
};

/** A step that was decided after the peildatum, or on it: the outcome, not what it began with. */
const isLaterStep = (day: Datum | undefined, peildatum: Datum | undefined): boolean =>
  day !== undefined && peildatum !== undefined && (day > peildatum || (day === peildatum && momentVan(day) !== 'geen'));

/** The halfjaar or the day in the heading says it, else that of the sheet. */
function timeDoubt(
  field: ExtraField,
  column: Column,
  { periode, peildatum }: ReadTable,
  extra: ReadTable,
): ExtraDoubt | undefined {
  if (!periode || OF_ANY_TIME.includes(field)) return undefined;
  const day = column.dates.at(-1);
  if (field === 'trede') {
    if (isLaterStep(day, peildatum)) return 'latereTrede';
    return isOlderStep(column, extra.rows, { periode, ...known({ peildatum }) }) ? 'eerdereTrede' : undefined;
  }
  const moment = field === 'saldo' ? saldoMoment(column, { periode, ...known({ peildatum }) }) : 'onbekend';
  if (moment !== 'onbekend') return SALDO_DOUBTS[moment];
  const half = column.periode ?? (day === undefined ? extra.periode : beoordeeldePeriode(day));
  return half && !isZelfdePeriode(half, periode) ? 'anderHalfjaar' : undefined;
}

/** A saldo without a day that is what remains of this table, or what it ends with. */
function saldoDoubt(columns: readonly Column[], table: ReadTable, pairs: readonly RowPair[]): ExtraDoubt | undefined {
  const open = columns.filter(
    (c) => !c.corrected && saldoMoment(c, { ...(table.periode ? { periode: table.periode } : {}) }) === 'onbekend',
  );
  if (open.length === 0) return undefined;
  const rows = pairs.map(({ own, other: { saldo, cells } }): ReadRow => {
    const { saldo: _own, ...rest } = own;
    return { ...rest, ...(saldo === undefined ? {} : { saldo }), cells };
  });
  if (remainderColumns(open, rows).length > 0) return 'saldoIsRestant';
  return repeatsEnd(rows) ? 'saldoVanEinde' : undefined;
}
