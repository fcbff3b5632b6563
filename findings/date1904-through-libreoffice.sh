#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7 (xlsx to xlsx), exceljs 4.4.0, read-excel-file 9.3.17
# Behaviour  A workbook that counts its days from 1904 says so in date1904="1".
#            LibreOffice writes the same flag as date1904="true", which the schema
#            allows as well. exceljs and read-excel-file know "1" alone: once saved
#            by LibreOffice, every date in the workbook is four years and a day
#            too early for them.
# A guess    The same day before and after: all three programs know the flag.
# Seen       2022-04-01, 2022-04-01 -> 2018-03-31, 2018-03-31
set -euo pipefail

command -v soffice > /dev/null ||
  { echo "Not tried: LibreOffice (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 read-excel-file@9.3.17 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 read-excel-file@9.3.17 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process'
import ExcelJS from 'exceljs'
import { readSheet } from 'read-excel-file/node'

const convert = (file, to) =>
  execFileSync('soffice', [
    '-env:UserInstallation=file://' + process.cwd() + '/profile',
    '--headless', '--convert-to', to, '--outdir', 'out', file,
  ], { stdio: 'ignore', timeout: 120000 })

const iso = (date) => date.toISOString().slice(0, 10)
async function days(file) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  return `${iso(book.worksheets[0].getCell('A1').value)}, ${iso((await readSheet(file))[0][0])}`
}

const book = new ExcelJS.Workbook()
book.properties.date1904 = true
const cell = book.addWorksheet('Cijfers').getCell('A1')
cell.value = new Date(Date.UTC(2022, 3, 1))
cell.numFmt = 'dd-mm-yyyy'
await book.xlsx.writeFile('dag.xlsx')
convert('dag.xlsx', 'xlsx')
const seen = `${await days('dag.xlsx')} -> ${await days('out/dag.xlsx')}`
if (seen !== '2022-04-01, 2022-04-01 -> 2018-03-31, 2018-03-31') {
  console.error(`The 1904 flag travels otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`exceljs and read-excel-file, before and after LibreOffice: ${seen}.`)
END
node try.mjs
