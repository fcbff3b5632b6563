#!/usr/bin/env bash
#
# Program    csvkit 1.0.7 (csvsort) with agate 1.6.3, Debian's packages 1.0.7-1 and 1.6.3-2
# Behaviour  csvsort finds out what kind each column is and writes back what it made of it. A column in which every
#            count is 0 or 1 becomes False and True, and shares lose their decimal comma: 12,5 is 125 and 0,75 is 75.
#            Columns that were not sorted by are rewritten as well. With a 2 among the counts they stay numbers.
# A guess    The same lines in another order: sort does not touch what it sorts.
# Seen       Delft,False,75 | Leiden,True,125; with a 2: Delft,0 | Leiden,2
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir partial
apt-get install -y -qq --download-only --reinstall -o Dir::Cache::Archives="$work" -o Debug::NoLocking=true \
  python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 > apt.log 2>&1 ||
  { echo "Not tried: python3-csvkit=1.0.7-1 could not be fetched." >&2; exit 77; }
for package in python3-*.deb; do dpkg-deb -x "$package" program; done
csvsort() { PYTHONPATH=program/usr/lib/python3/dist-packages /usr/bin/python3 -m csvkit.utilities.csvsort "$@"; }
csvsort --version > /dev/null 2>&1 ||
  { echo "Not tried: what csvkit 1.0.7 needs of Python is not on this machine." >&2; exit 77; }

printf '%s\n' 'gemeente,klaar,aandeel' 'Leiden,1,"12,5"' 'Delft,0,"0,75"' > een.csv
printf '%s\n' 'gemeente,klaar' 'Leiden,2' 'Delft,0' > twee.csv
export LC_ALL=C.UTF-8
seen="$(csvsort -c gemeente een.csv | tail -n +2 | paste -s -d '|'); $(csvsort twee.csv | tail -n +2 | paste -s -d '|')"
if [ "$seen" != 'Delft,False,75|Leiden,True,125; Delft,0|Leiden,2' ]; then
  echo "csvsort writes the figures otherwise now: $seen" >&2
  exit 1
fi
echo "Counts 1 and 0, shares 12,5 and 0,75, sorted by name: $seen"
