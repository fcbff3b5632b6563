import type { Koppelingenoordeel } from '../../domain/beoordeling/beoordeling';
import type { Datum } from '../../domain/tijd/datum';
import { beoordeelKoppelingen } from '../../domain/opgave/koppelingen';
import { beoordeeldePeriode, tussenstandVan } from '../../domain/tijd/moment';
import type { Personen } from '../../domain/getal/getal';
import { restant } from '../../domain/opgave/opgave';
import { readPersons } from '../cells/cell-reading';
import type { ReadRow, ReadTable } from '../table';

/** What was realised of an opgave up to a day. */
export interface Realised {
  readonly opgave: Personen;
  readonly gehuisvest: Personen;
  readonly peildatum: Datum;
}

/**
 * Do the koppelingen suffice? The sheet's own judgement, or a count against what was nog te huisvesten on 1 April / 1
 * October: on that date the row's own remainder, later a column with that date. A count without it judges nothing.
 */
export function koppelingenOf(
  table: ReadTable,
  row: ReadRow,
  { opgave, gehuisvest, peildatum }: Realised,
): Koppelingenoordeel | undefined {
  const { koppelingen } = row;
  if (koppelingen === undefined || typeof koppelingen === 'string') return koppelingen;
  const tussenstand = tussenstandVan(beoordeeldePeriode(peildatum));
  if (peildatum === tussenstand) return beoordeelKoppelingen(koppelingen, restant(opgave, gehuisvest));
  const then = remainingOn(table, row, tussenstand, opgave);
  return then === undefined ? undefined : beoordeelKoppelingen(koppelingen, then);
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
