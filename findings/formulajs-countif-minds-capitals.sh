#!/usr/bin/env bash
#
# Package    @formulajs/formulajs 4.6.1
# Behaviour  COUNTIF minds capitals and knows no wildcard: "delft" does not count
#            Delft, and "3*" counts neither 3a nor 3b. MATCH and VLOOKUP over the same
#            cells do find Delft for "delft".
# A guess    As in a spreadsheet program, and one rule for all: 2 and 2.
# Seen       COUNTIF delft 0, COUNTIF 3* 0, MATCH delft 1
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @formulajs/formulajs@4.6.1 >> npm.log 2>&1 ||
  { echo "Not tried: @formulajs/formulajs@4.6.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { COUNTIF, MATCH } from '@formulajs/formulajs'

const names = ['Delft', 'DELFT', 'Westland']
const steps = ['3a', '3b', '2']
const seen = [
  `COUNTIF delft ${COUNTIF(names, 'delft')}`,
  `COUNTIF 3* ${COUNTIF(steps, '3*')}`,
  `MATCH delft ${MATCH('delft', names, 0)}`,
].join(', ')
if (seen !== 'COUNTIF delft 0, COUNTIF 3* 0, MATCH delft 1') {
  console.error(`formulajs compares texts otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`formulajs over Delft, DELFT, Westland and over 3a, 3b, 2: ${seen}.`)
END
node try.mjs
