#!/usr/bin/env bash
#
# Package    @formulajs/formulajs 4.6.1
# Behaviour  NUMBERVALUE with Dutch signs takes away the first dot only. Amounts
#            below a million are right, from a million on the result is NaN (not
#            one of the error values of the package). A percent sign gives NaN too.
# A guess    1234567.5 and 0.125: that is what NUMBERVALUE is for.
# Seen       1.234,5 -> 1234.5, 1.234.567,5 -> NaN, 12,5% -> NaN
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @formulajs/formulajs@4.6.1 >> npm.log 2>&1 ||
  { echo "Not tried: @formulajs/formulajs@4.6.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { NUMBERVALUE } from '@formulajs/formulajs'

const texts = ['1.234,5', '1.234.567,5', '12,5%']
const seen = texts.map((text) => `${text} -> ${NUMBERVALUE(text, ',', '.')}`).join(', ')
if (seen !== '1.234,5 -> 1234.5, 1.234.567,5 -> NaN, 12,5% -> NaN') {
  console.error(`NUMBERVALUE of formulajs reads otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`NUMBERVALUE of formulajs: ${seen}.`)
END
node try.mjs
