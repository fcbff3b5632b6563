#!/usr/bin/env bash
#
# Package    officeparser 7.8.0, jszip 3.10.1 to make the ods file
# Behaviour  Of a cell in an ods file of which a part is bold or raised, only that part is given: "129 van 417
#            gehuisvest" with 417 bold is "417", and 48 with a raised 1 for a note is "1". A cell in one style is
#            given whole.
# A guess    The whole text of the cell, as of the same cell in an xlsx file.
# Seen       Delft, 417, 1
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund officeparser@7.8.0 jszip@3.10.1 >> npm.log 2>&1 ||
  { echo "Not tried: officeparser@7.8.0 and jszip@3.10.1 could not be installed." >&2; exit 77; }

cat > try.cjs <<'END'
const { writeFileSync } = require('node:fs')
const JSZip = require('jszip')
const { parseOffice } = require('officeparser')

const KIND = 'application/vnd.oasis.opendocument.spreadsheet'
const oasis = (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
const cell = (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
const span = (style, text) => `<text:span text:style-name="${style}">${text}</text:span>`
const style = (name, look) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`
const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${['office', 'style', 'table', 'text'].map(oasis).join(' ')}
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:automatic-styles>${style('T1', 'fo:font-weight="bold"')}${style('T2', 'style:text-position="super 58%"')}
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Cijfers"><table:table-row>
${cell('Delft')}${cell(`129 van ${span('T1', '417')} gehuisvest`)}${cell(`48${span('T2', '1')}`)}
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest ${oasis('manifest')} manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${KIND}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`

const zip = new JSZip()
zip.file('mimetype', KIND, { compression: 'STORE' })
zip.file('content.xml', content)
zip.file('META-INF/manifest.xml', manifest)
zip.generateAsync({ type: 'nodebuffer' }).then(async (file) => {
  writeFileSync('cijfers.ods', file)
  const seen = (await parseOffice('cijfers.ods')).toText().trim().split(/\s*\n\s*/).join(', ')
  if (seen !== 'Delft, 417, 1') {
    console.error(`officeparser reads a cell in two styles otherwise now: ${seen}`)
    process.exit(1)
  }
  console.log(`Delft, "129 van 417 gehuisvest" and "48" with a raised 1, of an ods file: ${seen}.`)
})
END
node try.cjs
