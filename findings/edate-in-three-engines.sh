#!/usr/bin/env bash
#
# Packages   @univerjs/sheets-formula 0.25.1 (and its parts), fast-formula-parser 1.0.19,
#            hot-formula-parser 4.0.0
# Behaviour  One month after 31 January is 3 March in all three: the days that February
#            lacks are carried over, so a term of a month ends three days late. EOMONTH
#            of the same day is right.
# A guess    28 February (44620), as spreadsheet programs have it.
# Seen       EDATE 44623, 44623, 44623; EOMONTH 44620, 44620, 44620
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 @univerjs/sheets@0.25.1 @univerjs/sheets-formula@0.25.1 rxjs@7.8.2 fast-formula-parser@1.0.19 hot-formula-parser@4.0.0 >> npm.log 2>&1 ||
  { echo "Not tried: its packages could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { ICommandService, LocaleType, Univer, UniverInstanceType } = require('@univerjs/core')
const engine = require('@univerjs/engine-formula')
const Fast = require('fast-formula-parser')
const Hot = require('hot-formula-parser').Parser

const formulas = ['EDATE(DATE(2022,1,31),1)', 'EOMONTH(DATE(2022,1,31),1)']

const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } })
univer.registerPlugin(engine.UniverFormulaEnginePlugin)
univer.registerPlugin(require('@univerjs/sheets').UniverSheetsPlugin)
univer.registerPlugin(require('@univerjs/sheets-formula').UniverSheetsFormulaPlugin)
const cellData = { 0: formulas.map((formula) => ({ f: `=${formula}` })) }
const sheets = { s: { id: 's', rowCount: 2, columnCount: 2, cellData } }
const book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, { sheetOrder: ['s'], sheets })
const commands = univer.__getInjector().get(ICommandService)
await new Promise((done) => {
  commands.onCommandExecuted(({ id, params }) => {
    const ready = params?.functionsExecutedState !== undefined
    if (id === engine.SetFormulaCalculationNotificationMutation.id && ready) done()
  })
  const all = { commands: [], forceCalculation: true }
  commands.syncExecuteCommand(engine.SetFormulaCalculationStartMutation.id, all, { onlyLocal: true })
})

const at = { sheet: 's', row: 1, col: 1 }
const results = (formula, i) => [
  book.getSheetBySheetId('s').getCell(0, i).v,
  new Fast().parse(formula, at),
  new Hot().parse(formula).result,
]
const seen = formulas.map((f, i) => `${f.split('(')[0]} ${results(f, i).join(', ')}`).join('; ')
const changed = seen !== 'EDATE 44623, 44623, 44623; EOMONTH 44620, 44620, 44620'
if (changed) console.error(`A month after 31 January is another day now: ${seen}`)
else console.log(`One month after 31 January 2022 in Univer and two parsers: ${seen}.`)
process.exit(changed ? 1 : 0)
END
node try.mjs
