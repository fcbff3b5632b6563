#!/usr/bin/env bash
#
# Packages   mammoth 1.13.0 and officeparser 7.8.0; fflate 0.8.3 to write the file
# Behaviour  A field in a Word document (a date, a total under a table, a cross-reference) is
#            written in one of two ways, and both carry the result that is shown. mammoth
#            keeps the result of the long way (fldChar) and leaves that of the short way
#            (fldSimple) out of the page: the total is not there. A warning about an element
#            that it does not know is all that is left of it.
# A guess    The result is kept in both ways, as the reader of the document sees no difference.
# Seen       long "Totaal 57", short "Totaal "; officeparser "Totaal 57" twice
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund mammoth@1.13.0 officeparser@7.8.0 fflate@0.8.3 >> npm.log 2>&1 ||
  { echo "Not tried: its packages could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { OfficeParser } from 'officeparser'

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const names = 'http://schemas.openxmlformats.org'
const run = (content) => `<w:r>${content}</w:r>`
const text = (words) => run(`<w:t xml:space="preserve">${words}</w:t>`)
const mark = (type) => run(`<w:fldChar w:fldCharType="${type}"/>`)
const long =
  mark('begin') + run('<w:instrText> =SUM(ABOVE) </w:instrText>') + mark('separate') + text('57') + mark('end')
const short = `<w:fldSimple w:instr=" =SUM(ABOVE) ">${text('57')}</w:fldSimple>`
const files = {
  '[Content_Types].xml': `${xml}<Types xmlns="${names}/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml"
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="rId1"
    Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${xml}<w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body>
    <w:p>${text('Totaal ')}${long}</w:p><w:p>${text('Totaal ')}${short}</w:p></w:body></w:document>`,
}
writeFileSync('brief.docx', zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)]))))

const page = (await mammoth.convertToHtml({ path: 'brief.docx' })).value
const other = (await OfficeParser.parseOffice('brief.docx')).toText().trim().split(/\n+/).join(' and ')
const seen = `mammoth ${page}, officeparser ${other}`
if (seen !== 'mammoth <p>Totaal 57</p><p>Totaal </p>, officeparser Totaal 57 and Totaal 57') {
  console.error(`The result of a simple field is read otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`A total as a long and as a short field of Word: ${seen}.`)
END
node try.mjs
