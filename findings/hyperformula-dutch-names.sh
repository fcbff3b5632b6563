#!/usr/bin/env bash
#
# Package    hyperformula 3.5.0
# Behaviour  Its Dutch (nlNL) is not the Dutch of Excel: the length of a text is
#            PITUUS, a Finnish word, and LENGTE is unknown; a division by zero
#            shows #DELING.DOOR.0! and not #DEEL/0!; SWITCH has no name at all.
#            A sheet that is put into Dutch with updateConfig loses its name
#            there: =SWITCH(1,1,"a",2,"b"), which gave "a", becomes
#            =(1,1,"a",2,"b") and gives #ERROR!.
# A guess    The names are those of Excel in Dutch (LENGTE, SCHAKELEN), and
#            another language changes what a formula looks like, not what it gives.
# Seen       LENGTE -> #NAAM?, PITUUS -> 5, 1/0 -> #DELING.DOOR.0!;
#            SWITCH: "a" in English, #ERROR! once the sheet is Dutch
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund hyperformula@3.5.0 >> npm.log 2>&1 ||
  { echo "Not tried: hyperformula@3.5.0 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { HyperFormula } = require('hyperformula')
const dutch = require('hyperformula/i18n/languages/nlNL')

HyperFormula.registerLanguage('nlNL', dutch.default ?? dutch)
const licenseKey = 'gpl-v3'
const shown = (engine) => engine.getSheetValues(0)[0].map((v) => v?.value ?? v)

const typed = HyperFormula.buildFromArray([['=LENGTE("Delft")', '=PITUUS("Delft")', '=1/0']], {
  licenseKey,
  language: 'nlNL',
  functionArgSeparator: ';',
})
const english = HyperFormula.buildFromArray([['=SWITCH(1,1,"a",2,"b")']], { licenseKey })
const before = shown(english)
english.updateConfig({ language: 'nlNL' })
const seen = [...shown(typed), ...before, ...shown(english), english.getSheetFormulas(0)[0][0]].join(' | ')
if (seen !== '#NAAM? | 5 | #DELING.DOOR.0! | a | #ERROR! | =(1,1,"a",2,"b")') {
  console.error(`HyperFormula's Dutch is otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`LENGTE, PITUUS, 1/0, SWITCH before and after, and what became of it: ${seen}`)
END
node try.cjs
