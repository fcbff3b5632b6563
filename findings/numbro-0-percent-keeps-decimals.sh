#!/usr/bin/env bash
#
# Package    numbro 2.5.0, beside numeral 2.0.6 from which it was made
# Behaviour  The formats have the same letters in both. "0%" rounds to a whole percentage in numeral; in numbro it shows
#            all decimals there are: 69.99 % stays 69.99%, and "0,0" of 1234.56 is 1,234.56. With decimals in the format
#            they agree.
# A guess    70% and 1,235 in both.
# Seen       numbro 69.99% 48.6 1,234.56 37.5%; numeral 70% 49 1,235 37.5%
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund numbro@2.5.0 numeral@2.0.6 >> npm.log 2>&1 ||
  { echo "Not tried: numbro@2.5.0 and numeral@2.0.6 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const numbro = require('numbro')
const numeral = require('numeral')

const asked = [[0.6999, '0%'], [48.6, '0'], [1234.56, '0,0'], [0.375, '0.0%']]
const shown = (library) => asked.map(([value, format]) => library(value).format(format)).join(' ')
const seen = `numbro ${shown(numbro)}; numeral ${shown(numeral)}`
if (seen !== 'numbro 69.99% 48.6 1,234.56 37.5%; numeral 70% 49 1,235 37.5%') {
  console.error(`They show whole numbers otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`The same four formats: ${seen}`)
END
node try.cjs
