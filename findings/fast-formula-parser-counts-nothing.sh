#!/usr/bin/env bash
#
# Package    fast-formula-parser 1.0.19
# Behaviour  A comparison of a range gives one value, not one for each cell. The
#            usual ways to count with a condition, SUMPRODUCT((A1:A3>100)*1) and
#            SUMPRODUCT(--(A1:A3>100)), give 0 without an error, whatever the
#            cells hold. COUNTIF over the same cells is right.
# A guess    2, or an error for what is not supported (as it gives for MAX).
# Seen       0, 0 and 2
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund fast-formula-parser@1.0.19 >> npm.log 2>&1 ||
  { echo "Not tried: fast-formula-parser@1.0.19 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import Parser from 'fast-formula-parser'

const cells = [309, 108, 42]
const parser = new Parser({
  onCell: ({ row }) => cells[row - 1],
  onRange: () => cells.map((value) => [value]),
})
const at = { sheet: 'Cijfers', row: 9, col: 9 }
const formulas = ['SUMPRODUCT((A1:A3>100)*1)', 'SUMPRODUCT(--(A1:A3>100))', 'COUNTIF(A1:A3,">100")']
const seen = formulas.map((formula) => String(parser.parse(formula, at))).join(', ')
if (seen !== '0, 0, 2') {
  console.error(`fast-formula-parser counts with a condition otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`fast-formula-parser counted two cells above 100 as ${seen}.`)
END
node try.mjs
