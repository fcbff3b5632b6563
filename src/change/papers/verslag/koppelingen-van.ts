import { known } from '../../../domain/known';
import type { Datum } from '../../../domain/tijd/datum';
import type { Personen } from '../../../domain/getal/getal';
import type { Koppelingenoordeel } from '../../../domain/opgave/koppelingen';
import { koppelingenOf } from '../../../table/rows/koppelingen';
import type { AssessedRow } from '../../../review/assess/overview';
import type { ReadTable } from '../../../table/table';

/** What is known of the koppelingen of one gemeente: the count, the judgement, both or nothing. */
export interface KoppelingenMetOordeel {
  readonly aantal?: Personen;
  readonly oordeel?: Koppelingenoordeel;
}

/** The judgement is also given where the assessment did not come to that question. */
export function koppelingenVan(
  table: ReadTable,
  { row, opgave, gehuisvest }: AssessedRow,
  peildatum: Datum,
): KoppelingenMetOordeel {
  const oordeel = koppelingenOf(table, row, { opgave, gehuisvest, peildatum });
  return {
    ...(typeof row.koppelingen === 'number' ? { aantal: row.koppelingen } : {}),
    ...known({ oordeel }),
  };
}
