#!/usr/bin/env bash
#
# Package    xlsx 0.18.5 (SheetJS)
# Behaviour  A negative half is rounded by the kind of format, not by its number of
#            places: -2.5 in "0" is -2, in "#,##0" and in "0;-0" it is -3. A share of
#            -2.5% is -2% in "0%" and -3% in "0%;-0%". Of 2.5 all make 3.
# A guess    The same in all: -3, away from zero, as of 2.5.
# Seen       0: -2  #,##0: -3  0;-0: -3  0%: -2%  0%;-0%: -3%
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import XLSX from 'xlsx'

const cells = [[-2.5, '0'], [-2.5, '#,##0'], [-2.5, '0;-0'], [-0.025, '0%'], [-0.025, '0%;-0%']]
const sheet = XLSX.utils.aoa_to_sheet([cells.map(([value]) => value)])
cells.forEach(([, format], c) => (sheet[XLSX.utils.encode_cell({ r: 0, c })].z = format))
const shown = XLSX.utils.sheet_to_csv(sheet).split(',')
const seen = cells.map(([, format], c) => `${format}: ${shown[c]}`).join('  ')
if (seen !== '0: -2  #,##0: -3  0;-0: -3  0%: -2%  0%;-0%: -3%') {
  console.error(`SheetJS rounds a negative half otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`SheetJS showed minus two and a half, and its hundredth as a share, as ${seen}`)
END
node try.mjs
