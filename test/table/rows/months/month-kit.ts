import { datumVan } from '../../../../src/domain/tijd/datum';
import type { CellValue } from '../../../../src/table/cells/grid';
import type { Months } from '../../../../src/table/months';
import type { ReadRow } from '../../../../src/table/table';
import type { Column } from '../../../../src/table/column';
import { columnOf, rowOf } from '../../parts';

export const SPRING = { jaar: 2022, helft: 1 } as const;
export const AUTUMN = { jaar: 2022, helft: 2 } as const;
export const month = (maand: number, column: number, heading = `kop ${maand}`): Column =>
  columnOf('gehuisvestInMaand', column, { heading, maand: { maand } });
export const [JAN, FEB, MRT] = [month(1, 2), month(2, 3), month(3, 4)] as const;
export const ALL = [columnOf('gemeente', 0), columnOf('opgave', 1), JAN, FEB, MRT];
export const END_OF_MARCH = datumVan('2022-03-31');
/** Of no known halfjaar or year. */
export const undated = (part: Partial<Months> = {}): Months => ({
  way: 'optellen',
  said: true,
  columns: [JAN, FEB, MRT],
  ...part,
});
export const months = (part: Partial<Months> = {}): Months => undated({ periode: SPRING, upTo: END_OF_MARCH, ...part });
export const row = (name: string, cells: readonly CellValue[], at = 1): ReadRow =>
  rowOf({ name, row: at, cells: new Map(cells.map((value, i) => [i + 2, value])) });
export const DELFT = row('Delft', [10, 8, 9]);
