#!/usr/bin/env bash
#
# Package    chrono-node 2.10.3, its Dutch parser (chrono.nl)
# Behaviour  Behind a Dutch month in letters a year of two digits is read as an hour:
#            "1 aug 22" is ten in the evening of the nearest 1 August, "1 okt 21" nine in
#            the evening. With other signs (1-8-22), with four digits, and in its English
#            and German parsers it is the year.
# A guess    1 August 2022, whichever way it is written.
# Seen       on 23 March 2026: 1 aug 22 -> 2026-08-01 22:00, 1 okt 21 -> 2025-10-01 21:00,
#            1-8-22 -> 2022-08-01, German "1. Aug 22" -> 2022-08-01
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund chrono-node@2.10.3 >> npm.log 2>&1 ||
  { echo "Not tried: chrono-node@2.10.3 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import * as chrono from 'chrono-node'

const today = new Date('2026-03-23T10:00:00Z')
const read = (parser, text) => {
  const { start } = parser.parse(text, today)[0]
  const moment = start.date().toISOString()
  return start.isCertain('hour') ? moment.slice(0, 16).replace('T', ' ') : moment.slice(0, 10)
}
const dutch = ['1 aug 22', '1 okt 21', '1-8-22', '1 aug 2022'].map((text) => read(chrono.nl, text))
const seen = `Dutch ${dutch.join(', ')}; German ${read(chrono.de, '1. Aug 22')}; English ${read(chrono.en, '1 Aug 22')}`
const was = 'Dutch 2026-08-01 22:00, 2025-10-01 21:00, 2022-08-01, 2022-08-01; German 2022-08-01; English 2022-08-01'
if (seen !== was) {
  console.error(`chrono reads a year of two digits otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`chrono of 1 aug 22, 1 okt 21, 1-8-22, 1 aug 2022: ${seen}.`)
END
TZ=UTC node try.mjs
