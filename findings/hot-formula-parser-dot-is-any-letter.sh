#!/usr/bin/env bash
#
# Package    hot-formula-parser 4.0.0
# Behaviour  SUBSTITUTE takes what is to be replaced for a pattern, in which a dot is any
#            character, and replaces nothing at all when the new text is empty.
# A guess    The dots of 1.309.417 go, or become commas: 1309417 and 1,309,417.
# Seen       "" gives 1.309.417, "," gives ,,,,,,,,,
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hot-formula-parser@4.0.0 >> npm.log 2>&1 ||
  { echo "Not tried: hot-formula-parser@4.0.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { createRequire } from 'node:module'
const { Parser } = createRequire(import.meta.url)('hot-formula-parser')

const parser = new Parser()
const by = (text) => {
  const { result, error } = parser.parse(`SUBSTITUTE("1.309.417",".","${text}")`)
  return `"${text}" gives ${error ?? result}`
}
const seen = ['', ','].map(by).join(', ')
if (seen !== '"" gives 1.309.417, "," gives ,,,,,,,,,') {
  console.error(`hot-formula-parser replaces otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`SUBSTITUTE of the dots of 1.309.417 in hot-formula-parser: ${seen}.`)
END
node try.mjs
