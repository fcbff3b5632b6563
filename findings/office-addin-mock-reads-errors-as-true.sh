#!/usr/bin/env bash
#
# Package    office-addin-mock 4.0.0
# Behaviour  Reading a property that was not loaded gives a text in the mock, where
#            Office.js throws. A text is true: code that forgets to load whether a table
#            has a totals row takes the branch for "yes" in its test. The mistake that
#            the mock is there to find stays unseen.
# A guess    It throws, as Office.js does (PropertyNotLoaded).
# Seen       forgotten load: "Error, property was not loaded" (counts as true),
#            loaded and synced: false
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund office-addin-mock@4.0.0 >> npm.log 2>&1 ||
  { echo "Not tried: office-addin-mock@4.0.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import mock from 'office-addin-mock'

const book = new mock.OfficeMockObject({ table: { showTotals: false } }, 'excel')
const read = () => {
  try {
    return book.table.showTotals
  } catch (error) {
    return `thrown: ${error.message}`
  }
}
const forgotten = read()
book.table.load('showTotals')
await book.sync()
const seen = JSON.stringify([forgotten, Boolean(forgotten), read()])
if (seen !== '["Error, property was not loaded",true,false]') {
  console.error(`The mock treats a forgotten load otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`Forgotten load, as a condition, and after load and sync: ${seen}.`)
END
node try.mjs
