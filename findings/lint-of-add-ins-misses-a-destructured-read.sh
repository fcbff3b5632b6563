#!/usr/bin/env bash
#
# Package    eslint-plugin-office-addins 4.0.10, with eslint 9.39.4
# Behaviour  load-object-before-read finds a property that is read without a load when it
#            stands behind a dot. Taken out with `const { values } = range`, or read from
#            `range['values']`, it passes; so does a sync in a forEach.
# A guess    Three ways to write one read: found in all. And a forEach is a loop.
# Seen       dot found, destructured passed, brackets passed, for found, forEach passed
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund eslint-plugin-office-addins@4.0.10 eslint@9.39.4 >> npm.log 2>&1 ||
  { echo "Not tried: eslint-plugin-office-addins@4.0.10 eslint@9.39.4 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const { Linter } = require('eslint')
const plugin = require('eslint-plugin-office-addins')

const config = {
  plugins: { addins: plugin },
  rules: { 'addins/load-object-before-read': 'error', 'addins/no-context-sync-in-loop': 'error' },
  languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
}
const range = 'const range = context.workbook.getSelectedRange(); await context.sync();'
const code = {
  dot: `${range} console.log(range.values)`,
  destructured: `${range} const { values } = range; console.log(values)`,
  brackets: `${range} console.log(range['values'])`,
  for: 'for (const one of [1, 2]) { await context.sync(); console.log(one) }',
  forEach: '[1, 2].forEach(async (one) => { await context.sync(); console.log(one) })',
}
const linter = new Linter()
const seen = Object.entries(code).map(([name, body]) => {
  const found = linter.verify(`await Excel.run(async (context) => { ${body} })`, [config])
  const fatal = found.find((one) => one.fatal)
  if (fatal) throw new Error(fatal.message)
  return `${name} ${found.length > 0 ? 'found' : 'passed'}`
}).join(', ')
if (seen !== 'dot found, destructured passed, brackets passed, for found, forEach passed') {
  console.error(`The lint of add-ins looks otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`eslint-plugin-office-addins: ${seen}.`)
END
node try.mjs
