import type { Koppelingenoordeel } from '../../domain/beoordeling/beoordeling';
import { type Datum, dagenLater } from '../../domain/tijd/datum';
import { beoordeelKoppelingen } from '../../domain/opgave/koppelingen';
import { beoordeeldePeriode, tussenstandVan } from '../../domain/tijd/moment';
import type { Personen } from '../../domain/getal/getal';
import { restant } from '../../domain/opgave/opgave';
import { readPersons } from '../cells/cell-reading';
import { columnFor, type ReadRow, type ReadTable } from '../table';

/** What was realised of an opgave up to a day. */
export interface Realised {
  readonly opgave: Personen;
  readonly gehuisvest: Personen;
  readonly peildatum: Datum;
}

/**
 * Do the koppelingen suffice? The sheet's own judgement, or a count against what was nog te huisvesten on 1 April / 1
 * October: on that date the row's own remainder, later a column with that date or a sheet of it. A count without it
 * judges nothing, and one of another day neither.
 */
export function koppelingenOf(
  table: ReadTable,
  row: ReadRow,
  { opgave, gehuisvest, peildatum }: Realised,
): Koppelingenoordeel | undefined {
  const { koppelingen } = row;
  if (koppelingen === undefined || typeof koppelingen === 'string') return koppelingen;
  const tussenstand = tussenstandVan(beoordeeldePeriode(peildatum));
  if (!isCountedOn(table, tussenstand)) return undefined;
  if (peildatum === tussenstand) return beoordeelKoppelingen(koppelingen, restant(opgave, gehuisvest));
  const then = remainingOn(table, row, tussenstand, opgave) ?? row.restTussenstand;
  return then === undefined ? undefined : beoordeelKoppelingen(koppelingen, then);
}

/** The day of the count is that one or the last before it, or is not said. */
export function isCountedOn(table: ReadTable, day: Datum): boolean {
  const counted = columnFor(table, 'koppelingen')?.dates.at(-1);
  return counted === undefined || counted === day || counted === dagenLater(day, -1);
}

function remainingOn(table: ReadTable, row: ReadRow, day: Datum, opgave: Personen): Personen | undefined {
  for (const column of table.columns) {
    if (column.ours || (column.role !== 'nogTeHuisvesten' && column.role !== 'gehuisvest')) continue;
    const date = column.role === 'nogTeHuisvesten' ? column.dates[0] : column.dates.at(-1);
    if (date !== day) continue;
    const { value } = readPersons(row.cells.get(column.column) ?? '', column.role);
    if (value !== undefined) return column.role === 'nogTeHuisvesten' ? value : restant(opgave, value);
  }
  return undefined;
}
