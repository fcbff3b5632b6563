#!/usr/bin/env bash
#
# Package    @formkit/tempo 1.1.0
# Behaviour  A month in letters that parse does not know in the language given is December of the same year, without
#            an error: in Dutch "1 mrt. 2022" (with the full stop that other tools write), "1 sept 2022", "1 Maart
#            2022" with a capital and the English "1 oct 2022" are all 1 December 2022. A month 13 is an error.
# A guess    An error: it throws for 01-13-2022, and for a text of another shape.
# Seen       1 mrt 2022 -> 2022-03-01; mrt., sept, oct and Maart -> 2022-12-01; month 13 -> error
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @formkit/tempo@1.1.0 >> npm.log 2>&1 ||
  { echo "Not tried: @formkit/tempo@1.1.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { parse } from '@formkit/tempo'

function read(text, format) {
  try {
    return `${text} -> ${parse(text, format, 'nl').toISOString().slice(0, 10)}`
  } catch {
    return `${text} -> error`
  }
}
const short = ['1 mrt 2022', '1 mrt. 2022', '1 sept 2022', '1 oct 2022'].map((text) => read(text, 'D MMM YYYY'))
const seen = [...short, read('1 Maart 2022', 'D MMMM YYYY'), read('01-13-2022', 'DD-MM-YYYY')].join(', ')
const was =
  '1 mrt 2022 -> 2022-03-01, 1 mrt. 2022 -> 2022-12-01, 1 sept 2022 -> 2022-12-01, ' +
  '1 oct 2022 -> 2022-12-01, 1 Maart 2022 -> 2022-12-01, 01-13-2022 -> error'
if (seen !== was) {
  console.error(`tempo reads a month that it does not know otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`In Dutch: ${seen}.`)
END
TZ=UTC node try.mjs
