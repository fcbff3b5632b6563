#!/usr/bin/env bash
#
# Package    xlsx-template 1.4.7, exceljs 4.4.0 to write the template and to read what came of it
# Behaviour  A row of the template becomes as many rows as there are, and what stands below moves down: texts, names and
#            the formulas themselves. What the formulas point at does not: the total below three rows still adds up the
#            first, and a formula on the total now points at the second municipality. A name on the total does move.
# A guess    The sum grows along, as when rows are put in by hand; or nothing that is pointed at moves.
# Seen       48 129 90, total SUM(B2:B2), twice the total B3*2, where B3 holds 129 and Totaal is B5
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx-template@1.4.7 exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx-template@1.4.7 and exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import Template from 'xlsx-template'

const book = new ExcelJS.Workbook()
book.addWorksheet('Cijfers').addRows([
  ['gemeente', 'aantal'],
  ['${table:rij.naam}', '${table:rij.aantal}'],
  ['totaal', { formula: 'SUM(B2:B2)' }],
  ['dubbel', { formula: 'B3*2' }],
])
book.definedNames.add('Cijfers!$B$3', 'Totaal')
await book.xlsx.writeFile('sjabloon.xlsx')

const template = new Template(readFileSync('sjabloon.xlsx'))
const rij = [{ naam: 'Delft', aantal: 48 }, { naam: 'Westland', aantal: 129 }, { naam: 'Zuidplas', aantal: 90 }]
template.substitute(1, { rij })
writeFileSync('brief.xlsx', template.generate({ type: 'nodebuffer' }))

const made = new ExcelJS.Workbook()
await made.xlsx.readFile('brief.xlsx')
const cells = [2, 3, 4, 5, 6].map((row) => made.getWorksheet('Cijfers').getCell(`B${row}`))
const name = made.definedNames.getRanges('Totaal').ranges.join()
const seen = [...cells.map((cell) => cell.formula ?? cell.value), `Totaal ${name}`].join(' ')
if (seen !== '48 129 90 SUM(B2:B2) B3*2 Totaal Cijfers!$B$5') {
  console.error(`xlsx-template moves formulas otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`Three rows where the template had one: ${seen}.`)
END
node try.mjs
