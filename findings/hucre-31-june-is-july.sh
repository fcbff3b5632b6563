#!/usr/bin/env bash
#
# Package    hucre 1.0.0
# Behaviour  parseDate reads 31-06-2022, a day that is not there, as 1 July: the first day
#            of the next half year. A month 13 it does refuse.
# A guess    No date (null), as for 12-13-2022.
# Seen       30-06-2022 2022-06-30, 31-06-2022 2022-07-01, 12-13-2022 null
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hucre@1.0.0 >> npm.log 2>&1 ||
  { echo "Not tried: hucre@1.0.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { parseDate } from 'hucre'

const seen = ['30-06-2022', '31-06-2022', '12-13-2022']
  .map((text) => `${text} ${parseDate(text)?.toISOString().slice(0, 10) ?? null}`)
  .join(', ')
if (seen !== '30-06-2022 2022-06-30, 31-06-2022 2022-07-01, 12-13-2022 null') {
  console.error(`hucre reads these days otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`parseDate of hucre: ${seen}.`)
END
node try.mjs
