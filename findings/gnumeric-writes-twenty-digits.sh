#!/usr/bin/env bash
#
# Program    Gnumeric 1.12.55 (ssconvert); the workbook is written by xlsx 0.18.5 (SheetJS)
# Behaviour  It works out and writes with more digits than a cell of a workbook can hold: 48/76 goes into a CSV file as
#            0.63157894736842105265, and LEN(1/3) is 22 where Excel counts fifteen digits, a nought and a point: 17.
# A guess    0.631578947368421 as in Excel, or the 17 digits that make a number exact.
# Seen       48/76: 0.63157894736842105265  LEN(1/3): 22  1-0.9: 0.10000000000000000002
set -euo pipefail

ssconvert --version 2>&1 | grep -q '1\.12\.55' ||
  { echo "Not tried: Gnumeric 1.12.55 (ssconvert) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > write.mjs <<'END'
import XLSX from 'xlsx'

const sheet = XLSX.utils.aoa_to_sheet([[null, null, null]], { sheetStubs: true })
;['48/76', 'LEN(1/3)', '1-0.9'].forEach((f, c) => (sheet[XLSX.utils.encode_cell({ r: 0, c })] = { t: 'n', f }))
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'Blad1')
XLSX.writeFile(book, 'delen.xlsx')
END
node write.mjs
ssconvert delen.xlsx delen.csv 2> ssconvert.log
seen=$(cat delen.csv)
if [ "$seen" != '0.63157894736842105265,22,0.10000000000000000002' ]; then
  echo "Gnumeric writes its digits otherwise now: $seen" >&2
  exit 1
fi
echo "48/76, LEN(1/3) and 1-0.9, written by Gnumeric: $seen"
