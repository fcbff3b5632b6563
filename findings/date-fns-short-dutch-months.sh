#!/usr/bin/env bash
#
# Package    date-fns 4.4.0, locale nl
# Behaviour  Its short Dutch months carry a full stop ("1 mrt. 2022"), and its parse
#            insists on it. Intl and the format [$-413]d mmm yyyy write none
#            ("1 mrt 2022"): read back with 'd MMM yyyy', every month but mei is an
#            invalid date.
# A guess    The full stop may be left out, or only mrt is a trouble.
# Seen       read back: mei; invalid: the eleven others
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund date-fns@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: date-fns@4.4.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { isValid, parse } from 'date-fns'
import { nl } from 'date-fns/locale'

const short = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'short', year: 'numeric' })
const month = new Intl.DateTimeFormat('nl', { month: 'short' })
const days = Array.from({ length: 12 }, (_, m) => new Date(2022, m, 1))
if (days.some((day) => short.format(day).includes('.'))) {
  console.error('This Node writes a full stop behind short Dutch months.')
  process.exit(1)
}
const reads = (day) => isValid(parse(short.format(day), 'd MMM yyyy', new Date(2000, 0, 1), { locale: nl }))
const seen = days.filter(reads).map((day) => month.format(day)).join(' ')
if (seen !== 'mei') {
  console.error(`date-fns reads other short Dutch months now: ${seen}`)
  process.exit(1)
}
console.log(`Of "1 jan 2022" to "1 dec 2022" date-fns reads only: ${seen}.`)
END
node try.mjs
