#!/usr/bin/env bash
#
# Package    @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6)
# Behaviour  A half that is cast to a whole number goes up or to the even neighbour, by where
#            it comes from: 208.5 written in the query, or as a text, is 209, and half of 417
#            (417 / 2, a DOUBLE, as is a column of a CSV file) is 208. Half of 419 is 210.
#            round() makes 209 of them all.
# A guess    One rule: 209 each time.
# Seen       208.5 -> 209, '208.5' -> 209, 417 / 2 -> 208, 419 / 2 -> 210, round(417 / 2) 209
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >> npm.log 2>&1 ||
  { echo "Not tried: @duckdb/node-api@1.5.6-r.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { DuckDBInstance } from '@duckdb/node-api'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const halves = ['208.5::INT', "'208.5'::INT", '(417 / 2)::INT', '(419 / 2)::INT', 'round(417 / 2)']
const read = await connection.runAndReadAll(`SELECT ${halves.join(', ')}`)
const seen = read.getRowsJson()[0].join(', ')
if (seen !== '209, 209, 208, 210, 209') {
  console.error(`DuckDB makes whole numbers of halves otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`DuckDB of ${halves.join(', ')}: ${seen}.`)
END
node try.mjs
