#!/usr/bin/env bash
#
# Package    xlsx 0.18.5, jszip 3.10.1 to make the ods file
# Behaviour  A day in an ods file, 2022-04-01, is read as midnight in Greenwich and then counted in the time of the
#            machine: in the Netherlands it gets two hours in summer and one in winter. It shows as 1-4-2022, but it
#            is later than 1 April: whoever was housed on the reference day falls after it. With the clock on UTC it
#            is a whole day, as in the xlsx file of the same sheet anywhere.
# A guess    44652, a whole day: there is no time in the file.
# Seen       Amsterdam 44652.083 and 44562.042, shown as 1-4-2022 and 1-1-2022; UTC 44652 and 44562
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 jszip@3.10.1 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 and jszip@3.10.1 could not be installed." >&2; exit 77; }

cat > make.cjs <<'END'
const { writeFileSync } = require('node:fs')
const JSZip = require('jszip')

const KIND = 'application/vnd.oasis.opendocument.spreadsheet'
const oasis = (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
const day = (value, shown) =>
  `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>${shown}</text:p></table:table-cell>`
const zip = new JSZip()
zip.file('mimetype', KIND, { compression: 'STORE' })
zip.file('content.xml', `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${['office', 'table', 'text'].map(oasis).join(' ')} office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="Cijfers"><table:table-row>
${day('2022-04-01', '1-4-2022')}${day('2022-01-01', '1-1-2022')}
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`)
zip.file('META-INF/manifest.xml', `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest ${oasis('manifest')} manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${KIND}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`)
zip.generateAsync({ type: 'nodebuffer' }).then((file) => writeFileSync('cijfers.ods', file))
END
cat > read.cjs <<'END'
const XLSX = require('xlsx')

const { Cijfers } = XLSX.readFile('cijfers.ods').Sheets
console.log(['A1', 'B1'].map((cell) => `${Cijfers[cell].w} ${Number(Cijfers[cell].v.toFixed(3))}`).join(', '))
END
node make.cjs
seen="$(TZ=Europe/Amsterdam node read.cjs); $(TZ=UTC node read.cjs)"
if [ "$seen" != '1-4-2022 44652.083, 1-1-2022 44562.042; 1-4-2022 44652, 1-1-2022 44562' ]; then
  echo "SheetJS reads a day of an ods file otherwise now: $seen" >&2
  exit 1
fi
echo "Two days of an ods file in SheetJS, in Amsterdam and with the clock on UTC: $seen."
