#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7; the workbook is written by xlsx 0.18.5 (SheetJS)
# Behaviour  In a workbook of Excel =DATE(22,7,1) is 1 July 2022: a year of two digits is taken as it is when somebody
#            types a date, with 1930 as its border. Excel documents that it adds 1900, so the same file shows 1922
#            there, and from 30 on both agree. =DATE(122,7,1), for Excel 2022, is an error.
# A guess    1922: the function was made for Excel's arguments, and the file is Excel's.
# Seen       DATE(22,7,1): 2022  DATE(29,7,1): 2029  DATE(30,7,1): 1930  DATE(122,7,1): #VALUE!
set -euo pipefail

soffice --version 2> /dev/null | grep -q 'LibreOffice 7\.4\.7' ||
  { echo "Not tried: LibreOffice 7.4.7 (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > write.mjs <<'END'
import XLSX from 'xlsx'

const years = [22, 29, 30, 122]
const sheet = XLSX.utils.aoa_to_sheet([years.map(() => null)], { sheetStubs: true })
years.forEach((year, c) => (sheet[XLSX.utils.encode_cell({ r: 0, c })] = { t: 'n', f: `YEAR(DATE(${year},7,1))` }))
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'Blad1')
XLSX.writeFile(book, 'jaren.xlsx')
END
node write.mjs
LC_ALL=C.UTF-8 timeout 80 soffice "-env:UserInstallation=file://$work/profile" --headless \
  --convert-to csv --outdir out jaren.xlsx > soffice.log 2>&1
seen=$(cat out/jaren.csv)
if [ "$seen" != '2022,2029,1930,#VALUE!' ]; then
  echo "LibreOffice takes short years otherwise now: $seen" >&2
  exit 1
fi
echo "The years of DATE(22,7,1), 29, 30 and 122: $seen"
