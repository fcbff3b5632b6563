#!/usr/bin/env bash
#
# Package    alasql 4.19.1
# Behaviour  DATEDIFF takes a month for 30 days and a quarter for 91, and drops the rest. From
#            1 January to 1 April are three months and no quarter, from 1 January to 30 June
#            six months, from 1 February to 1 March none, and ten years are 121 months.
# A guess    The boundaries crossed, as SQL Server's DATEDIFF counts (3, 1, 5, 1, 120), or
#            whole months by the calendar, which makes the same five.
# Seen       3 months, quarter 0, 6 months, 0 months, 121 months
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund alasql@4.19.1 >> npm.log 2>&1 ||
  { echo "Not tried: alasql@4.19.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import alasql from 'alasql'

const spans = [
  ['month', '2022-01-01', '2022-04-01'],
  ['quarter', '2022-01-01', '2022-04-01'],
  ['month', '2022-01-01', '2022-06-30'],
  ['month', '2022-02-01', '2022-03-01'],
  ['month', '2012-01-01', '2022-01-01'],
]
const count = ([part, from, to]) => `${part} ${alasql(`SELECT VALUE DATEDIFF(${part}, '${from}', '${to}')`)}`
const seen = spans.map(count).join(', ')
if (seen !== 'month 3, quarter 0, month 6, month 0, month 121') {
  console.error(`alasql counts months otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`alasql DATEDIFF, 1-1 to 1-4 twice, 1-1 to 30-6, 1-2 to 1-3 and ten years: ${seen}.`)
END
TZ=UTC node try.mjs
