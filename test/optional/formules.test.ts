/** LibreOffice works the plain formulas out on a saved workbook: every cell shows what is written as a value. */
import path from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { isFormula, shown } from '../../src/change/write/content';
import { cellsOf, type Cells } from '../change/grids';
import { written } from '../change/written';
import { type Sheet, SHEETS, tablesOf } from './sheets';
import { convert } from './libreoffice.cjs';

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
