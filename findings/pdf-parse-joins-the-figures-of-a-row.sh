#!/usr/bin/env bash
#
# Packages   pdf-parse 1.1.1 and 2.4.5, exceljs 4.4.0 to write the sheet; program LibreOffice 7.4.7 to print it
# Behaviour  A sheet printed to PDF comes out of pdf-parse 1 with nothing between the cells of a row: 129 and 48
#            become 12948, and a cut-off name takes the figure behind it along. Of version 2 one gets a space.
# A guess    A space, a tab or a new line between two cells: they stand centimetres apart.
# Seen       1.1.1: "Delft1294881"; 2.4.5: "Delft 129 48 81"
set -euo pipefail

command -v soffice > /dev/null ||
  { echo "Not tried: LibreOffice (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund \
  pdf-parse@1.1.1 pdf-parse-2@npm:pdf-parse@2.4.5 exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: pdf-parse 1.1.1 and 2.4.5 and exceljs 4.4.0 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { execFileSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const ExcelJS = require('exceljs')
const one = require('pdf-parse')
const { PDFParse } = require('pdf-parse-2')

const book = new ExcelJS.Workbook()
book.addWorksheet('Cijfers').addRows([['gemeente', 'taak', 'klaar', 'nog'], ['Delft', 129, 48, 81]])
const row = (text) => text.split('\n').find((line) => line.startsWith('Delft'))

book.xlsx.writeFile('cijfers.xlsx').then(async () => {
  execFileSync('soffice', [
    '-env:UserInstallation=file://' + process.cwd() + '/profile', '--headless', '--convert-to', 'pdf', 'cijfers.xlsx',
  ], { stdio: 'ignore', timeout: 120000 })
  const first = row((await one(readFileSync('cijfers.pdf'))).text)
  const second = row((await new PDFParse({ data: new Uint8Array(readFileSync('cijfers.pdf')) }).getText()).text)
  const seen = JSON.stringify([first, second.replace(/\s/g, ' ')])
  if (seen !== '["Delft1294881","Delft 129 48 81"]') {
    console.error(`pdf-parse gives a row otherwise now: ${seen}`)
    process.exit(1)
  }
  console.log(`The row Delft, 129, 48, 81 of a printed sheet, in pdf-parse 1 and 2: ${seen}`)
})
END
node try.cjs
