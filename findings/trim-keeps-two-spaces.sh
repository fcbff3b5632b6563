#!/usr/bin/env bash
#
# Packages   fast-formula-parser 1.0.19, xlsx-calc 0.9.2 with xlsx 0.18.5
# Behaviour  TRIM takes spaces from both ends only. Two spaces between two words stay.
# A guess    As in a spreadsheet program, where one space is left between words: 12 letters
#            for "Alphen  a/d " with two spaces inside and one behind, less those: 10.
# Seen       LEN(TRIM(...)): fast-formula-parser 11, xlsx-calc 11, hyperformula 10
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund fast-formula-parser@1.0.19 xlsx-calc@0.9.2 xlsx@0.18.5 hyperformula@3.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: fast-formula-parser@1.0.19 xlsx-calc@0.9.2 xlsx@0.18.5 hyperformula@3.5.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const FormulaParser = require('fast-formula-parser')
const calculate = require('xlsx-calc')
const { utils } = require('xlsx')
const { HyperFormula } = require('hyperformula')

const name = 'Alphen  a/d '
const formula = `TRIM("${name}")`
const byParser = new FormulaParser({}).parse(formula, { sheet: 'S', row: 1, col: 1 })
const sheet = utils.aoa_to_sheet([[0]])
sheet.A1 = { t: 's', f: formula, v: '' }
calculate({ SheetNames: ['S'], Sheets: { S: sheet } })
const engine = HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: 'gpl-v3' })
const seen = [
  `fast-formula-parser ${byParser.length}`,
  `xlsx-calc ${sheet.A1.v.length}`,
  `hyperformula ${engine.getCellValue({ sheet: 0, row: 0, col: 0 }).length}`,
].join(', ')
if (seen !== 'fast-formula-parser 11, xlsx-calc 11, hyperformula 10') {
  console.error(`TRIM of "${name}" has another length now: ${seen}`)
  process.exit(1)
}
console.log(`TRIM of "${name}" (${name.length} letters) leaves: ${seen}.`)
END
node try.mjs
