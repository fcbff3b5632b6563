/** Sheets on which the add-in writes plain formulas, for other programs to work out. */
import fc from 'fast-check';
import type { CellValue, ExcelTable } from '../../src/table/cells/grid';
import { HAAGLANDEN } from '../table/haaglanden';

type Rows = readonly (readonly CellValue[])[];
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  readonly table?: string;
}

const REGIONS: Rows = [
  ['Gemeente', 'Taakstelling', 'Achterstand', 'Voorsprong', 'Gehuisvest per 1-4-2022'],
  ['Delft', 70, 6, '', 48],
  ['Westland', 101, '', 20, 20],
  ['Subtotaal Haaglanden', 171, 6, 20, 68],
  ['Gouda', 40, '', 40, 0],
  ['Zuidplas', 31, '', '', 15],
  ['Subtotaal Midden-Holland', 71, '', 40, 15],
  ['Totaal', 242, 6, 60, 83],
];
const MONTHS: Rows = [
  ['Gemeente', 'Opgave', 'jan 2022', 'feb 2022', 'mrt 2022', 'Nog te huisvesten'],
  ['Delft', 76, 10, 30, '', 36],
  ['Westland', 81, 0, 9, 1, 71],
];
const TABLE: Rows = [
  ['Gemeente', 'Taakstelling', "Achterstand '22 [#]", 'Voorsprong', 'Gehuisvest per 21-3-2022'],
  ['Delft', 70, 6, 0, 48],
  ['Westland', 101, 0, 20, 20],
];

const figure = fc.nat(500);
const random = fc
  .array(fc.tuple(figure, figure, figure, figure), { minLength: 3, maxLength: 3 })
  .map((figures): Rows => [
    ['Gemeente', 'Taakstelling', 'Achterstand', 'Voorsprong', 'Gehuisvest per 15-5-2022'],
    ...figures.map((cells, i) => [['Delft', 'Westland', 'Rijswijk'][i] ?? '', ...cells]),
    ['Totaal', ...[0, 1, 2, 3].map((c) => figures.reduce((sum, cells) => sum + (cells[c] ?? 0), 0))],
  ]);

export const SHEETS: readonly Sheet[] = [
  { name: 'Haaglanden', rows: HAAGLANDEN },
  { name: 'Regio’s', rows: REGIONS },
  { name: 'Maanden', rows: MONTHS },
  { name: 'Tabel', rows: TABLE, table: 'Cijfers' },
  ...fc.sample(random, { numRuns: 20, seed: 1 }).map((rows, i): Sheet => ({ name: `Willekeurig ${i + 1}`, rows })),
];

export const tablesOf = ({ rows, table }: Sheet): readonly ExcelTable[] =>
  table === undefined
    ? []
    : [
        {
          name: table,
          row: 0,
          column: 0,
          rows: rows.length,
          columns: rows[0]?.length ?? 0,
          hasHeader: true,
          hasTotals: false,
        },
      ];
