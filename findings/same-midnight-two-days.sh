#!/usr/bin/env bash
#
# Packages   write-excel-file 4.1.1, xlsx-populate 1.21.0, xlsx 0.18.5 (reads back)
# Behaviour  new Date(2022, 3, 1) in Amsterdam is one day for one writer and another
#            for the next. xlsx-populate writes the local day, 1 April; the other
#            writes the moment in UTC, so 31 March, 22 hours. With a format of days
#            alone the sheet shows 31-03-2022 and the hours are not seen.
# A guess    A package of browsers and Node that is asked for a Date with the format
#            dd-mm-yyyy writes the day that the Date shows at home.
# Seen       write-excel-file 44651.92 (31-03-2022), xlsx-populate 44652.00 (01-04-2022)
set -euo pipefail

packages=(write-excel-file@4.1.1 xlsx-populate@1.21.0 xlsx@0.18.5)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund "${packages[@]}" >> npm.log 2>&1 ||
  { echo "Not tried: ${packages[*]} could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import XLSX from 'xlsx'
import XlsxPopulate from 'xlsx-populate'
import writeExcelFile from 'write-excel-file/node'

const day = new Date(2022, 3, 1)
const format = 'dd-mm-yyyy'
const first = await writeExcelFile([[{ value: day, type: Date, format }]]).toBuffer()
const book = await XlsxPopulate.fromBlankAsync()
book.sheet(0).cell('A1').value(day).style('numberFormat', format)
const second = await book.outputAsync()

const seen = [first, second]
  .map((file) => XLSX.read(file).Sheets.Sheet1.A1)
  .map((cell) => `${cell.v.toFixed(2)} (${cell.w})`)
  .join(' and ')
if (seen !== '44651.92 (31-03-2022) and 44652.00 (01-04-2022)') {
  console.error(`The two writers place a Dutch midnight otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`write-excel-file and xlsx-populate wrote 1 April 2022, 0:00 as ${seen}.`)
END
TZ=Europe/Amsterdam node try.mjs
