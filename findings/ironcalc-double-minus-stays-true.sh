#!/usr/bin/env bash
#
# Packages   @ironcalc/wasm 0.8.4
# Behaviour  Two minus signs leave a truth value what it is: --(A1>0) is TRUE, and so the usual way
#            to count by a condition, SUMPRODUCT(--(A1:A3>0)), is 0. Times one does count.
# A guess    1 and 2, as in Excel, LibreOffice and HyperFormula, or an error.
# Seen       single cell TRUE, double minus 0, times one 2
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @ironcalc/wasm@0.8.4 >> npm.log 2>&1 ||
  { echo "Not tried: @ironcalc/wasm@0.8.4 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'

const require = createRequire(import.meta.url)
initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) })
const book = new Model('counts', 'en', 'UTC', 'en')
const column = ['12', '-3', '26', '=SUMPRODUCT(--(A1:A3>0))', '=SUMPRODUCT((A1:A3>0)*1)', '=--(A1>0)']
column.forEach((content, i) => book.setUserInput(0, i + 1, 1, content))
book.evaluate()
const [minus, times, single] = [4, 5, 6].map((row) => book.getFormattedCellValue(0, row, 1))
const seen = `single cell ${single}, double minus ${minus}, times one ${times}`
const changed = seen !== 'single cell TRUE, double minus 0, times one 2'
if (changed) console.error(`IronCalc counts otherwise now: ${seen}`)
else console.log(`IronCalc, truth values of a range: ${seen}.`)
process.exit(changed ? 1 : 0)
END
node try.mjs
