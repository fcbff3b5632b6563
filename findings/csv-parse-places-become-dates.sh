#!/usr/bin/env bash
#
# Package    csv-parse 7.0.3
# Behaviour  With cast_date, csv-parse gives every text to Date.parse of the
#            engine. V8 finds a date in almost any word with a number up to 12
#            behind it, and in many Dutch decimals: "Wijk 3" becomes 1 March 2001,
#            12,5 becomes 5 December 2001 and 41,5 becomes 1 May 2041. "Wijk 13"
#            and 22,5 stay text.
# A guess    Only texts that have the shape of a date are cast.
# Seen       Wijk 3 -> 2001-03-01, 12,5 -> 2001-12-05, 41,5 -> 2041-05-01,
#            Wijk 13 and 22,5 -> text
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund csv-parse@7.0.3 >> npm.log 2>&1 ||
  { echo "Not tried: csv-parse@7.0.3 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { parse } from 'csv-parse/sync'

const csv = 'Wijk 3;12,5;41,5\nWijk 13;22,5;0,75\n'
const rows = parse(csv, { delimiter: ';', cast: true, cast_date: true })
const two = (n) => String(n).padStart(2, '0')
const show = (v) =>
  v instanceof Date ? `${v.getFullYear()}-${two(v.getMonth() + 1)}-${two(v.getDate())}` : `"${v}"`
const seen = rows.flat().map(show).join(', ')
if (seen !== '2001-03-01, 2001-12-05, 2041-05-01, "Wijk 13", "22,5", "0,75"') {
  console.error(`csv-parse casts dates otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`csv-parse read Wijk 3; 12,5; 41,5; Wijk 13; 22,5; 0,75 as ${seen}.`)
END
node try.mjs
