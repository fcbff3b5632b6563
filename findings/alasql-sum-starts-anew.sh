#!/usr/bin/env bash
#
# Package    alasql 4.19.1
# Behaviour  A text in a column of numbers makes SUM start anew: what stood before it is
#            dropped, what comes behind it is added up. 4, 5, "n.v.t.", 6 and 7 make 13; the
#            same rows in another order make another sum, and with the text last it is glued
#            on. An empty text or a null is left out.
# A guess    22 in any order (the text left out), or an error.
# Seen       4 5 n.v.t. 6 7 -> 13; n.v.t. first -> 22; last -> 22n.v.t.; empty -> 22
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund alasql@4.19.1 >> npm.log 2>&1 ||
  { echo "Not tried: alasql@4.19.1 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import alasql from 'alasql'

const sum = (column) => alasql('SELECT VALUE SUM(persons) FROM ?', [column.map((persons) => ({ persons }))])
const columns = [[4, 5, 'n.v.t.', 6, 7], ['n.v.t.', 4, 5, 6, 7], [4, 5, 6, 7, 'n.v.t.'], [4, 5, '', 6, 7]]
const seen = columns.map(sum).join(', ')
if (seen !== '13, 22, 22n.v.t., 22') {
  console.error(`alasql adds up a column with a text otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`alasql SUM of 4, 5, 6, 7 with "n.v.t." halfway, first, last and with "" halfway: ${seen}.`)
END
node try.mjs
