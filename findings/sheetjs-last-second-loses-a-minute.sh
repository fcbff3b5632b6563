#!/usr/bin/env bash
#
# Package    xlsx 0.18.5 (SheetJS)
# Behaviour  A moment a few hundredths of a second before midnight is rounded without
#            carrying over: with seconds it is shown as 23:59:00, a minute too early;
#            without them as 24:00 of the day before. At ten in the morning the same
#            happens: 9:59:00, and then 10:00.
# A guess    21-3-2022 0:00:00 and 0:00, or 20-3-2022 23:59:59 and 23:59.
# Seen       20-3-2022 23:59:00 | 20-3-2022 24:00 | 9:59:00 | 10:00
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import XLSX from 'xlsx'

const midnight = 44641 - 0.01 / 86400
const ten = 10 / 24 - 0.01 / 86400
const cells = [[midnight, 'd-m-yyyy h:mm:ss'], [midnight, 'd-m-yyyy h:mm'], [ten, 'h:mm:ss'], [ten, 'h:mm']]
const seen = cells.map(([value, format]) => XLSX.SSF.format(format, value)).join(' | ')
if (seen !== '20-3-2022 23:59:00 | 20-3-2022 24:00 | 9:59:00 | 10:00') {
  console.error(`SheetJS shows the last hundredths of a second otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`SheetJS showed moments of 10 ms before the hour as ${seen}`)
END
node try.mjs
