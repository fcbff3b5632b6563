#!/usr/bin/env bash
#
# Package    exceljs 4.4.0, jszip 3.10.2 (to write the cell)
# Behaviour  A cell of type d holds its day as ISO text (ISO/IEC 29500; spreadsheet
#            programs that save the strict form may use it). exceljs reads such text
#            as a number up to the first hyphen: 2022-04-01 becomes 2022 days after
#            1899, so 14 July 1905. All days of one year become one and the same.
# A guess    1 April 2022, or the text.
# Seen       2022-04-01 and 2022-12-31 -> 1905-07-14 and 1905-07-14
set -euo pipefail

packages=(exceljs@4.4.0 jszip@3.10.2)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund "${packages[@]}" >> npm.log 2>&1 ||
  { echo "Not tried: ${packages[*]} could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Cijfers')
sheet.addRow([1, 2]).eachCell((cell) => (cell.numFmt = 'dd-mm-yyyy'))
const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer())
const part = 'xl/worksheets/sheet1.xml'
const xml = (await zip.file(part).async('string'))
  .replace(/(<c r="A1"[^>]*)><v>1</, '$1 t="d"><v>2022-04-01<')
  .replace(/(<c r="B1"[^>]*)><v>2</, '$1 t="d"><v>2022-12-31<')
zip.file(part, xml)

const read = new ExcelJS.Workbook()
await read.xlsx.load(await zip.generateAsync({ type: 'nodebuffer' }))
const values = ['A1', 'B1'].map((cell) => read.worksheets[0].getCell(cell).value)
const seen = values.map((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v)).join(' and ')
if (!xml.includes('t="d"') || seen !== '1905-07-14 and 1905-07-14') {
  console.error(`exceljs reads days in ISO form otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`exceljs read 2022-04-01 and 2022-12-31 as ${seen}.`)
END
node try.mjs
