#!/usr/bin/env bash
#
# Package    papaparse 5.7.1
# Behaviour  When it has to find the delimiter itself, Papa Parse takes the comma
#            for a Dutch file of two columns of decimals under two years, though
#            only the semicolon gives every line the same number of fields. Each
#            row comes back in three pieces, with "5;13" as one of them. A third
#            column, or a column of names, makes it choose the semicolon.
# A guess    The semicolon: it cuts all lines into two fields, the comma cuts the
#            heading into one and the rows into three.
# Seen       delimiter "," and rows 12 | 5;13 | 5
set -euo pipefail

packages=(papaparse@5.7.1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund "${packages[@]}" >> npm.log 2>&1 ||
  { echo "Not tried: ${packages[*]} could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import Papa from 'papaparse'

const two = Papa.parse('2022;2023\n12,5;13,5\n11,5;10,5\n')
const three = Papa.parse('2022;2023;2024\n12,5;13,5;9,5\n11,5;10,5;8,5\n')
const seen = `"${two.meta.delimiter}" ${two.data[1].join(' | ')}, "${three.meta.delimiter}"`
if (seen !== '"," 12 | 5;13 | 5, ";"') {
  console.error(`Papa Parse finds the delimiter otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`Papa Parse: two columns ${seen} for three columns.`)
END
node try.mjs
