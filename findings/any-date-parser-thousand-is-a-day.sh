#!/usr/bin/env bash
#
# Package    any-date-parser 2.2.4
# Behaviour  A Dutch thousand is a day of this year: "1.234" is 1 February and "12.345" 12 March, for a day and a month
#            are read and the digits behind them passed over. "1.000" and "0.37" are invalid. Set to English it says the
#            same, so a count with three decimals goes the same way.
# A guess    Invalid: there is no year in it, and digits are left over.
# Seen       1.234: 1-2  12.345: 12-3  2.750: 2-7  1.000: invalid  0.37: invalid (day-month, of this year)
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund any-date-parser@2.2.4 >> npm.log 2>&1 ||
  { echo "Not tried: any-date-parser@2.2.4 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const module_ = require('any-date-parser')
const parser = module_.default ?? module_

const thisYear = new Date().getFullYear()
const read = (text, language) => {
  const day = parser.fromString(text, language)
  if (day.invalid || Number.isNaN(Number(day))) return 'invalid'
  return day.getFullYear() === thisYear ? `${day.getDate()}-${day.getMonth() + 1}` : String(day.getFullYear())
}
const told = (language) =>
  ['1.234', '12.345', '2.750', '1.000', '0.37'].map((text) => `${text}: ${read(text, language)}`).join('  ')
const wanted = '1.234: 1-2  12.345: 12-3  2.750: 2-7  1.000: invalid  0.37: invalid'
if (told('nl') !== wanted || told('en') !== wanted) {
  console.error(`any-date-parser reads thousands otherwise now: ${told('nl')} (nl), ${told('en')} (en)`)
  process.exit(1)
}
console.log(`any-date-parser, in Dutch and in English, read ${told('nl')}`)
END
TZ=Europe/Amsterdam node try.cjs
