#!/usr/bin/env bash
#
# Package    tabletojson 4.1.15
# Behaviour  A cell that covers two rows is given to both, but a cell that covers two columns counts for one: everything
#            right of it moves a column to the left. Below a line "samen" over two columns the total stands under taak
#            instead of klaar, and with 2022 set over two columns each figure gets its neighbour's name.
# A guess    Both are heeded, or neither.
# Seen       rows: Westland 1309/90 and 77/78; columns: samen taak 216, klaar nothing
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund tabletojson@4.1.15 >> npm.log 2>&1 ||
  { echo "Not tried: tabletojson@4.1.15 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { Tabletojson } from 'tabletojson'

const page = `<table>
  <tr><th>gemeente</th><th>taak</th><th>klaar</th></tr>
  <tr><td>Delft</td><td>129</td><td>48</td></tr>
  <tr><td rowspan="2">Westland</td><td>1309</td><td>90</td></tr>
  <tr><td>77</td><td>78</td></tr>
  <tr><td colspan="2">samen</td><td>216</td></tr>
</table>`
const [rows] = Tabletojson.convert(page)
const seen = rows.map(({ gemeente, taak, klaar }) => `${gemeente} ${taak}/${klaar ?? 'nothing'}`).join(', ')
if (seen !== 'Delft 129/48, Westland 1309/90, Westland 77/78, samen 216/nothing') {
  console.error(`tabletojson reads cells over two columns otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`taak and klaar of each line of a web page: ${seen}.`)
END
node try.mjs
