#!/usr/bin/env bash
#
# Packages   xlsx 0.18.5, exceljs 4.4.0; LibreOffice 7.4.7 where it is
# Behaviour  A sheet may not have a name that begins with an apostrophe, so none can
#            be called 's-Gravenhage. SheetJS makes the workbook all the same. exceljs
#            then refuses to open any of it; LibreOffice opens it without a word and
#            leaves that sheet out, figures and all (as the only sheet it is kept, as
#            Sheet1).
# A guess    SheetJS refuses the name, as it does a colon; or the others rename it.
# Seen       SheetJS writes it; exceljs: "The first or last character of worksheet
#            name cannot be a single quotation mark"; LibreOffice: Delft, Westland
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 and exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import ExcelJS from 'exceljs'
import XLSX from 'xlsx'

const NAME = "'s-Gravenhage"
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Delft', 48]]), 'Delft')
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Den Haag', 129]]), NAME)
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Westland', 90]]), 'Westland')
XLSX.writeFile(book, 'cijfers.xlsx')

const failed = (sentence) => {
  console.error(sentence)
  process.exit(1)
}
if (!XLSX.readFile('cijfers.xlsx').SheetNames.includes(NAME)) failed('SheetJS no longer writes the name.')
const said = await new ExcelJS.Workbook().xlsx.readFile('cijfers.xlsx').then(() => 'nothing', (error) => error.message)
if (!said.includes('cannot be a single quotation mark')) failed(`exceljs says otherwise now: ${said}`)

let others = 'LibreOffice not here'
if (process.argv[2] === 'soffice') {
  execFileSync('soffice', [
    '-env:UserInstallation=file://' + process.cwd() + '/profile',
    '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'out', 'cijfers.xlsx',
  ], { stdio: 'ignore', timeout: 120000 })
  if (!existsSync('out/cijfers.xlsx')) failed('LibreOffice no longer opens the workbook.')
  const left = XLSX.readFile('out/cijfers.xlsx').SheetNames.join(', ')
  if (left !== 'Delft, Westland') failed(`LibreOffice makes other sheets of it now: ${left}`)
  others = `LibreOffice keeps ${left}`
}
console.log(`SheetJS writes ${NAME}; exceljs cannot open that workbook; ${others}.`)
END
LC_ALL=C.UTF-8 node try.mjs "$(command -v soffice > /dev/null && echo soffice || echo none)"
