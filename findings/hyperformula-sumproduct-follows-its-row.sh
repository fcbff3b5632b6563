#!/usr/bin/env bash
#
# Package    hyperformula 3.5.0
# Behaviour  SUMPRODUCT with a condition looks at the one row in which the formula itself
#            stands, so the same formula gives another number on every line, and an error
#            below the table. Inside ARRAYFORMULA it adds up all rows.
# A guess    SUMPRODUCT is for this: 78 for region A (48 + 30), wherever it stands.
# Seen       row 1: 48, row 2: 30, row 3: 0, row 4: #VALUE!, ARRAYFORMULA: 78
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hyperformula@3.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: hyperformula@3.5.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { HyperFormula } from 'hyperformula'

const formula = 'SUMPRODUCT((A1:A3="A")*B1:B3)'
const sheet = HyperFormula.buildFromArray(
  [
    ['A', 48, `=${formula}`],
    ['A', 30, `=${formula}`],
    ['B', 5, `=${formula}`],
    [null, null, `=${formula}`, `=ARRAYFORMULA(${formula})`],
  ],
  { licenseKey: 'gpl-v3' },
)
const at = (row, col) => {
  const value = sheet.getCellValue({ sheet: 0, row, col })
  return value?.value ?? value
}
const seen = [
  ...[0, 1, 2, 3].map((row) => `row ${row + 1}: ${at(row, 2)}`),
  `ARRAYFORMULA: ${at(3, 3)}`,
].join(', ')
if (seen !== 'row 1: 48, row 2: 30, row 3: 0, row 4: #VALUE!, ARRAYFORMULA: 78') {
  console.error(`HyperFormula works SUMPRODUCT with a condition out otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`SUMPRODUCT with a condition in HyperFormula, ${seen}.`)
END
node try.mjs
