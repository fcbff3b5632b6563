import type { Personen } from '../../domain/getal/getal';
import { restant } from '../../domain/opgave/opgave';
import { beoordeeldePeriode, tussenstandVan } from '../../domain/tijd/moment';
import { isCountedOn, koppelingenOf } from '../../table/rows/koppelingen';
import type { ReadRow, ReadTable } from '../../table/table';
import { opgaveIn } from './assess';
import type { ExtraOffer } from './offers';
import type { AssessedRow } from './overview';

/** What was nog te huisvesten, and the row of the sheet that says it. */
export interface Rest {
  readonly table: ReadTable;
  readonly row: ReadRow;
  readonly personen: Personen;
}

/**
 * For a count of koppelingen that says nothing by itself: what was nog te huisvesten on 1 April or 1 October, by each
 * of the other sheets that is of that day; the first holds.
 * @param row with what the other sheets give.
 */
export function restsFrom(table: ReadTable, row: ReadRow, offers: readonly ExtraOffer[]): readonly Rest[] {
  const { peildatum } = table;
  const [opgave, { gehuisvest, koppelingen }] = [opgaveIn(table, row), row];
  if (typeof koppelingen !== 'number' || peildatum === undefined) return [];
  if (opgave === undefined || gehuisvest === undefined) return [];
  const day = tussenstandVan(beoordeeldePeriode(peildatum));
  if (peildatum <= day || koppelingenOf(table, row, { opgave, gehuisvest, peildatum }) !== undefined) return [];
  const counting = offers.filter(({ offered }) => offered.koppelingen === koppelingen).map((offer) => offer.table);
  if (![table, ...counting].every((one) => isCountedOn(one, day))) return [];
  return offers.flatMap(({ table: extra, row: then }): readonly Rest[] => {
    const opgaveThen = extra.peildatum === day ? opgaveIn(extra, then) : undefined;
    return opgaveThen === undefined || then.gehuisvest === undefined
      ? []
      : [{ table: extra, row: then, personen: restant(opgaveThen, then.gehuisvest) }];
  });
}

/** Whether the koppelingen of a row are counted and its step waits for what was nog te huisvesten on their day. */
export const lacksRest = ({ row, volgende: { verwacht } }: AssessedRow): boolean =>
  typeof row.koppelingen === 'number' && verwacht.kind === 'ontbreekt' && verwacht.wat.includes('koppelingen');
