#!/usr/bin/env bash
#
# Package    exceljs 4.4.0
# Behaviour  The CSV reader of exceljs tries MM-DD-YYYY on every text. A Dutch
#            date whose day is at most 12 becomes a date with day and month
#            exchanged; one with a later day stays text. So a column of peildata
#            comes back half as wrong dates, half as text.
# A guess    All of the column stays text: no date format was given.
# Seen       01-04-2022 -> 2022-01-04 (a date), 31-03-2022 -> text
set -euo pipefail

packages=(exceljs@4.4.0)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund "${packages[@]}" >> npm.log 2>&1 ||
  { echo "Not tried: ${packages[*]} could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'

const csv = Readable.from(['peildatum;opgave\n01-04-2022;309\n31-03-2022;108\n'])
const sheet = await new ExcelJS.Workbook().csv.read(csv, { parserOptions: { delimiter: ';' } })
const [april, march] = ['A2', 'A3'].map((cell) => sheet.getCell(cell).value)
const swapped =
  april instanceof Date && april.getMonth() === 0 && april.getDate() === 4 && march === '31-03-2022'
if (!swapped) {
  console.error(`The CSV reader of exceljs reads dates otherwise now: ${april} and ${march}.`)
  process.exit(1)
}
console.log('exceljs read 01-04-2022 as 4 January 2022 and left 31-03-2022 as text.')
END
node try.mjs
