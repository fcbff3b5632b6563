#!/usr/bin/env bash
#
# Packages   @univerjs/presets 0.25.1 with @univerjs/preset-sheets-node-core 0.25.1
# Behaviour  A text between quotes that can be read as an American day becomes its number before a function gets it,
#            built in or registered: ISTEXT("1-4-2022") is false, CONCATENATE("1-4-2022"," x") is "44565 x", 4 January.
#            LEN and & keep the text, and a day that America does not have, "21-3-2022", stays a text everywhere.
# A guess    What stands between quotes is a text, as in every other engine; a function that wants a day converts it.
# Seen       1-4: false, "44565 x", number 44565, length 8; 21-3: true, "21-3-2022 x", string 21-3-2022
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @univerjs/presets@0.25.1 @univerjs/preset-sheets-node-core@0.25.1 >> npm.log 2>&1 ||
  { echo "Not tried: Univer 0.25.1 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { createUniver, LocaleType } = require('@univerjs/presets')
const { UniverSheetsNodeCorePreset } = require('@univerjs/preset-sheets-node-core')
const english = require('@univerjs/preset-sheets-node-core/locales/en-US')

const locales = { [LocaleType.EN_US]: english.default ?? english }
const { univerAPI } = createUniver({ locale: LocaleType.EN_US, locales, presets: [UniverSheetsNodeCorePreset()] })
const sheet = univerAPI.createWorkbook({ id: 'days' }).getActiveSheet()
const formula = univerAPI.getFormula()
formula.registerFunction('WHAT', (given) => `${typeof given} ${given}`, 'What a function is given')
const asked = (day) => [`=ISTEXT("${day}")`, `=CONCATENATE("${day}"," x")`, `=WHAT("${day}")`, `=LEN("${day}")`]
const formulas = [...asked('1-4-2022'), ...asked('21-3-2022')]
formulas.forEach((f, row) => sheet.getRange(row, 0).setValue({ f }))

formula.onCalculationEnd().then(() => {
  const seen = formulas.map((f, row) => `${f} ${sheet.getRange(row, 0).getValue()}`).join('; ')
  const expected = [0, '44565 x', 'number 44565', 8, 1, '21-3-2022 x', 'string 21-3-2022', 9]
  const changed = seen !== formulas.map((f, i) => `${f} ${expected[i]}`).join('; ')
  if (changed) console.error(`Univer takes quoted days otherwise now: ${seen}`)
  else console.log(`Univer, days between quotes: ${seen}.`)
  process.exit(changed ? 1 : 0)
})
formula.executeCalculation()
END
node try.cjs
