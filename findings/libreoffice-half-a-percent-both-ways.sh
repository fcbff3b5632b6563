#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7; exceljs 4.4.0 to write the workbook
# Behaviour  Of the 260 shares of at most 200 persons that end in half a percent ROUND(part/whole*100,0) rounds 8 down,
#            and TEXT(part/whole,"0%") the same 8: 57 of 200, 28.5%, is 28. ROUND(part/whole,2) rounds all of them up:
#            0.29. So one sheet can show 28% and 29% for the same persons.
# A guess    29 in all three: a spreadsheet program rounds a half up, and hides the last bits of a number elsewhere.
# Seen       28, 28%, 0.29; too low 23/40 46/80 69/120 92/160 29/200 57/200 113/200 115/200, the same, none
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

const shares = []
for (let whole = 2; whole <= 200; whole++)
  for (let part = 1; part < whole; part++)
    if (((part * 200) / whole) % 2 === 1) shares.push([part, whole])
const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Cijfers')
for (const [part, whole] of shares) {
  const row = sheet.addRow([part, whole]).number
  const asked = [`ROUND(A${row}/B${row}*100,0)`, `TEXT(A${row}/B${row},"0%")`, `ROUND(A${row}/B${row},2)`]
  asked.forEach((formula, i) => { sheet.getCell(row, 3 + i).value = { formula } })
}
await book.xlsx.writeFile('delen.xlsx')
execFileSync('soffice', [
  '-env:UserInstallation=file://' + process.cwd() + '/profile', '--headless', '--convert-to', 'csv', 'delen.xlsx',
], { stdio: 'ignore', timeout: 120000 })
const rows = readFileSync('delen.csv', 'utf8').trim().split('\n').map((line) => line.trim().split(','))

const up = ([part, whole]) => Math.round((part * 200) / whole / 2 + 0.25)
const percent = (text, column) => (column === 4 ? Math.round(Number(text) * 100) : parseInt(text, 10))
const low = (column) => shares.filter((share, i) => percent(rows[i][column], column) < up(share))
const named = (column) => low(column).map((share) => share.join('/')).join(' ') || 'none'
const example = rows[shares.findIndex(([part, whole]) => part === 57 && whole === 200)].slice(2).join(', ')
const eight = '23/40 46/80 69/120 92/160 29/200 57/200 113/200 115/200'
const seen = `${example}; of ${shares.length} too low: ${[2, 3, 4].map(named).join('; ')}`
if (seen !== `28, 28%, 0.29; of 260 too low: ${eight}; ${eight}; none`) {
  console.error(`LibreOffice rounds half a percent otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`57 of 200 in LibreOffice: ${seen}.`)
END
LC_ALL=C.UTF-8 node try.mjs
