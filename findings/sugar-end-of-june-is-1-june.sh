#!/usr/bin/env bash
#
# Package    sugar 2.0.6 with its Dutch words
# Behaviour  Words that it does not know are passed over, and what is left is a date: "eind juni 2022" is 1 June, "half
#            mei 2022" and "tweede helft 2022" are 1 January, and "t/m 1 juli 2022" is the day itself. Other words make
#            the whole invalid: "2e helft 2022".
# A guess    Invalid for all of them, as it says of "2e helft 2022".
# Seen       eind juni 2022: 2022-06-01  half mei 2022: 2022-01-01  tweede helft 2022: 2022-01-01
#            2e helft 2022: invalid  juni 2022: 2022-06-01
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund sugar@2.0.6 >> npm.log 2>&1 ||
  { echo "Not tried: sugar@2.0.6 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const Sugar = require('sugar')
require('sugar/locales/nl')

const read = (text) => {
  const day = Sugar.Date.create(text, 'nl')
  return Number.isNaN(day.getTime()) ? 'invalid' : Sugar.Date.format(day, '{yyyy}-{MM}-{dd}')
}
const texts = ['eind juni 2022', 'half mei 2022', 'tweede helft 2022', '2e helft 2022', 'juni 2022']
const seen = texts.map((text) => `${text}: ${read(text)}`).join('  ')
const wanted =
  'eind juni 2022: 2022-06-01  half mei 2022: 2022-01-01  tweede helft 2022: 2022-01-01  ' +
  '2e helft 2022: invalid  juni 2022: 2022-06-01'
if (seen !== wanted) {
  console.error(`Sugar reads parts of a year otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`Sugar, set to Dutch, read ${seen}`)
END
node try.cjs
