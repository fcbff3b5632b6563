#!/usr/bin/env bash
#
# Package    custom-functions-metadata 2.2.3 (typescript 6.0.3)
# Behaviour  The tag counts anywhere in a doc comment, also in the middle of a
#            sentence about another function. A helper whose comment mentions
#            @customfunction is published to Excel's users: under its own name, or
#            under the word that follows.
# A guess    A tag stands at the beginning of a line of the comment, as everywhere
#            in JSDoc; a mention in prose is prose.
# Seen       HELPER and OPGAVE are in functions.json, both made from helpers
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund custom-functions-metadata@2.2.3 typescript@6.0.3 >> npm.log 2>&1 ||
  { echo "Not tried: custom-functions-metadata@2.2.3 typescript@6.0.3 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata'

writeFileSync('functions.ts', `
/** Rounds as every @customfunction */
export function helper(persons: number): number { return Math.ceil(persons) }
/** The rule behind @customfunction OPGAVE */
export function rule(persons: number): number { return persons }
`)
const { metadataJson, errors } = await generateCustomFunctionsMetadata('functions.ts', true)
const ids = errors.length ? errors : JSON.parse(metadataJson || '{"functions":[]}').functions
const seen = ids.map((entry) => entry.id ?? entry).join(', ')
if (seen !== 'HELPER, OPGAVE') {
  console.error(`A mention of the tag is treated otherwise now: ${seen || 'nothing is published'}`)
  process.exit(1)
}
console.log(`From two helpers without a tag of their own these were published: ${seen}.`)
END
node try.mjs
