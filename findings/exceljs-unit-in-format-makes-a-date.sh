#!/usr/bin/env bash
#
# Package    exceljs 4.4.0
# Behaviour  A literal letter in a number format may stand in quotes or behind a
#            backslash. exceljs strips the quotes before it looks for date codes,
#            not the backslash: a cell of 75 in the format 0\ \m² (square metres)
#            comes back as the date 15 March 1900, in 0" m²" as 75.
# A guess    Both ways to write a literal are the same: 75 twice.
# Seen       0" m²" -> 75, 0\ \m² -> 1900-03-15
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import ExcelJS from 'exceljs'

async function readBack(format) {
  const written = new ExcelJS.Workbook()
  const cell = written.addWorksheet('Woningen').getCell('A1')
  cell.value = 75
  cell.numFmt = format
  const read = new ExcelJS.Workbook()
  await read.xlsx.load(await written.xlsx.writeBuffer())
  const value = read.getWorksheet('Woningen').getCell('A1').value
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

const seen = [await readBack('0" m²"'), await readBack('0\\ \\m²')].join(' and ')
if (seen !== '75 and 1900-03-15') {
  console.error(`exceljs reads a literal letter in a format otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`exceljs read 75 m² written in two ways as ${seen}.`)
END
node try.mjs
