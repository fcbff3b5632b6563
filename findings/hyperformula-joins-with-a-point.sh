#!/usr/bin/env bash
#
# Package    hyperformula 3.5.0, with a decimal comma and a point between thousands
# Behaviour  Set to Dutch signs, it reads "12,5" as 12.5, but a number that is joined to a text gets a point. Read
#            again, that is a point between thousands: 1309.417 becomes 1309417 and 0.125 becomes 125; of 12.5 nothing
#            can be made. So the usual COUNTIF(A1:C1;">="&B1) is an error for a share, right for a whole number.
# A guess    "12,5", as in Excel in Dutch: what it writes it reads, and COUNTIF counts 2.
# Seen       joined 12.5; read again #VALUE!, 1309417, 125; COUNTIF with 12.5 #VALUE!, with 48 1
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hyperformula@3.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: hyperformula@3.5.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { HyperFormula } from 'hyperformula'

const signs = { decimalSeparator: ',', thousandSeparator: '.', functionArgSeparator: ';' }
const engine = HyperFormula.buildFromArray([[0.125, 12.5, 1309.417, 48]], { licenseKey: 'gpl-v3', ...signs })
const formulas = [
  '="12,5"+0',
  '=B1&""',
  '=VALUE(B1&"")',
  '=VALUE(C1&"")',
  '=VALUE(A1&"")',
  '=COUNTIF(A1:C1;">="&B1)',
  '=COUNTIF(A1:C1;">="&D1)',
]
const seen = formulas.map((formula) => engine.calculateFormula(formula, 0)).map((cell) => cell.value ?? cell).join(' ')
if (seen !== '12.5 12.5 #VALUE! 1309417 125 #VALUE! 1') {
  console.error(`HyperFormula joins and reads numbers otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`"12,5" read, 12.5 joined, three numbers joined and read again, two counted by a joined bound: ${seen}`)
END
node try.mjs
