#!/usr/bin/env bash
#
# Package    xlsx 0.18.5 (SheetJS)
# Behaviour  The text that SheetJS makes of a number and its format rounds the
#            binary fraction, and a negative half towards zero. A share of 0.285
#            in the format 0% becomes 28%, and -2.5 in the format 0 becomes -2. Of
#            the 9,999 shares 0.0001 ... 0.9999 in the format 0.0%, 87 come out
#            one tenth of a point too low.
# A guess    As a spreadsheet shows them: halves away from zero, of the number as
#            it is written in decimals: 29% and -3.
# Seen       28%, -2, 87 of 9999
set -euo pipefail

packages=(xlsx@0.18.5)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund "${packages[@]}" >> npm.log 2>&1 ||
  { echo "Not tried: ${packages[*]} could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import XLSX from 'xlsx'

const show = (value, format) => XLSX.SSF.format(format, value)
let low = 0
for (let n = 1; n < 10000; n++) {
  // n ten-thousandths; the tenth of a percent by whole numbers alone.
  const tenths = Math.floor((n + 5) / 10)
  const right = `${Math.floor(tenths / 10)}.${tenths % 10}%`
  if (show(n / 10000, '0.0%') !== right) low++
}
const seen = `${show(0.285, '0%')}, ${show(-2.5, '0')}, ${low} of 9999`
if (seen !== '28%, -2, 87 of 9999') {
  console.error(`SheetJS rounds what it shows otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`SheetJS showed 0.285 and -2.5 as ${seen} shares one tenth too low.`)
END
node try.mjs
