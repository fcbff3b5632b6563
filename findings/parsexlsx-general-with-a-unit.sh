#!/usr/bin/env bash
#
# Program    Spreadsheet::ParseXLSX 0.27 (Perl), as Debian 12 has it; exceljs 4.4.0 to write the workbook
# Behaviour  A unit may stand behind the format General (Standaard in Dutch): General" personen" shows 48 as 48
#            personen. The value of such a cell is "General personen", the same for every number, so that a list made
#            of it has no figures left; below zero it is the number without the unit. 0" personen" is right.
# A guess    48 personen, or 48.
# Seen       48 and 309: General personen, General personen; -5: -5; 0" personen": 48 personen
set -euo pipefail

perl -MSpreadsheet::ParseXLSX -e 'exit($Spreadsheet::ParseXLSX::VERSION ne "0.27")' 2> /dev/null ||
  { echo "Not tried: Spreadsheet::ParseXLSX 0.27 is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund exceljs@4.4.0 >> npm.log 2>&1 ||
  { echo "Not tried: exceljs@4.4.0 could not be installed." >&2; exit 77; }

cat > make.mjs <<'END'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
const row = book.addWorksheet('Cijfers').addRow([48, 309, -5, 48])
const formats = ['General" personen"', 'General" personen"', 'General" personen"', '0" personen"']
formats.forEach((format, i) => (row.getCell(i + 1).numFmt = format))
await book.xlsx.writeFile('cijfers.xlsx')
END
cat > read.pl <<'END'
use Spreadsheet::ParseXLSX;
my $sheet = Spreadsheet::ParseXLSX->new->parse('cijfers.xlsx')->worksheet(0);
print join('; ', map { $sheet->get_cell(0, $_)->value } 0 .. 3), "\n";
END
node make.mjs
seen=$(perl read.pl)
if [ "$seen" != 'General personen; General personen; -5; 48 personen' ]; then
  echo "ParseXLSX shows a unit behind General otherwise now: $seen" >&2
  exit 1
fi
echo "48, 309 and -5 with the unit behind General, 48 with it behind 0: $seen"
