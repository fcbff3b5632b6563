#!/usr/bin/env bash
#
# Package    hyperformula 3.5.0
# Behaviour  DATEDIF takes its unit in capitals only: "m" and "d" are #NUM!, "M" and "D"
#            the months and days. Names of functions may be in either.
# A guess    Small letters do, as in Excel, whose own help writes them both ways: 6 months.
# Seen       m #NUM!, M 6, d #NUM!, D 181
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hyperformula@3.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: hyperformula@3.5.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { HyperFormula } from 'hyperformula'

const units = ['m', 'M', 'd', 'D']
const sheet = HyperFormula.buildFromArray(
  [units.map((unit) => `=datedif(DATE(2022,1,1),DATE(2022,7,1),"${unit}")`)],
  { licenseKey: 'gpl-v3' },
)
const seen = units.map((unit, column) => {
  const value = sheet.getCellValue({ sheet: 0, row: 0, col: column })
  return `${unit} ${value?.value ?? value}`
}).join(', ')
if (seen !== 'm #NUM!, M 6, d #NUM!, D 181') {
  console.error(`HyperFormula takes the unit of DATEDIF otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`DATEDIF from 1 January to 1 July 2022 in HyperFormula: ${seen}.`)
END
node try.mjs
