/*
 * Prints a saved workbook with papers to PDF in LibreOffice and checks that each annex takes exactly one page. Use:
 * node test/optional/verslag-pdf.mjs werkmap.xlsx [folder]. Needs soffice and poppler's pdftotext; without them it says
 * so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

const [file, folder = mkdtempSync(path.join(tmpdir(), 'verslag-'))] = process.argv.slice(2);
const isThere = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).error === undefined;

if (!isThere('soffice', '--version') || !isThere('pdftotext', '-v')) {
  console.log('Overgeslagen: deze controle heeft LibreOffice (soffice) en poppler (pdftotext) nodig.');
  process.exit(0);
}
if (file === undefined) {
  console.log('Geef een opgeslagen werkmap met verslagen: node test/optional/verslag-pdf.mjs werkmap.xlsx');
  process.exit(2);
}

const book = new ExcelJS.Workbook();
await book.xlsx.readFile(file);
const annexes = book.worksheets.filter(({ name }) => name.startsWith('Bijlage '));
spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
  stdio: 'ignore',
  timeout: 300_000,
});
const pdf = path.join(folder, `${path.basename(file, path.extname(file))}.pdf`);
const { stdout, status } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
if (status !== 0) throw new Error(`LibreOffice kon ${file} niet afdrukken.`);

const pages = stdout.split('\f').filter((page) => page.trim() !== '');
const wrong = annexes.filter(({ name }) => {
  const gemeente = name.slice('Bijlage '.length).replaceAll('’', "'");
  const first = pages.findIndex(
    (page) => page.includes('Bijlage: bevindingen en conclusies') && page.includes(`gemeente ${gemeente}`),
  );
  return first < 0 || !pages[first].includes('Gemaakt met Opgavewijzer');
});
console.log(`${pages.length} bladzijden in ${pdf}; ${annexes.length} bijlagen.`);
if (wrong.length > 0) {
  console.log(`Niet op één bladzijde: ${wrong.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
