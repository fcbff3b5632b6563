#!/usr/bin/env bash
#
# Packages   @jspreadsheet/formula 2.0.2, excel-formula 1.5.0
# Behaviour  Both make JavaScript of a formula and a + of the & that joins texts. Of two numbers the + makes a sum: the
#            key =A1&B1 of year 2022 and month 8 is 2030, as is that of 2021 and 9. With a text among them it is right.
#            excel-formula also leaves ^ as it is, which in JavaScript is no power: 2^3 is 1.
# A guess    "20228" in both, as a sign that joins is something else than one that adds; and Math.pow.
# Seen       jspreadsheet 2030, 2030, "Delft8"; excel-formula A1+B1 is 2030, 2^3 is 1
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @jspreadsheet/formula@2.0.2 excel-formula@1.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: @jspreadsheet/formula@2.0.2 and excel-formula@1.5.0 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { toJavaScript } = require('excel-formula')
const calculate = require('@jspreadsheet/formula')

const rows = [{ A1: 2022, B1: 8 }, { A1: 2021, B1: 9 }, { A1: '"Delft"', B1: 8 }]
const joined = rows.map((cells) => calculate('A1&B1', cells))
const made = ['=A1&B1', '=2^3'].map((formula) => {
  const script = toJavaScript(formula)
  return [script, Function('A1', 'B1', `return ${script}`)(2022, 8)]
})
const seen = JSON.stringify([joined, made])
if (seen !== '[[2030,2030,"Delft8"],[["A1+B1",2030],["2^3",1]]]') {
  console.error(`A formula that joins two numbers is worked out otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`A1&B1 in @jspreadsheet/formula; A1&B1 and 2^3 made JavaScript by excel-formula: ${seen}`)
END
node try.cjs
