#!/usr/bin/env bash
#
# Package    chrono-node 2.10.3, its Dutch parser (chrono.nl)
# Behaviour  The evening is taken in as part of the text and then makes no difference to an
#            hour: "vanavond om 8 uur" and "'s avonds om 8 uur" are eight in the morning,
#            "vanmiddag om 3 uur" is three at night. "8 uur in de avond" is eight in the
#            evening, and so is "tonight at 8" for the English parser.
# A guess    20:00 and 15:00: the word is known, as "vanavond" alone gives 20:00.
# Seen       vanavond 20:00, vanavond om 8 uur 08:00, 's avonds om 8 uur 08:00,
#            vanmiddag om 3 uur 03:00, 8 uur in de avond 20:00, tonight at 8 20:00
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund chrono-node@2.10.3 >> npm.log 2>&1 ||
  { echo "Not tried: chrono-node@2.10.3 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import * as chrono from 'chrono-node'

const morning = new Date('2026-03-23T06:00:00Z')
const hour = (parser, text) => {
  const [found] = parser.parse(text, morning)
  return `${text} ${found.text === text ? found.start.date().toISOString().slice(11, 16) : `read as ${found.text}`}`
}
const dutch = ['vanavond', 'vanavond om 8 uur', "'s avonds om 8 uur", 'vanmiddag om 3 uur', '8 uur in de avond']
const seen = [...dutch.map((text) => hour(chrono.nl, text)), hour(chrono.en, 'tonight at 8')].join(', ')
const was =
  "vanavond 20:00, vanavond om 8 uur 08:00, 's avonds om 8 uur 08:00, vanmiddag om 3 uur 03:00, " +
  '8 uur in de avond 20:00, tonight at 8 20:00'
if (seen !== was) {
  console.error(`chrono reads an hour of the evening otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`chrono: ${seen}.`)
END
TZ=UTC node try.mjs
