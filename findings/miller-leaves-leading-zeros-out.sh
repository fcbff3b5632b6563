#!/usr/bin/env bash
#
# Program    Miller 6.6.0 (mlr), Debian's package 6.6.0-2+b3
# Behaviour  A number with a zero in front is left out of a sum, but counted: 48 and 007 make a sum of 48 and a count of
#            2. 007 + 1 is an error. Made a whole number by int(), it is read in base 8: 010 is 8, and 08 an error.
# A guess    55, and 10: fields of a fixed width are common, and base 8 is for file modes.
# Seen       count 2, sum 48; 010 + 1 (error), int 8; 08 (error)
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir partial
apt-get install -y -qq --download-only --reinstall -o Dir::Cache::Archives="$work" -o Debug::NoLocking=true \
  miller=6.6.0-2+b3 > apt.log 2>&1 ||
  { echo "Not tried: miller=6.6.0-2+b3 could not be fetched." >&2; exit 77; }
dpkg-deb -x miller_*.deb program
mlr() { program/usr/bin/mlr "$@"; }

printf '%s\n' aantal 48 007 > cijfers.csv
printf '%s\n' aantal 010 08 > nullen.csv
cat > reken.mlr <<'END'
$erbij = $aantal + 1;
$heel = int($aantal)
END
seen="$(mlr --icsv --onidx --ofs , stats1 -a count,sum -f aantal cijfers.csv)"
seen="$seen; $(mlr --icsv --ocsv --headerless-csv-output put -f reken.mlr nullen.csv |
  paste -s -d '|')"
if [ "$seen" != '2,48; 010,(error),8|08,(error),(error)' ]; then
  echo "Miller reads numbers with a leading zero otherwise now: $seen" >&2
  exit 1
fi
echo "Count and sum of 48 and 007; 010 and 08 plus one, and as whole numbers: $seen"
