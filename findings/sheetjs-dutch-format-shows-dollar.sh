#!/usr/bin/env bash
#
# Package    xlsx 0.18.5 (SheetJS)
# Behaviour  A number format that begins with the Dutch language code, [$-413],
#            has no currency in it. SheetJS nevertheless puts a dollar sign before
#            the number, also in the CSV that it writes from a sheet. With the same
#            code before a date it does not.
# A guess    The code is skipped (it names a language only): 1,309 and 12.5%.
# Seen       $1,309  $12.5%  01-04-2022
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import XLSX from 'xlsx'

const sheet = XLSX.utils.aoa_to_sheet([[1309, 0.125, 44652]])
sheet.A1.z = '[$-413]#,##0'
sheet.B1.z = '[$-413]0.0%'
sheet.C1.z = '[$-413]dd-mm-yyyy'
// The way of a real workbook: written to a file and read again.
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'Cijfers')
const back = XLSX.read(XLSX.write(book, { type: 'buffer' })).Sheets.Cijfers
const seen = XLSX.utils.sheet_to_csv(back, { FS: '  ' })
if (seen !== '$1,309  $12.5%  01-04-2022') {
  console.error(`SheetJS shows the Dutch language code otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`SheetJS wrote persons and a share as ${seen}`)
END
node try.mjs
