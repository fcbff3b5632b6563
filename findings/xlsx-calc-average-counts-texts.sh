#!/usr/bin/env bash
#
# Package    xlsx-calc 0.9.2 on xlsx 0.18.5
# Behaviour  AVERAGE over a range counts a cell with text as one more number of 0:
#            of 12.5, 0.5 and the words "n.v.t." and "onbekend" it makes 3.25. An
#            empty cell is left out. SUM leaves the texts out.
# A guess    Texts are left out, as spreadsheet programs do: 6.5.
# Seen       SUM 13, AVERAGE 3.25
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx-calc@0.9.2 xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx-calc@0.9.2 and xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import XLSX from 'xlsx'
import calculate from 'xlsx-calc'

const sheet = XLSX.utils.aoa_to_sheet([[12.5], [0.5], ['n.v.t.'], [null], ['onbekend']])
sheet.B1 = { t: 'n', f: 'SUM(A1:A5)' }
sheet.B2 = { t: 'n', f: 'AVERAGE(A1:A5)' }
sheet['!ref'] = 'A1:B5'
calculate({ SheetNames: ['Blad'], Sheets: { Blad: sheet } })
const seen = `SUM ${sheet.B1.v}, AVERAGE ${sheet.B2.v}`
if (seen !== 'SUM 13, AVERAGE 3.25') {
  console.error(`xlsx-calc treats text in a range otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`xlsx-calc over 12.5, 0.5, "n.v.t.", nothing, "onbekend": ${seen}.`)
END
node try.mjs
