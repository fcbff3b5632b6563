#!/usr/bin/env bash
#
# Package    @microsoft/connected-workbooks 3.4.2; xlsx 0.18.5, exceljs 4.4.0 and read-excel-file 9.3.17 to read,
#            LibreOffice 7.4.7 where it is
# Behaviour  Microsoft's own maker of workbooks gives a cell with a number the type "1", and a cell with true the text
#            true. The format knows neither (a type is n, b, s, str, ...; a truth is 1 or 0). exceljs reads both,
#            read-excel-file refuses the sheet, SheetJS makes no rows of it (sheet_to_json), and LibreOffice opens it
#            without a word, with the numbers left out and true turned into FALSE.
# A guess    A plain workbook, read alike by every program.
# Seen       exceljs 48 true; SheetJS "unrecognized type 1"; read-excel-file TYPE_INVALID; LibreOffice Delft,,FALSE
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @microsoft/connected-workbooks@3.4.2 xlsx@0.18.5 exceljs@4.4.0 read-excel-file@9.3.17 >> npm.log 2>&1 ||
  { echo "Not tried: @microsoft/connected-workbooks@3.4.2 xlsx@0.18.5 exceljs@4.4.0 read-excel-file@9.3.17 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { execFileSync } = require('node:child_process')
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { workbookManager } = require('@microsoft/connected-workbooks')
const ExcelJS = require('exceljs')
const XLSX = require('xlsx')
const { default: readSheet } = require('read-excel-file/node')

const saidBy = (work) => work().then(String, (error) => error.message.replace(/^.*: /, ''))
async function withExcelJs() {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile('cijfers.xlsx')
  return [2, 3].map((column) => book.worksheets[0].getCell(2, column).value).join(' ')
}
const withSheetJs = async () => XLSX.utils.sheet_to_json(XLSX.readFile('cijfers.xlsx').Sheets.Sheet1)
function withLibreOffice() {
  const profile = `-env:UserInstallation=file://${process.cwd()}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', 'cijfers.xlsx'], {
    stdio: 'ignore',
    timeout: 60000,
  })
  return existsSync('cijfers.csv') ? readFileSync('cijfers.csv', 'utf8').split('\n')[1].trim() : 'no file'
}
async function main() {
  const data = [['gemeente', 'aantal', 'klaar'], ['Delft', 48, true]]
  const grid = { data, config: { promoteHeaders: true } }
  const blob = await workbookManager.generateTableWorkbookFromGrid(grid)
  writeFileSync('cijfers.xlsx', Buffer.from(await blob.arrayBuffer()))
  const seen = [
    await saidBy(withExcelJs),
    await saidBy(withSheetJs),
    await saidBy(() => readSheet('cijfers.xlsx')),
  ]
  const was = ['48 true', 'unrecognized type 1', 'TYPE_INVALID']
  if (process.env.SOFFICE) {
    seen.push(withLibreOffice())
    was.push('Delft,,FALSE')
  }
  if (seen.join('; ') !== was.join('; ')) {
    console.error(`A workbook of connected-workbooks is read otherwise now: ${seen.join('; ')}`)
    process.exit(1)
  }
  console.log(`A row Delft, 48, true, read by exceljs, SheetJS, read-excel-file (and LibreOffice): ${seen.join('; ')}.`)
}
main()
END
SOFFICE=$(command -v soffice || true) LC_ALL=C.UTF-8 node try.cjs
