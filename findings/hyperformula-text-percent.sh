#!/usr/bin/env bash
#
# Package    hyperformula 3.5.0
# Behaviour  TEXT does not know a percentage: it puts the sign behind the number as
#            it is, so 0.632 with "0%" is shown as 1%, a hundred times too little.
#            A month or a day in letters is shown as figures: "d mmmm yyyy" gives
#            "1 0400 2022". No error, and a day in figures comes out right.
# A guess    63%, 63.2% and 1 April 2022.
# Seen       1%, 0.6%, 1 0400 2022, 01-04-2022
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hyperformula@3.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: hyperformula@3.5.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { HyperFormula } from 'hyperformula'

const formulas = [
  '=TEXT(0.632,"0%")',
  '=TEXT(0.632,"0.0%")',
  '=TEXT(DATE(2022,4,1),"d mmmm yyyy")',
  '=TEXT(DATE(2022,4,1),"dd-mm-yyyy")',
]
const engine = HyperFormula.buildFromArray([formulas], { licenseKey: 'gpl-v3' })
const seen = engine.getSheetValues(0)[0].join(', ')
if (seen !== '1%, 0.6%, 1 0400 2022, 01-04-2022') {
  console.error(`TEXT of HyperFormula answers otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`HyperFormula, TEXT of 0.632 as 0% and 0.0% and of 1 April 2022 twice: ${seen}.`)
END
node try.mjs
