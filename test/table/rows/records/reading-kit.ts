import fc from 'fast-check';
import type { CellValue } from '../../../../src/table/cells/grid';
import type { ReadRow, ReadTable } from '../../../../src/table/table';
import type { Rows } from '../../views';

export const NAMES = ['Delft', "'s-Gravenhage", 'Gouda', 'Westland', 'Leiden', 'Rijswijk', 'Zoetermeer'];
export const HEADING = [
  'Gemeente',
  'Fase 1 januari 2022',
  'Taakstelling 1e helft 2022',
  'Achterstand per 1 januari 2022',
  'Gehuisvest per 21 maart 2022',
  'Koppelingen',
  'Toelichting',
];

/** A right table of some gemeenten, each with figures, some of them blank. */
export const gemeenten: fc.Arbitrary<Rows> = fc
  .shuffledSubarray(NAMES, { minLength: 2 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.tuple(
          fc.constant(name),
          fc.constantFrom<CellValue>(0, 2, '3a', ''),
          fc.integer({ min: 1, max: 500 }),
          fc.constantFrom<CellValue>(0, 8, 195, ''),
          fc.nat(400),
          fc.constantFrom<CellValue>(13, 'Voldoende', ''),
          fc.constantFrom('', 'zie brief'),
        ),
      ),
    ),
  );

/** What a row says, apart from where it stands. */
export const meant = (row: ReadRow): object => ({ ...row, row: undefined, cells: undefined });
export const byName = (table: ReadTable): ReadonlyMap<string, object> =>
  new Map(table.rows.map((r) => [r.name, meant(r)]));
