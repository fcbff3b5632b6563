#!/usr/bin/env bash
#
# Program    Roo 2.10.0 (a reader of workbooks for Ruby), Debian's package ruby-roo 2.10.0-1; the workbook is
#            written by xlsx 0.18.5 (SheetJS)
# Behaviour  formatted_value gives a cell as it is shown. A share in the format "0%" is cut instead of rounded, and after
#            it was multiplied by a hundred: 69.9 % is 69%, and a share of exactly 0.29 is 28%, 0.57 is 56% and 1.16 is
#            115%. In "0.00%" all are right. "0.0%" is an error.
# A guess    70%, 29%, 57% and 116%, as Excel shows them.
# Seen       0.699: 69%  0.29: 28%  0.57: 56%  1.16: 115%  0.37: 37%; in 0.00%: 69.90% 29.00% 57.00% 116.00% 37.00%
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir partial
apt-get install -y -qq --download-only --reinstall -o Dir::Cache::Archives="$work" -o Debug::NoLocking=true \
  ruby-roo=2.10.0-1 > apt.log 2>&1 ||
  { echo "Not tried: ruby-roo=2.10.0-1 could not be fetched." >&2; exit 77; }
dpkg-deb -x ruby-roo_*.deb program
export RUBYLIB="$PWD/program/usr/share/rubygems-integration/all/gems/roo-2.10.0/lib"
ruby -e "require 'roo'" 2> /dev/null ||
  { echo "Not tried: what roo 2.10.0 needs of Ruby (nokogiri, rubyzip) is not on this machine." >&2; exit 77; }
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >> npm.log 2>&1 ||
  { echo "Not tried: xlsx@0.18.5 could not be installed." >&2; exit 77; }

cat > write.mjs <<'END'
import XLSX from 'xlsx'

const cell = (v, z) => ({ t: 'n', v, z })
const rows = [0.699, 0.29, 0.57, 1.16, 0.37].map((share) => [cell(share, '0%'), cell(share, '0.00%')])
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Blad1')
XLSX.writeFile(book, 'delen.xlsx')
END
cat > read.rb <<'END'
require 'roo'
book = Roo::Spreadsheet.open('delen.xlsx')
rows = (1..5).to_a
whole = rows.map { |r| "#{book.cell(r, 1)}: #{book.formatted_value(r, 1)}" }.join('  ')
puts "#{whole}; in 0.00%: #{rows.map { |r| book.formatted_value(r, 2) }.join(' ')}"
END
node write.mjs
seen=$(ruby read.rb)
wanted='0.699: 69%  0.29: 28%  0.57: 56%  1.16: 115%  0.37: 37%; in 0.00%: 69.90% 29.00% 57.00% 116.00% 37.00%'
if [ "$seen" != "$wanted" ]; then
  echo "Roo shows shares otherwise now: $seen" >&2
  exit 1
fi
echo "Shares as Roo shows them in 0%: $seen"
