import type { Personen } from '../../domain/getal/getal';
import { restant } from '../../domain/opgave/opgave';
import { beoordeeldePeriode, tussenstandVan } from '../../domain/tijd/moment';
import { isCountedOn, koppelingenOf } from '../../table/rows/koppelingen';
import type { ReadRow, ReadTable } from '../../table/table';
import { opgaveIn } from './assess';
import type { ExtraOffer } from './offers';
import type { AssessedRow } from './overview';

/** What was nog te huisvesten, and the sheet that says it. */
export interface Rest {
  readonly sheet: string;
  readonly personen: Personen;
}

/**
 * For a count of koppelingen that says nothing by itself: what was nog te huisvesten on 1 April or 1 October, on the
 * first of the other sheets that is of that day.
 * @param row with what the other sheets give.
 */
export function restFrom(table: ReadTable, row: ReadRow, offers: readonly ExtraOffer[]): Rest | undefined {
  const { peildatum } = table;
  const [opgave, { gehuisvest, koppelingen }] = [opgaveIn(table, row), row];
  if (typeof koppelingen !== 'number' || peildatum === undefined) return undefined;
  if (opgave === undefined || gehuisvest === undefined) return undefined;
  const day = tussenstandVan(beoordeeldePeriode(peildatum));
  if (peildatum <= day || koppelingenOf(table, row, { opgave, gehuisvest, peildatum }) !== undefined) return undefined;
  const counting = offers.filter(({ offered }) => offered.koppelingen === koppelingen).map((offer) => offer.table);
  if (![table, ...counting].every((one) => isCountedOn(one, day))) return undefined;
  for (const { table: extra, row: then } of offers) {
    const opgaveThen = extra.peildatum === day ? opgaveIn(extra, then) : undefined;
    if (opgaveThen !== undefined && then.gehuisvest !== undefined)
      return { sheet: extra.sheet, personen: restant(opgaveThen, then.gehuisvest) };
  }
  return undefined;
}

/** Whether the koppelingen of a row are counted and its step waits for what was nog te huisvesten on their day. */
export const lacksRest = ({ row, volgende: { verwacht } }: AssessedRow): boolean =>
  typeof row.koppelingen === 'number' && verwacht.kind === 'ontbreekt' && verwacht.wat.includes('koppelingen');
