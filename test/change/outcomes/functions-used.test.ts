/** Formulas that we write hold only functions that other spreadsheet programs work out alike. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CHANGE = path.join(__dirname, '../../../src/change');

/**
 * Shown to agree in LibreOffice, HyperFormula and IronCalc (`npm run libreoffice`), and by hand on the same workbook
 * in gnumeric 1.12 and o-spreadsheet 19. Not INT, which goes towards zero below it in some; nor CEILING, MROUND,
 * TEXT, DATEVALUE and DATEDIF, which differ by program or by language.
 */
const AGREE = ['COUNT', 'COUNTIF', 'DATE', 'IF', 'MAX', 'MOD', 'ROUNDUP', 'ROWS', 'SUM', 'SUMPRODUCT'];
/** Ours, written only as functions of the add-in. */
const OURS = ['GEREALISEERD', 'PROGNOSE'];

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

test('the functions in formulas of results and papers', () => {
  const files = readdirSync(CHANGE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const used = files.flatMap((file) => [
    ...withoutComments(readFileSync(path.join(CHANGE, file), 'utf8')).matchAll(/\b([A-Z]{2,})\((?!\))/g),
  ]);
  expect([...new Set(used.map(([, name]) => name))].sort()).toEqual([...AGREE, ...OURS].sort());
});
