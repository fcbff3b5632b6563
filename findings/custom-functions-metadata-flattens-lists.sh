#!/usr/bin/env bash
#
# Package    custom-functions-metadata 2.2.3 (typescript 6.0.3)
# Behaviour  A list (one dimension) is taken without a word and changes meaning. As
#            a parameter, string[] becomes a repeating single value, so Excel hands
#            over arguments one by one and not a range; as a result, number[]
#            becomes one number. Only number[][] keeps its dimensions.
# A guess    An error ("use a matrix"), or a matrix of one row.
# Seen       names: repeating string, result: number without dimensionality
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
/**
 * A figure for each name.
 * @customfunction
 * @param names the names
 */
export function figures(names: string[]): number[] { return names.map(() => 0) }
`)
const { metadataJson, errors } = await generateCustomFunctionsMetadata('functions.ts', true)
const found = errors.length ? { errors } : JSON.parse(metadataJson).functions[0]
const seen = JSON.stringify(found.errors ?? [found.parameters, found.result])
const known =
  '[[{"description":"the names","name":"names","repeating":true,"type":"string"}],{"type":"number"}]'
if (seen !== known) {
  console.error(`Lists are treated otherwise now: ${seen}`)
  process.exit(1)
}
console.log('A list of names became a repeating string, a list of figures one number; no error.')
END
node try.mjs
