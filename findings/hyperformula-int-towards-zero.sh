#!/usr/bin/env bash
#
# Packages   hyperformula 3.5.0
# Behaviour  INT below zero drops the fraction: INT(-140.5) is -140. FLOOR of the same number
#            goes down, and its manual says of INT "rounds a number down to the nearest integer".
# A guess    -141, as in Excel, LibreOffice and its own manual; so -INT(-x/2) as "half, rounded
#            up" would be safe.
# Seen       INT -140, FLOOR -141, -INT(-281/2) 140
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hyperformula@3.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: hyperformula@3.5.0 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { HyperFormula } = require('hyperformula')

const row = ['=INT(-140.5)', '=FLOOR(-140.5,1)', '=-INT(-281/2)']
const book = HyperFormula.buildFromArray([row], { licenseKey: 'gpl-v3' })
const [int, floor, half] = book.getSheetValues(0)[0]
const seen = `INT ${int}, FLOOR ${floor}, -INT(-281/2) ${half}`
const changed = seen !== 'INT -140, FLOOR -141, -INT(-281/2) 140'
if (changed) console.error(`HyperFormula rounds otherwise now: ${seen}`)
else console.log(`HyperFormula takes INT towards zero: ${seen}.`)
process.exit(changed ? 1 : 0)
END
node try.cjs
