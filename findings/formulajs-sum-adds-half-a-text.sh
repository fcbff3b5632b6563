#!/usr/bin/env bash
#
# Package    @formulajs/formulajs 4.6.1
# Behaviour  SUM over a range reads text by parseFloat: "12,5" adds 12 and a date
#            "1-4-2022" adds 1. COUNT over the same cells does not count them, so a
#            mean of SUM and COUNT mixes two sets. AVERAGE leaves the text out.
# A guess    Text in a range is left out by all three: 6, 3 and 2.
# Seen       SUM 19, COUNT 3, AVERAGE 2
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @formulajs/formulajs@4.6.1 >> npm.log 2>&1 ||
  { echo "Not tried: @formulajs/formulajs@4.6.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { AVERAGE, COUNT, SUM } from '@formulajs/formulajs'

const range = [[1], [2], [3], ['12,5'], ['1-4-2022'], ['n.v.t.']]
const seen = `SUM ${SUM(range)}, COUNT ${COUNT(range)}, AVERAGE ${AVERAGE(range)}`
if (seen !== 'SUM 19, COUNT 3, AVERAGE 2') {
  console.error(`formulajs treats text in a range otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`formulajs over 1, 2, 3, "12,5", "1-4-2022", "n.v.t.": ${seen}.`)
END
node try.mjs
