#!/usr/bin/env bash
#
# Package    papaparse 5.7.1
# Behaviour  When it has to find the delimiter itself, Papa Parse counts the nothing
#            behind the last newline as a line of one field. In a short Dutch file
#            (heading and at most eight rows of a name and a decimal) that turns the
#            choice: the comma. "Leiden;12" becomes the name and 5 the share. The
#            same file without its last newline is cut at the semicolons.
# A guess    The semicolon, with or without a last newline: it gives every line two
#            fields, the comma gives the heading one.
# Seen       with: "," Leiden;12 | 5, without: ";" Leiden | 12,5
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund papaparse@5.7.1 >> npm.log 2>&1 ||
  { echo "Not tried: papaparse@5.7.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import Papa from 'papaparse'

const csv = 'gemeente;aandeel\nLeiden;12,5\nDelft;9,75\nGouda;11,5'
const show = ({ data, meta }) => `"${meta.delimiter}" ${data[1].join(' | ')}`
const seen = `with: ${show(Papa.parse(`${csv}\n`))}, without: ${show(Papa.parse(csv))}`
if (seen !== 'with: "," Leiden;12 | 5, without: ";" Leiden | 12,5') {
  console.error(`Papa Parse finds the delimiter otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`Papa Parse, last newline ${seen}.`)
END
node try.mjs
