#!/usr/bin/env bash
#
# Packages   exceljs 4.4.0, xlsx 0.18.5
# Behaviour  A formula that was filled down is stored once, with its first cell. Giving the formulas of the cells
#            below it, both libraries move everything that looks like a cell, between quotes too: in the third row
#            the quarter "Q1" that is counted has become "Q3", and the sheet 'Cijfers Q1' the sheet 'Cijfers Q3'.
#            SheetJS saves it so.
# A guess    Texts and names of sheets stay; cells move, as they do.
# Seen       row 3: COUNTIF(A3:B3,"Q3") and 'Cijfers Q3'!A3 in both
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 and xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import ExcelJS from 'exceljs'
import XLSX from 'xlsx'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Overzicht')
sheet.addRows([['Q1', 'Q2'], ['Q1', 'Q1'], ['Q2', 'Q1']])
book.addWorksheet('Cijfers Q1').addRows([[48], [90], [12]])
sheet.fillFormula('C1:C3', 'COUNTIF(A1:B1,"Q1")', [1, 2, 1], 'shared')
sheet.fillFormula('D1:D3', "'Cijfers Q1'!A1", [48, 90, 12], 'shared')
await book.xlsx.writeFile('cijfers.xlsx')

const read = new ExcelJS.Workbook()
await read.xlsx.readFile('cijfers.xlsx')
const exceljs = ['C3', 'D3'].map((cell) => read.getWorksheet('Overzicht').getCell(cell).formula)
XLSX.writeFile(XLSX.readFile('cijfers.xlsx'), 'na.xlsx')
const { Overzicht } = XLSX.readFile('na.xlsx').Sheets
const sheetjs = ['C3', 'D3'].map((cell) => Overzicht[cell].f)
const seen = [...exceljs, ...sheetjs].join('  ')
const moved = `COUNTIF(A3:B3,"Q3")  'Cijfers Q3'!A3`
if (seen !== `${moved}  ${moved}`) {
  console.error(`A formula that was filled down is read otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`COUNTIF(A1:B1,"Q1") and 'Cijfers Q1'!A1 two rows down, in exceljs and saved by SheetJS: ${seen}`)
END
node try.mjs
