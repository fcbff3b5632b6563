#!/usr/bin/env bash
#
# Package    custom-functions-metadata 2.2.3, with typescript 5.9.3
# Behaviour  A parameter with a default value and no type of its own, `behind = 0`, is
#            published as optional and of type any, without a word. The compiler knows that
#            it is a number; Excel then hands over any text as it stands.
# A guess    Optional, and of type number.
# Seen       target number, behind any optional; typed as well it is: behind number optional
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund custom-functions-metadata@2.2.3 typescript@5.9.3 >> npm.log 2>&1 ||
  { echo "Not tried: custom-functions-metadata@2.2.3 typescript@5.9.3 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { writeFileSync } = require('node:fs')
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata')

const source = (parameter) => `
/**
 * What is to be done.
 * @customfunction TODO
 * @param target How many.
 * @param behind How many more.
 */
export function todo(target: number, ${parameter}): number { return target + behind }
`
async function published(parameter) {
  writeFileSync('functions.ts', source(parameter))
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(['functions.ts'])
  const [{ parameters }] = JSON.parse(metadataJson).functions
  const said = parameters.map(({ name, type, optional }) => [name, type, ...(optional ? ['optional'] : [])].join(' '))
  return [...said, `${errors.length} errors`].join(', ')
}
published('behind = 0').then(async (bare) => {
  const seen = `${bare}; ${await published('behind: number = 0')}`
  const was =
    'target number, behind any optional, 0 errors; target number, behind number optional, 0 errors'
  if (seen !== was) {
    console.error(`A default value is published otherwise now: ${seen}`)
    process.exit(1)
  }
  console.log(`behind = 0, and behind: number = 0: ${seen}.`)
})
END
node try.cjs
