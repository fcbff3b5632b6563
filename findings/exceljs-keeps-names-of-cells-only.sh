#!/usr/bin/env bash
#
# Package    exceljs 4.4.0; fflate 0.8.3 to put names in a workbook as Excel writes them and to look at what was saved
# Behaviour  A defined name need not be a block of cells. Opened and saved by exceljs, a name for a number (Norm, 0.5),
#            for a day (DATE(2022,4,1)) and for a whole column are gone, so a formula Norm*2 asks for a name that is
#            not there; a name of one sheet becomes one of the workbook. One that is computed by OFFSET stays, and
#            points at a sheet "OFFSET(Cijfers" that does not exist.
# A guess    The names that it does not understand are kept as they stand, as styles and formulas are.
# Seen       kept: Vast, Lokaal (of the workbook), Reeks 'OFFSET(Cijfers'!$A$1; gone: Norm, Peildatum, Kolom
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 fflate@0.8.3 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 fflate@0.8.3 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const part = 'xl/workbook.xml'
const names = `<definedNames>
  <definedName name="Kolom">Cijfers!$A:$A</definedName>
  <definedName name="Lokaal" localSheetId="0">Cijfers!$A$1</definedName>
  <definedName name="Norm">0.5</definedName>
  <definedName name="Peildatum">DATE(2022,4,1)</definedName>
  <definedName name="Reeks">OFFSET(Cijfers!$A$1,0,0,2,1)</definedName>
  <definedName name="Vast">Cijfers!$A$1:$A$2</definedName>
</definedNames>`

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Cijfers')
sheet.addRows([[10], [20]])
sheet.getCell('B1').value = { formula: 'Norm*2', result: 1 }
const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()))
parts[part] = strToU8(strFromU8(parts[part]).replace('</sheets>', `</sheets>${names}`))
writeFileSync('voor.xlsx', zipSync(parts))

const again = new ExcelJS.Workbook()
await again.xlsx.readFile('voor.xlsx')
await again.xlsx.writeFile('na.xlsx')
const saved = strFromU8(unzipSync(readFileSync('na.xlsx'))[part])
const seen = [...saved.matchAll(/<definedName ([^>]*)>([^<]*)</g)]
  .map(([, head, text]) => `${head} ${text.replaceAll('&apos;', "'")}`)
  .sort()
  .join('; ')
const was =
  `name="Lokaal" Cijfers!$A$1; name="Reeks" 'OFFSET(Cijfers'!$A$1; name="Vast" Cijfers!$A$1:$A$2`
if (seen !== was) {
  console.error(`exceljs keeps other names now: ${seen}`)
  process.exit(1)
}
console.log(`Of six names exceljs kept: ${seen}.`)
END
node try.mjs
