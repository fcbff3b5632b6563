#!/usr/bin/env bash
#
# Program    xlsx2csv 0.7.8, as Debian 12 has it; exceljs 4.4.0 to write the workbook
# Behaviour  A unit in quotes behind a number is searched for the letters of a date. With an s in it, 0" personen", the
#            format itself comes in place of every number: 48 and 309 are the same text. With a d the day of 1900 is
#            put in: 48 dagen is 0" 16agen". A unit without d, m, s, h or y, 0" woningen", gives 48.
# A guess    48, or 48 personen: what stands between quotes is no code.
# Seen       personen: 0" personen" twice; dagen: 0" 16agen"; woningen: 48
set -euo pipefail

[ "$(xlsx2csv --version 2>&1)" = '0.7.8' ] ||
  { echo "Not tried: xlsx2csv 0.7.8 is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > make.mjs <<'END'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
const row = book.addWorksheet('Cijfers').addRow([48, 309, 48, 48])
const units = ['personen', 'personen', 'dagen', 'woningen']
units.forEach((unit, i) => (row.getCell(i + 1).numFmt = `0" ${unit}"`))
await book.xlsx.writeFile('cijfers.xlsx')
END
node make.mjs
seen=$(xlsx2csv --delimiter ';' cijfers.xlsx)
if [ "$seen" != '"0"" personen""";"0"" personen""";"0"" 16agen""";48' ]; then
  echo "xlsx2csv reads a number with a unit otherwise now: $seen" >&2
  exit 1
fi
echo "48 and 309 personen, 48 dagen, 48 woningen: $seen"
