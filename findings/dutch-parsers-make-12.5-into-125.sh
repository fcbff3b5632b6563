#!/usr/bin/env bash
#
# Packages   @internationalized/number 3.6.9 (under React Aria's number field) and
#            numbro 2.5.0
# Behaviour  Set to Dutch, both drop every dot before they read a number, wherever
#            it stands. A colleague who types a decimal point gets ten or a hundred
#            times the number: 12.5 is 125, 0.75 is 75 and 12.5% is 125%.
# A guess    Not a number (NaN, undefined): one or two digits cannot be a group of
#            thousands, and both do refuse other misplaced signs such as 1,5,5.
# Seen       @internationalized/number 125, 75, 1.25, NaN; numbro 125, 75, undefined
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @internationalized/number@3.6.9 numbro@2.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: @internationalized/number@3.6.9 numbro@2.5.0 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { NumberParser } from '@internationalized/number'
import numbro from 'numbro'
import dutch from 'numbro/languages/nl-NL.js'

numbro.registerLanguage(dutch, true)
const plain = new NumberParser('nl-NL')
const percent = new NumberParser('nl-NL', { style: 'percent', maximumFractionDigits: 2 })
const aria = [plain.parse('12.5'), plain.parse('0.75'), percent.parse('12.5%'), plain.parse('1,5,5')]
const other = [numbro.unformat('12.5'), numbro.unformat('0.75'), numbro.unformat('1,5,5')]
const seen = `${aria.join(', ')}; ${other.join(', ')}`
if (seen !== '125, 75, 1.25, NaN; 125, 75, ') {
  console.error(`A Dutch number parser reads a decimal point otherwise now: ${seen}`)
  process.exit(1)
}
console.log('In Dutch both parsers read 12.5 as 125 and 0.75 as 75; 1,5,5 they refuse.')
END
node try.mjs
