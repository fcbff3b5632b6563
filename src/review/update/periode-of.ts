import { beoordeeldePeriode } from '../../domain/tijd/moment';
import { begin, type Periode, periodeVan } from '../../domain/tijd/periode';
import { SALDO_FORMS } from '../../table/roles';
import type { ReadTable } from '../../table/table';

/** The half-year of a sheet: as it says, or that of its peildatum, or the one that begins on the day of its saldo. */
export function periodeOf(table: ReadTable): Periode | undefined {
  if (table.periode !== undefined) return table.periode;
  if (table.peildatum !== undefined) return beoordeeldePeriode(table.peildatum);
  const dag = table.columns.find(({ used, role }) => used && SALDO_FORMS.has(role))?.dates.at(-1);
  return dag !== undefined && begin(periodeVan(dag)) === dag ? periodeVan(dag) : undefined;
}
