#!/usr/bin/env bash
#
# Packages   xlsx-populate 1.21.0, exceljs 4.4.0 to write the workbook and to look at what was saved
# Behaviour  A formula that was filled down is stored once, with its first cell; the cells below point at it. Who puts a
#            value in that first cell with xlsx-populate empties all of them: formula and outcome are gone from the
#            saved file, and a total over the column is too low. The other columns are untouched, no word is said.
# A guess    The cells below keep their formula, as they do when a formula is typed over in a spreadsheet program.
# Seen       before 20 40 60 80; first cell made 99; saved: 99 and three empty cells
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx-populate@1.21.0 exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx-populate@1.21.0 and exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import ExcelJS from 'exceljs'
import Populate from 'xlsx-populate'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Cijfers')
for (const persons of [10, 20, 30, 40]) sheet.addRow([persons])
sheet.fillFormula('B1:B4', 'A1*2', [20, 40, 60, 80], 'shared')
await book.xlsx.writeFile('voor.xlsx')

const opened = await Populate.fromFileAsync('voor.xlsx')
opened.sheet('Cijfers').cell('B1').value(99)
await opened.toFileAsync('na.xlsx')

async function column(file) {
  const read = new ExcelJS.Workbook()
  await read.xlsx.readFile(file)
  const cells = [1, 2, 3, 4].map((row) => read.getWorksheet('Cijfers').getCell(`B${row}`))
  return cells.map(({ value, formula, result }) => (formula ? `${formula}=${result}` : (value ?? 'empty'))).join(' ')
}
const seen = `${await column('voor.xlsx')} -> ${await column('na.xlsx')}`
if (seen !== 'A1*2=20 A2*2=40 A3*2=60 A4*2=80 -> 99 empty empty empty') {
  console.error(`xlsx-populate keeps a shared column otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`One value put over the first cell of a filled-down formula: ${seen}.`)
END
node try.mjs
