#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7; exceljs 4.4.0 to write the workbooks
# Behaviour  A row hidden by hand is still counted by SUBTOTAL(9,...); a row that a filter hides is not. A hidden row
#            in a table of Excel, with filter buttons on which nothing is chosen, counts as filtered in LibreOffice:
#            the total is lower as soon as it is worked out anew, as after saving as ods. Without a table, the same
#            rows under the same buttons, it is counted.
# A guess    The same total in both: no filter is set, and the row is hidden in the same way.
# Seen       48 + 90 + 12 with the 12 hidden: in a table 138, outside one 150
set -euo pipefail

command -v soffice > /dev/null ||
  { echo "Not tried: LibreOffice (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'

const rows = [['Delft', 48], ['Westland', 90], ['Zuidplas', 12]]
const columns = ['gemeente', 'gehuisvest'].map((name) => ({ name, filterButton: true }))
for (const kind of ['table', 'plain']) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Cijfers')
  if (kind === 'table') sheet.addTable({ name: 'Tabel1', ref: 'A1', headerRow: true, columns, rows })
  else {
    sheet.addRows([['gemeente', 'gehuisvest'], ...rows])
    sheet.autoFilter = 'A1:B4'
  }
  sheet.getRow(4).hidden = true
  sheet.getCell('D1').value = { formula: 'SUBTOTAL(9,B2:B4)' }
  await book.xlsx.writeFile(`${kind}.xlsx`)
}
execFileSync('soffice', [
  '-env:UserInstallation=file://' + process.cwd() + '/profile',
  '--headless', '--convert-to', 'csv', 'table.xlsx', 'plain.xlsx',
], { stdio: 'ignore', timeout: 120000 })
const total = (kind) => readFileSync(`${kind}.csv`, 'utf8').split('\n')[0].trim().split(',').at(-1)
const seen = `in a table ${total('table')}, outside one ${total('plain')}`
if (seen !== 'in a table 138, outside one 150') {
  console.error(`LibreOffice counts a hidden row otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`SUBTOTAL(9,...) in LibreOffice of 48, 90 and a hidden 12: ${seen}.`)
END
LC_ALL=C.UTF-8 node try.mjs
