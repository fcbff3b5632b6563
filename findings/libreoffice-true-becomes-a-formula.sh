#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7; exceljs 4.4.0 to write the workbook and xlsx 0.18.5 to read what was saved
# Behaviour  A cell that holds TRUE, typed and no formula, is a formula once LibreOffice has opened and saved the
#            workbook: =TRUE(), in xlsx and in ods. Who takes only what was typed and passes formulas over loses the
#            column. A number beside it stays a number.
# A guess    TRUE, as it was: no one touched the cell.
# Seen       before TRUE; xlsx =TRUE(), ods =TRUE(); 48 without a formula in all three
set -euo pipefail

command -v soffice > /dev/null ||
  { echo "Not tried: LibreOffice (soffice) is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process'
import ExcelJS from 'exceljs'
import XLSX from 'xlsx'

const book = new ExcelJS.Workbook()
book.addWorksheet('Cijfers').addRow([true, 48])
await book.xlsx.writeFile('cijfers.xlsx')

function shown(file) {
  const sheet = XLSX.readFile(file).Sheets.Cijfers
  return [sheet.A1, sheet.B1].map(({ t, v, f }) => [...(f ? [`=${f}`] : []), t, v].join(' ')).join(', ')
}
function saved(kind) {
  const profile = `-env:UserInstallation=file://${process.cwd()}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', 'out', 'cijfers.xlsx'], {
    stdio: 'ignore',
    timeout: 60000,
  })
  return `${kind} ${shown(`out/cijfers.${kind}`)}`
}
const seen = [`before ${shown('cijfers.xlsx')}`, saved('xlsx'), saved('ods')].join('; ')
if (seen !== 'before b true, n 48; xlsx =TRUE() b true, n 48; ods =TRUE() b true, n 48') {
  console.error(`LibreOffice saves a truth otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`TRUE and 48, before and after LibreOffice: ${seen}.`)
END
LC_ALL=C.UTF-8 node try.mjs
