#!/usr/bin/env bash
#
# Package    convert-excel-to-json 1.7.0, exceljs 4.4.0 to write the file
# Behaviour  A yes-or-no cell comes out as the text "TRUE" or "FALSE", while numbers
#            and dates come out as themselves. A script that asks whether the column
#            holds is told yes by "FALSE".
# A guess    true and false.
# Seen       Delft "FALSE" (counts as true), Westland "TRUE", 48 a number
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund convert-excel-to-json@1.7.0 exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: convert-excel-to-json@1.7.0 and exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import convert from 'convert-excel-to-json'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Cijfers')
sheet.addRow(['gemeente', 'omkoppelingen', 'gehuisvest'])
sheet.addRow(['Delft', false, 48])
sheet.addRow(['Westland', true, 90])
await book.xlsx.writeFile('cijfers.xlsx')
const { Cijfers } = convert({
  sourceFile: 'cijfers.xlsx',
  header: { rows: 1 },
  columnToKey: { '*': '{{columnHeader}}' },
})
const seen = JSON.stringify(Cijfers.map((row) => [row.omkoppelingen, Boolean(row.omkoppelingen), row.gehuisvest]))
if (seen !== '[["FALSE",true,48],["TRUE",true,90]]') {
  console.error(`convert-excel-to-json gives yes and no otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`convert-excel-to-json gave FALSE and TRUE, with what each counts as: ${seen}`)
END
node try.mjs
