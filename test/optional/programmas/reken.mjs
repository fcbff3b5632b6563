/*
 * Has another program work out sheets: `node reken.mjs hyperformula|ironcalc < sheets.json`, sheets as
 * { name: rows of contents }; prints the same shape with values.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const sheets = JSON.parse(readFileSync(0, 'utf8'));

function hyperformula() {
  const { HyperFormula } = require('hyperformula');
  const book = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', useArrayArithmetic: true });
  return Object.fromEntries(
    Object.keys(sheets).map((name) => [
      name,
      book.getSheetValues(book.getSheetId(name)).map((row) => row.map(valueOf)),
    ]),
  );
}

/** A program's error as its text. */
const valueOf = (value) => (typeof value === 'object' ? (value?.value ?? '') : value);

async function ironcalc() {
  const { initSync, Model } = await import('@ironcalc/wasm');
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const book = new Model('werkmap', 'en', 'UTC', 'en');
  Object.entries(sheets).forEach(([, rows], sheet) => {
    if (sheet > 0) book.newSheet();
    rows.forEach((row, r) => {
      row.forEach((content, c) => {
        if (content !== '') book.setUserInput(sheet, r + 1, c + 1, inputOf(content));
      });
    });
  });
  book.evaluate();
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows], sheet) => [
      name,
      rows.map((row, r) => row.map((_, c) => shownNumber(book.getFormattedCellValue(sheet, r + 1, c + 1)))),
    ]),
  );
}

/** A text as a person types it so that it stays a text. */
const inputOf = (content) =>
  typeof content === 'string' && !content.startsWith('=') ? `'${content}` : String(content);

/** It gives what a cell shows; a share has been typed with enough places. */
const shownNumber = (text) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);

process.stdout.write(JSON.stringify(await { hyperformula, ironcalc }[process.argv[2]]()));
