#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7 (xlsx to ods to xlsx), exceljs 4.4.0 to write the workbook and to look at it again
# Behaviour  A table with a totals row comes back from an ods file without one: the row is still there, as one more
#            row of figures, so whoever adds up the column of the table gets twice the persons. What the sheet itself
#            said of the column, SUM(Tabel1[gehuisvest]), has become a fixed range that a new row does not lengthen.
#            Saved by LibreOffice as xlsx at once, both are kept.
# A guess    The table is gone, as ods has no tables; or it comes back as it was.
# Seen       xlsx 2 rows and a totals row, SUM(Tabel1[gehuisvest]); by ods 3 rows, SUM(Cijfers!$B$2:$B$3)
set -euo pipefail

command -v soffice > /dev/null ||
  { echo "Not tried: LibreOffice (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 and jszip@3.10.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Cijfers')
sheet.addTable({
  name: 'Tabel1', ref: 'A1', headerRow: true, totalsRow: true,
  columns: [{ name: 'gemeente', totalsRowLabel: 'Totaal' }, { name: 'gehuisvest', totalsRowFunction: 'sum' }],
  rows: [['Delft', 48], ['Westland', 90]],
})
sheet.getCell('D1').value = { formula: 'SUM(Tabel1[gehuisvest])' }
await book.xlsx.writeFile('cijfers.xlsx')
const convert = (file, to, folder) =>
  execFileSync('soffice', [
    '-env:UserInstallation=file://' + process.cwd() + '/profile',
    '--headless', '--convert-to', to, '--outdir', folder, file,
  ], { stdio: 'ignore', timeout: 60000 })
convert('cijfers.xlsx', 'xlsx', 'xlsx')
convert('cijfers.xlsx', 'ods', 'ods')
convert('ods/cijfers.ods', 'xlsx', 'ods')

async function table(file) {
  const zip = await JSZip.loadAsync(readFileSync(file))
  const xml = await zip.file(/^xl\/tables\//)[0].async('string')
  const [, top, bottom] = /ref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(xml)
  const totals = Number(/totalsRowCount="(\d)"/.exec(xml)?.[1] ?? 0)
  const read = new ExcelJS.Workbook()
  await read.xlsx.readFile(file)
  return `${bottom - top - totals} rows, ${totals} totals, ${read.getWorksheet('Cijfers').getCell('D1').formula}`
}
const seen = `${await table('xlsx/cijfers.xlsx')}; ${await table('ods/cijfers.xlsx')}`
if (seen !== '2 rows, 1 totals, SUM(Tabel1[gehuisvest]); 3 rows, 0 totals, SUM(Cijfers!$B$2:$B$3)') {
  console.error(`LibreOffice keeps a table otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`A table of two rows saved by LibreOffice, at once and by way of ods: ${seen}.`)
END
LC_ALL=C.UTF-8 node try.mjs
