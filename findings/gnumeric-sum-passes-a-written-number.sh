#!/usr/bin/env bash
#
# Program    Gnumeric 1.12.55 (ssconvert) and LibreOffice 7.4.7; the workbook is written by xlsx 0.18.5 (SheetJS)
# Behaviour  SUM("5",2): a number in quotes that stands in the formula itself. Excel documents that it counts: 7.
#            Gnumeric leaves it out without a word, 2, as MAX and AVERAGE do; between braces it counts: 7. LibreOffice
#            answers #VALUE!, and between braces leaves it out: 2. "5"+2 is 7 in both.
# A guess    7 in both, for both make 7 of "5"+2 and the file is one of Excel.
# Seen       SUM("5",2)|MAX("5",2)|SUM({"5",2})|"5"+2: Gnumeric 2|2|7|7, LibreOffice #VALUE!|Err:504|2|7
set -euo pipefail

ssconvert --version 2>&1 | grep -q '1\.12\.55' ||
  { echo "Not tried: Gnumeric 1.12.55 (ssconvert) is not on this machine." >&2; exit 77; }
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

const formulas = ['SUM("5",2)', 'MAX("5",2)', 'SUM({"5",2})', '"5"+2']
const sheet = XLSX.utils.aoa_to_sheet([formulas.map(() => null)], { sheetStubs: true })
formulas.forEach((f, c) => (sheet[XLSX.utils.encode_cell({ r: 0, c })] = { t: 'n', f }))
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'Blad1')
XLSX.writeFile(book, 'som.xlsx')
END
node write.mjs
ssconvert som.xlsx gnumeric.csv 2> ssconvert.log
LC_ALL=C.UTF-8 timeout 80 soffice "-env:UserInstallation=file://$work/profile" --headless \
  --convert-to csv --outdir out som.xlsx > soffice.log 2>&1
seen="Gnumeric $(tr , '|' < gnumeric.csv), LibreOffice $(tr , '|' < out/som.csv)"
if [ "$seen" != 'Gnumeric 2|2|7|7, LibreOffice #VALUE!|Err:504|2|7' ]; then
  echo "A number in quotes is added otherwise now: $seen" >&2
  exit 1
fi
echo "SUM and MAX of a number in quotes and 2, SUM of both between braces, and their sum with a plus: $seen"
