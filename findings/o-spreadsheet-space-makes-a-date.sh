#!/usr/bin/env bash
#
# Package    @odoo/o-spreadsheet 19.3.7 (Odoo's spreadsheet), set to Dutch
# Behaviour  A space may stand between the parts of a date. A pasted number with a space
#            between its thousands is therefore a month and a year, as long as it is below
#            13 000: "1 309" becomes January of the year 309, shown as 1 0309 and counted as
#            -581099, and "2 022" February 1922. "13 500" stays a text; 1.309 is 1309.
# A guess    1309, or a text: 1 309 is no date by any custom.
# Seen       1 309 -> -581099, shown as 1 0309; 2 022 -> 8068, shown as 2 1922;
#            13 500 -> text; 1.309 -> 1309
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund --legacy-peer-deps @odoo/o-spreadsheet@19.3.7 @odoo/owl@2.8.3 jsdom@25.0.1 >> npm.log 2>&1 ||
  { echo "Not tried: @odoo/o-spreadsheet@19.3.7 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { JSDOM } = require('jsdom')

// It is written for a browser: that of jsdom will do. It asks for a function that Node 20 lacks.
const { window } = new JSDOM('<body></body>', { url: 'http://localhost/', pretendToBeVisual: true })
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name]
Object.groupBy ??= (list, keyOf) =>
  list.reduce((groups, item) => ({ ...groups, [keyOf(item)]: [...(groups[keyOf(item)] ?? []), item] }), {})
const say = console.log
for (const level of ['log', 'debug', 'info']) console[level] = () => {}
globalThis.owl = require('@odoo/owl')
const { Model } = require('@odoo/o-spreadsheet')

const locale = {
  name: 'Dutch', code: 'nl_NL', thousandsSeparator: '.', decimalSeparator: ',', weekStart: 1,
  dateFormat: 'dd-mm-yyyy', timeFormat: 'hh:mm:ss', formulaArgSeparator: ';',
}
const model = new Model({ sheets: [{ id: 'blad', name: 'Blad1', colNumber: 5, rowNumber: 20, cells: {} }] })
model.dispatch('UPDATE_LOCALE', { locale })
const pasted = ['1 309', '2 022', '13 500', '1.309']
model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
  target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
  clipboardContent: { text: pasted.join('\n') },
})
const shown = (_, row) => {
  const { type, value, formattedValue } = model.getters.getEvaluatedCell({ sheetId: 'blad', col: 0, row })
  return `${type} ${value} (${formattedValue})`
}
const seen = pasted.map(shown).join(', ')
const same = seen === 'number -581099 (1 0309), number 8068 (2 1922), text 13 500 (13 500), number 1309 (1309)'
say(same ? `o-spreadsheet, pasted ${pasted.join(', ')}: ${seen}.` : `o-spreadsheet reads spaces otherwise now: ${seen}`)
process.exit(same ? 0 : 1)
END
node try.cjs
