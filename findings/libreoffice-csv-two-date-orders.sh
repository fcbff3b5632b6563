#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7 (soffice --convert-to csv), exceljs 4.4.0
# Behaviour  In one CSV file of a plain conversion the same day and the same kind
#            of number stand in two ways. A date with the format dd-mm-yyyy is
#            written month first with slashes (the program's own language), one
#            with [$-413]d mmmm yyyy day first with dashes; a number with [$-413]
#            gets a decimal comma, the others keep a point.
# A guess    The cells as shown (01-04-2022, 1 april 2022), or all by one rule.
# Seen       04/01/2022,01-04-2022,12.5,"12,5"
set -euo pipefail

command -v soffice > /dev/null ||
  { echo "Not tried: LibreOffice (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'

const convert = (file, to) =>
  execFileSync('soffice', [
    '-env:UserInstallation=file://' + process.cwd() + '/profile',
    '--headless', '--convert-to', to, '--outdir', 'out', file,
  ], { stdio: 'ignore', timeout: 120000 })

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Cijfers')
const day = new Date(Date.UTC(2022, 3, 1))
sheet.addRow([day, day, 12.5, 12.5])
const formats = ['dd-mm-yyyy', '[$-413]d mmmm yyyy', '0.0', '[$-413]0.0']
formats.forEach((format, i) => (sheet.getRow(1).getCell(i + 1).numFmt = format))
await book.xlsx.writeFile('cijfers.xlsx')
convert('cijfers.xlsx', 'csv')
const seen = readFileSync('out/cijfers.csv', 'utf8').trim()
if (seen !== '04/01/2022,01-04-2022,12.5,"12,5"') {
  console.error(`LibreOffice writes its CSV file otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`LibreOffice wrote 1 April 2022 twice and 12.5 twice as ${seen}`)
END
LC_ALL=C.UTF-8 node try.mjs
