#!/usr/bin/env bash
#
# Packages   xlsx 0.18.5 and exceljs 4.4.0; xlsx-populate 1.21.0 and read-excel-file 9.3.17 beside it
# Behaviour  Asked to write dates as dates (cellDates), SheetJS stores 1 April 2022 as the text of an ISO day in a cell
#            of type d, as the format allows. exceljs reads the number that such a text begins with, 2022, and takes
#            that for a count of days: 14 July 1905. xlsx-populate reads NaN; read-excel-file reads the day.
# A guess    1 April 2022 in every reader; or one that does not know the type says so.
# Seen       with cellDates exceljs 1905-07-14, xlsx-populate NaN, read-excel-file 2022-04-01; without it all are right
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts xlsx@0.18.5 exceljs@4.4.0 xlsx-populate@1.21.0 read-excel-file@9.3.17 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx, exceljs, xlsx-populate and read-excel-file could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import ExcelJS from 'exceljs'
import { readSheet } from 'read-excel-file/node'
import XLSX from 'xlsx'
import Populate from 'xlsx-populate'

const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value))
async function read(file) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const populate = (await Populate.fromFileAsync(file)).sheet(0).cell('A1').value()
  return [day(book.worksheets[0].getCell('A1').value), day(populate), day((await readSheet(file))[0][0])].join(', ')
}
const sheet = XLSX.utils.aoa_to_sheet([[new Date(Date.UTC(2022, 3, 1))]], { cellDates: true })
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'Cijfers')
XLSX.writeFile(book, 'iso.xlsx', { cellDates: true })
XLSX.writeFile(book, 'getal.xlsx')
const seen = `${await read('iso.xlsx')}; ${await read('getal.xlsx')}`
if (seen !== '1905-07-14, NaN, 2022-04-01; 2022-04-01, 44652, 2022-04-01') {
  console.error(`A day of SheetJS is read otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`exceljs, xlsx-populate and read-excel-file; as an ISO day, then as a number: ${seen}.`)
END
TZ=UTC node try.mjs
