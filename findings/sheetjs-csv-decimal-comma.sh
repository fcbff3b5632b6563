#!/usr/bin/env bash
#
# Package    xlsx 0.18.5 (SheetJS)
# Behaviour  Reading a CSV file, SheetJS takes a comma inside a number for a
#            thousands separator wherever it stands. A Dutch share of 12,5 comes
#            back as the number 125 and 0,75 as 75. The text that it keeps beside
#            the value is still "12,5", so whoever looks at the shown text sees
#            nothing wrong.
# A guess    12,5 is either read as 12.5 or left as text: three digits do not
#            follow the comma, so it cannot separate thousands.
# Seen       0,75 -> 75 (shown as 0,75), 12,5 -> 125 (shown as 12,5), 12,5% -> 1.25
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import XLSX from 'xlsx'

const csv = 'gemeente;aandeel\nDelft;0,75\nLeiden;12,5\nGouda;12,5%\n'
const sheet = XLSX.read(csv, { type: 'string' }).Sheets.Sheet1
const seen = ['B2', 'B3', 'B4'].map((cell) => `${sheet[cell].w} -> ${sheet[cell].v}`).join(', ')
const known = '0,75 -> 75, 12,5 -> 125, 12,5% -> 1.25'
if (seen !== known) {
  console.error(`SheetJS reads decimal commas otherwise now: ${seen}.`)
  process.exit(1)
}
console.log(`SheetJS read a Dutch CSV file as ${seen}.`)
END
node try.mjs
