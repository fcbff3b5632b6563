#!/usr/bin/env bash
#
# Package    chrono-node 2.10.3 (chrono.nl)
# Behaviour  Dutch abbreviations of weekdays are read without a dot and without a
#            date near them. "zo snel mogelijk" (as soon as possible) and "zo nodig"
#            (if needed) become a Sunday, a past one. And a period written with
#            "t/m", the usual Dutch "up to and including", is not one: its first
#            day gets a year of its own and may lie after its last day. With "tot"
#            in between it is right.
# A guess    No date in "zo snel mogelijk"; 1 January 2023 for the period.
# Seen       On 10 October 2023: zo snel mogelijk -> 2023-10-08,
#            1 januari t/m 30 juni 2023 -> 2024-01-01 and 2023-06-30,
#            1 januari tot 30 juni 2023 -> 2023-01-01
set -euo pipefail

packages=(chrono-node@2.10.3)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund "${packages[@]}" >> npm.log 2>&1 ||
  { echo "Not tried: ${packages[*]} could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { nl } from 'chrono-node'

const today = new Date(2023, 9, 10, 12)
const two = (n) => String(n).padStart(2, '0')
const iso = (d) => `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`
const texts = ['zo snel mogelijk', '1 januari t/m 30 juni 2023', '1 januari tot 30 juni 2023']
const seen = texts
  .map((text) => nl.parse(text, today).map((found) => iso(found.start.date())).join(' and '))
  .join(', ')
if (seen !== '2023-10-08, 2024-01-01 and 2023-06-30, 2023-01-01') {
  console.error(`chrono-node reads Dutch terms otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`chrono-node on 10-10-2023, as soon as possible and a half-year twice: ${seen}.`)
END
TZ=Europe/Amsterdam node try.mjs
