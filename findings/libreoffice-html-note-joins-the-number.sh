#!/usr/bin/env bash
#
# Programs   LibreOffice 7.4.7 (xlsx to html), exceljs 4.4.0 to write the file, cheerio 1.0.0
#            and xlsx 0.18.5 (SheetJS) to read the page
# Behaviour  Saved as a web page, the note of a cell is part of the cell: LibreOffice puts it
#            before the number, inside the td, in an element of its own name (comment) that
#            is in no standard. Who reads the text of the cell gets both: 48 with the note
#            "2022" is 202248 for SheetJS, a number. The number alone is in an attribute
#            (sdval), which SheetJS does not look at.
# A guess    The note is left out, or stands in an attribute or below the table.
# Seen       the text of the cell is 2022 and 48, SheetJS reads 202248
set -euo pipefail

command -v soffice > /dev/null || { echo "Not tried: LibreOffice is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 cheerio@1.0.0 xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: its packages could not be installed." >&2; exit 77; }

cat > write.mjs <<'END'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Blad1')
sheet.addRow(['Delft', 48])
sheet.addRow(['Gouda', 12])
sheet.getCell('B1').note = '2022'
await book.xlsx.writeFile('cijfers.xlsx')
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import XLSX from 'xlsx'

const page = readFileSync('cijfers.html', 'utf8')
const text = load(page)('td[sdval="48"]').text().split(/\s+/).filter(Boolean).join(' ')
const sheet = XLSX.read(page, { type: 'string' }).Sheets.Sheet1
const seen = `td "${text}", SheetJS ${typeof sheet.B1.v} ${sheet.B1.v} and ${sheet.B2.v}`
if (seen !== 'td "2022 48", SheetJS number 202248 and 12') {
  console.error(`A note in a web page of LibreOffice is otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`48 with the note 2022 and 12 without, by way of LibreOffice's web page: ${seen}.`)
END
node write.mjs
LC_ALL=C.UTF-8 soffice -env:UserInstallation="file://$work/profile" --headless \
  --convert-to html cijfers.xlsx > soffice.log 2>&1 || true
[ -f cijfers.html ] || { echo "Not tried: LibreOffice made no web page." >&2; exit 77; }
node read.mjs
