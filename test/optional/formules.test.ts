/** LibreOffice works the plain formulas out on a saved workbook: every cell shows what is written as a value. */
import path from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { isFormula, shown } from '../../src/change/write/content';
import type { CellValue, ExcelTable } from '../../src/table/cells/grid';
import { cellsOf, type Cells } from '../change/grids';
import { written } from '../change/written';
import { HAAGLANDEN } from '../table/haaglanden';
import { convert } from './libreoffice.cjs';

type Rows = readonly (readonly CellValue[])[];
interface Sheet {
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

const SHEETS: readonly Sheet[] = [
  { name: 'Haaglanden', rows: HAAGLANDEN },
  { name: 'Regio’s', rows: REGIONS },
  { name: 'Maanden', rows: MONTHS },
  { name: 'Tabel', rows: TABLE, table: 'Cijfers' },
  ...fc.sample(random, { numRuns: 20, seed: 1 }).map((rows, i): Sheet => ({ name: `Willekeurig ${i + 1}`, rows })),
];

const tablesOf = ({ rows, table }: Sheet): readonly ExcelTable[] =>
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

/** "12:3" as its zero-based row and column. */
const place = (key: string): readonly [number, number] => {
  const [row = 0, column = 0] = key.split(':').map(Number);
  return [row, column];
};

function addSheet(book: ExcelJS.Workbook, { name, rows, table }: Sheet, cells: Cells): void {
  const sheet = book.addWorksheet(name);
  const width = Math.max(...[...cells.keys()].map((key) => place(key)[1])) + 1;
  if (table !== undefined) {
    const headings = Array.from({ length: width }, (_, column) =>
      String(shown(cells.get(`0:${column}`)?.content ?? '')),
    );
    sheet.addTable({
      name: table,
      ref: 'A1',
      columns: headings.map((heading) => ({ name: heading })),
      rows: rows.slice(1).map(() => headings.map(() => '')),
    });
  }
  for (const [key, { content, numberFormat }] of cells) {
    const [row, column] = place(key);
    const cell = sheet.getCell(row + 1, column + 1);
    // In a file "@" of a structured reference is written out.
    const value = shown(content);
    if (isFormula(content))
      cell.value = { formula: content.slice(1).replaceAll('[@[', '[[#This Row],['), date1904: false };
    else if (value !== '') cell.value = value;
    cell.numFmt = numberFormat;
  }
}

test('every cell shows what is written as a value', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'formules-')), 'formules.xlsx');
  const book = new ExcelJS.Workbook();
  for (const sheet of SHEETS) addSheet(book, sheet, written(cellsOf(sheet.rows), 'formules', tablesOf(sheet)));
  await book.xlsx.writeFile(file);

  const calculated = new ExcelJS.Workbook();
  await calculated.xlsx.readFile(path.join(convert(file, 'xlsx'), 'formules.xlsx'));
  let formulas = 0;
  for (const sheet of SHEETS) {
    const live = written(cellsOf(sheet.rows), 'formules', tablesOf(sheet));
    for (const [key, { content }] of written(cellsOf(sheet.rows), 'waarden', tablesOf(sheet))) {
      const [row, column] = place(key);
      const cell = calculated.getWorksheet(sheet.name)?.getCell(row + 1, column + 1);
      const found = cell?.result ?? cell?.value ?? '';
      const expected = shown(content);
      if (isFormula(live.get(key)?.content ?? '')) formulas += 1;
      const same =
        typeof found === 'number' && typeof expected === 'number'
          ? Math.abs(found - expected) < 1e-12
          : String(found) === String(expected);
      if (!same)
        throw new Error(
          `${sheet.name}!${cell?.address}: LibreOffice ${JSON.stringify(found)}, als waarde ` +
            `${JSON.stringify(expected)}, formule ${live.get(key)?.content}`,
        );
    }
  }
  console.log(
    `${formulas} formules op ${SHEETS.length} bladen, door LibreOffice uitgerekend: alle gelijk aan de waarden.`,
  );
  expect(formulas).toBeGreaterThan(400);
});
