#!/usr/bin/env bash
#
# Program    LibreOffice 7.4.7 (xlsx to xlsx), exceljs 4.4.0
# Behaviour  LibreOffice writes at most 15 digits of a number into an xlsx file.
#            Opened and saved there, a share of 1/3 is a slightly smaller number
#            in the file, and who multiplies and rounds down loses a person:
#            floor(309 * share) is 103 before and 102 after.
# A guess    The number in the file is unchanged: no one touched the cell.
# Seen       0.3333333333333333 (103 of 309) -> 0.333333333333333 (102 of 309)
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
import ExcelJS from 'exceljs'

const convert = (file, to) =>
  execFileSync('soffice', [
    '-env:UserInstallation=file://' + process.cwd() + '/profile',
    '--headless', '--convert-to', to, '--outdir', 'out', file,
  ], { stdio: 'ignore', timeout: 120000 })

async function share(file) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const value = book.getWorksheet('Cijfers').getCell('A1').value
  return `${value} (${Math.floor(309 * value)} of 309)`
}

const book = new ExcelJS.Workbook()
book.addWorksheet('Cijfers').getCell('A1').value = 1 / 3
await book.xlsx.writeFile('deel.xlsx')
convert('deel.xlsx', 'xlsx')
const seen = `${await share('deel.xlsx')} -> ${await share('out/deel.xlsx')}`
if (seen !== '0.3333333333333333 (103 of 309) -> 0.333333333333333 (102 of 309)') {
  console.error(`LibreOffice saves the digits of a share otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`Saved by LibreOffice: ${seen}.`)
END
node try.mjs
