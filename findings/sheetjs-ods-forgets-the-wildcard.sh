#!/usr/bin/env bash
#
# Package    xlsx 0.18.5; program LibreOffice 7.4.7
# Behaviour  An ods file says whether * stands for anything in a search. SheetJS writes no such word, and then a search is
#            a regular expression. One workbook saved by SheetJS as xlsx and as ods is counted otherwise by LibreOffice:
#            COUNTIF(A2:A4,"West*") is 2 and then 0, VLOOKUP("Westv*",...) is found and then #N/A. SheetJS was given
#            the right outcomes to write beside the formulas.
# A guess    The same outcomes: the formulas are translated, and the outcomes are in the file.
# Seen       xlsx 2, 20; ods 0, #N/A
set -euo pipefail

command -v soffice > /dev/null ||
  { echo "Not tried: LibreOffice (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import XLSX from 'xlsx'

const sheet = XLSX.utils.aoa_to_sheet([['gemeente', 'aantal'], ['Westland', 10], ['Westvoorne', 20], ['Delft', 30]])
sheet.C1 = { t: 'n', f: 'COUNTIF(A2:A4,"West*")', v: 2 }
sheet.C2 = { t: 'n', f: 'VLOOKUP("Westv*",A2:B4,2,FALSE)', v: 20 }
sheet['!ref'] = 'A1:C4'
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'Cijfers')

function counted(kind) {
  XLSX.writeFile(book, `cijfers.${kind}`)
  execFileSync('soffice', [
    '-env:UserInstallation=file://' + process.cwd() + '/profile',
    '--headless', '--convert-to', 'csv', '--outdir', kind, `cijfers.${kind}`,
  ], { stdio: 'ignore', timeout: 120000 })
  const rows = readFileSync(`${kind}/cijfers.csv`, 'utf8').split('\n').map((line) => line.trim().split(','))
  return `${kind} ${rows[0][2]}, ${rows[1][2]}`
}
const seen = `${counted('xlsx')}; ${counted('ods')}`
if (seen !== 'xlsx 2, 20; ods 0, #N/A') {
  console.error(`LibreOffice counts the two files of SheetJS otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`COUNTIF and VLOOKUP with a *, one workbook in two formats: ${seen}.`)
END
LC_ALL=C.UTF-8 node try.mjs
