#!/usr/bin/env bash
#
# Package    @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6)
# Behaviour  read_csv finds the order of day, month and year by itself. Dutch days with a year
#            of four digits are read day first; with a year of two digits the day is taken
#            for the year: 21-03-22 becomes 22 March 2021 and 31-12-21 becomes 21 December
#            2031. One value above 31 in the last place (the year 99) turns them all round.
# A guess    The same order for both, or a text where it is not sure.
# Seen       21-03-2022 -> 2022-03-21, 21-03-22 -> 2021-03-22, 31-12-21 -> 2031-12-21
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >> npm.log 2>&1 ||
  { echo "Not tried: @duckdb/node-api@1.5.6-r.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const days = async (...written) => {
  writeFileSync('dagen.csv', `gemeente;peildatum\n${written.map((day) => `Delft;${day}\n`).join('')}`)
  const read = await connection.runAndReadAll("SELECT peildatum FROM read_csv('dagen.csv')")
  return `${read.columnTypes()[0]} ${read.getRowsJson().join(' ')}`
}
const four = await days('21-03-2022', '31-12-2021')
const two = await days('21-03-22', '31-12-21')
const nineties = await days('21-03-22', '31-12-99')
const seen = [four, two, nineties].join(', ')
if (seen !== 'DATE 2022-03-21 2021-12-31, DATE 2021-03-22 2031-12-21, DATE 2022-03-21 1999-12-31') {
  console.error(`DuckDB finds the order of a date otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`DuckDB of 21-3 and 31-12, year in four digits, in two, in two with a 99: ${seen}.`)
END
node try.mjs
