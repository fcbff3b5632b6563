#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7 (a CSV file read in Dutch), exceljs 4.4.0 to read what it made of it
# Behaviour  In Dutch a round amount is written with a dash for the cents: € 1.309,-. LibreOffice takes the dash for a
#            minus behind the number, as in 12-, although it stands behind the decimal comma: the amount becomes -1309.
#            With two dashes, a long dash or ,= it stays a text; ,00 is read right. So a column adds up to less.
# A guess    1309, or a text where the notation is not known.
# Seen       "€ 1.309,-" -> -1309, "12,-" -> -12, "€ 1.309,--" -> text, "€ 1.309,00" -> 1309
set -euo pipefail

soffice --version 2> /dev/null | grep -q 'LibreOffice 7\.4\.7' ||
  { echo "Not tried: LibreOffice 7.4.7 (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 could not be installed." >&2; exit 77; }

printf '%s\n' '"€ 1.309,-"' '"12,-"' '"€ 1.309,--"' '"€ 1.309,00"' > bedragen.csv
LC_ALL=C.UTF-8 timeout 80 soffice "-env:UserInstallation=file://$work/profile" --headless \
  --infilter='CSV:44,34,76,1,,1043,false,true' \
  --convert-to xlsx --outdir out bedragen.csv > soffice.log 2>&1
cat > read.mjs <<'END'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
await book.xlsx.readFile('out/bedragen.xlsx')
console.log([1, 2, 3, 4].map((row) => book.worksheets[0].getCell(row, 1).value).join('|'))
END
seen=$(node read.mjs)
if [ "$seen" != '-1309|-12|€ 1.309,--|1309' ]; then
  echo "LibreOffice reads a dash for the cents otherwise now: $seen" >&2
  exit 1
fi
echo "€ 1.309,- and 12,- and two other ways to write it, read in Dutch: $seen"
