#!/usr/bin/env bash
#
# Packages   word-extractor 1.0.4, officeparser 7.8.0 (8.1.1, which asks for Node 22, does the
#            same), mammoth 1.13.0; fflate 0.8.3 to write the file
# Behaviour  Word keeps a hyphen that may not break (Ctrl+Shift+hyphen) as an element of its
#            own, not as a character. Two readers of docx know no such element and leave the
#            sign out: the date 1-4-2022 becomes 142022, and a saldo of -5 becomes 5. mammoth
#            puts the character for it.
# A guess    A hyphen in all three: a text reader that loses signs would have been noticed.
# Seen       word-extractor and officeparser "1-4-2022" -> 142022, "-5" -> 5; mammoth right
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 fflate@0.8.3 >> npm.log 2>&1 ||
  { echo "Not tried: its packages could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { OfficeParser } from 'officeparser'
import WordExtractor from 'word-extractor'

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const names = 'http://schemas.openxmlformats.org'
const hyphen = '<w:noBreakHyphen/>'
const part = (text) => `<w:t xml:space="preserve">${text}</w:t>`
const words = (text) => `<w:r>${text.split('-').map(part).join(hyphen)}</w:r>`
const files = {
  '[Content_Types].xml': `${xml}<Types xmlns="${names}/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml"
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="rId1"
    Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${xml}<w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body>
    <w:p>${words('saldo op 1-4-2022: -5')}</w:p></w:body></w:document>`,
}
writeFileSync('brief.docx', zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)]))))

const texts = {
  'word-extractor': (await new WordExtractor().extract('brief.docx')).getBody(),
  officeparser: (await OfficeParser.parseOffice('brief.docx')).toText(),
  mammoth: (await mammoth.extractRawText({ path: 'brief.docx' })).value.replaceAll('\u2011', '-'),
}
const seen = Object.entries(texts).map(([name, text]) => `${name} "${text.trim()}"`).join(', ')
const lost = 'saldo op 142022: 5'
if (seen !== `word-extractor "${lost}", officeparser "${lost}", mammoth "saldo op 1-4-2022: -5"`) {
  console.error(`A hyphen that may not break is read otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`"saldo op 1-4-2022: -5" with hyphens that may not break: ${seen}.`)
END
node try.mjs
