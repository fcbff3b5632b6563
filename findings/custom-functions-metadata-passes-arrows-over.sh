#!/usr/bin/env bash
#
# Package    custom-functions-metadata 2.2.3, with typescript 5.9.3
# Behaviour  Only what is written with the word function is published. An arrow function or a function expression in a
#            const with the same comment and tag is passed over, and the errors are empty: the function is missing in
#            Excel.
# A guess    Published, as the compiler sees a function in all three; or an error at the tag.
# Seen       published TODO only, 0 errors
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund custom-functions-metadata@2.2.3 typescript@5.9.3 >> npm.log 2>&1 ||
  { echo "Not tried: custom-functions-metadata@2.2.3 typescript@5.9.3 could not be installed." >&2; exit 77; }

cat > functions.ts <<'END'
/**
 * What is to be done.
 * @customfunction TODO
 * @param target How many.
 */
export function todo(target: number): number { return target }
/**
 * What is done.
 * @customfunction DONE
 * @param target How many.
 */
export const done = (target: number): number => target
/**
 * What is left.
 * @customfunction LEFT_OVER
 * @param target How many.
 */
export const leftOver = function (target: number): number { return target }
END
cat > try.cjs <<'END'
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata')

generateCustomFunctionsMetadata(['functions.ts']).then(({ metadataJson, errors }) => {
  const published = JSON.parse(metadataJson).functions.map(({ id }) => id)
  const seen = `${published.join(', ')}; ${errors.length} errors`
  if (seen !== 'TODO; 0 errors') {
    console.error(`Arrow functions are taken otherwise now: ${seen}`)
    process.exit(1)
  }
  console.log(`Of a function, an arrow and a function expression are published: ${seen}.`)
})
END
node try.cjs
