import fc from 'fast-check';
import { datumVan } from '../../../src/domain/tijd/datum';
import { gemeentenOp } from '../../../src/domain/gemeente/indeling';
import { personen as p } from '../../../src/domain/getal/getal';
import { TREDEN } from '../../../src/domain/ladder/trede';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import { columnOf, rowOf, tableWith } from '../../table/parts';

export const COLUMNS = (['gemeente', 'trede', 'taakstelling', 'saldo', 'gehuisvest'] as const).map((role, i) =>
  columnOf(role, i),
);
export const HALF = { jaar: 2022, helft: 1 } as const;
export const [FEBRUARY, MARCH] = [datumVan('2022-02-01'), datumVan('2022-03-01')];
export const count = fc.nat({ max: 60 }).map(p);
export const fields = fc.record(
  {
    trede: fc.constantFrom(...TREDEN),
    taakstelling: count,
    saldo: fc.integer({ min: -9, max: 9 }).map(p),
    gehuisvest: count,
  },
  { requiredKeys: [] },
);
export const someGemeenten = gemeentenOp(MARCH).slice(0, 6);
export const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...someGemeenten), fields), {
    selector: ([gemeente]) => gemeente.code,
    maxLength: 6,
  })
  .map((all) => all.map(([gemeente, of], i): ReadRow => rowOf({ row: i + 1, name: gemeente.naam, gemeente, ...of })));

export const month = (all: readonly ReadRow[], part: Partial<ReadTable> = {}): ReadTable =>
  tableWith({ columns: COLUMNS, rows: all, periode: HALF, peildatum: FEBRUARY, ...part });
export const march = (all: readonly ReadRow[]): ReadTable => month(all, { sheet: 'Maart', peildatum: MARCH });
