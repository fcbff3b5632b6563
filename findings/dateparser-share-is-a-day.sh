#!/usr/bin/env bash
#
# Program    dateparser 1.1.6 for Python with what it needs, Debian's packages: python3-dateparser 1.1.6-1,
#            python3-regex 0.1.20221031-1+b1, python3-tz 2022.7.1-4, python3-tzlocal 4.2-1, python3-dateutil 2.8.2-2
# Behaviour  Set to Dutch, where the comma stands before decimals, it reads "12,5" as 12 May, "48,7" as a day of 2048 and
#            "37,5%" as one of 2037; "0,5" and "5 personen" are none. "1 sept. 2022", as September is mostly shortened
#            in Dutch, is none either, and "1 sep. 2022" is.
# A guess    Numbers and shares are no dates; the short month is known.
# Seen       (with 15 April 2022 as today) 12,5: 2022-05-12  48,7: 2048-04-07  37,5%: 2037-04-05  0,5: geen
#            5 personen: geen  1 sep. 2022: 2022-09-01  1 sept. 2022: geen
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir partial
apt-get install -y -qq --download-only --reinstall -o Dir::Cache::Archives="$work" -o Debug::NoLocking=true \
  python3-dateparser=1.1.6-1 python3-regex=0.1.20221031-1+b1 python3-tz=2022.7.1-4 \
  python3-tzlocal=4.2-1 python3-dateutil=2.8.2-2 > apt.log 2>&1 ||
  { echo "Not tried: python3-dateparser=1.1.6-1 and what it needs could not be fetched." >&2; exit 77; }
for package in python3-*.deb; do dpkg-deb -x "$package" program; done
export PYTHONPATH="$PWD/program/usr/lib/python3/dist-packages"
/usr/bin/python3 -W ignore -c 'import dateparser' 2> /dev/null ||
  { echo "Not tried: this machine has no Python that runs these packages of Debian 12." >&2; exit 77; }

cat > try.py <<'END'
from datetime import datetime
import dateparser

today = {'RELATIVE_BASE': datetime(2022, 4, 15)}
for text in ['12,5', '48,7', '37,5%', '0,5', '5 personen', '1 sep. 2022', '1 sept. 2022']:
    day = dateparser.parse(text, languages=['nl'], settings=today)
    print(f"{text}: {day:%Y-%m-%d}" if day else f"{text}: geen")
END
seen=$(/usr/bin/python3 -W ignore try.py | paste -s -d '|')
if [ "$seen" != '12,5: 2022-05-12|48,7: 2048-04-07|37,5%: 2037-04-05|0,5: geen|5 personen: geen|1 sep. 2022: 2022-09-01|1 sept. 2022: geen' ]; then
  echo "dateparser reads Dutch numbers otherwise now: $seen" >&2
  exit 1
fi
echo "Numbers and short months, read by dateparser set to Dutch: $seen"
