#!/usr/bin/env bash
#
# Package    @loaders.gl/csv 4.5.2 with @loaders.gl/core 4.5.2
# Behaviour  The CSV reader takes a first line for a heading only when no cell of it is a number. A heading of years,
#            2022 and 2023, becomes the first row of figures, under column1, column2 and column3, so that a sum over the
#            column has 2022 persons too many. "in 2022" is a heading; header: true helps.
# A guess    The first line is the heading, as in every other file.
# Seen       2022: first row "gemeente", 2022, sum 2160; in 2022: sum 138
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @loaders.gl/csv@4.5.2 @loaders.gl/core@4.5.2 >> npm.log 2>&1 ||
  { echo "Not tried: @loaders.gl/csv@4.5.2 and @loaders.gl/core@4.5.2 could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import { parse } from '@loaders.gl/core'
import { CSVLoader } from '@loaders.gl/csv'

async function read(heading) {
  const { data } = await parse(`gemeente;${heading}\nDelft;48;129\nWestland;90;12\n`, CSVLoader)
  const columns = Object.keys(data[0]).sort()
  const column = columns.find((name) => name === 'column2' || name.endsWith('2022'))
  return `${columns.join(' ')}, sum ${data.reduce((sum, row) => sum + row[column], 0)}`
}
const seen = `${await read('2022;2023')}; ${await read('in 2022;in 2023')}`
if (seen !== 'column1 column2 column3, sum 2160; gemeente in 2022 in 2023, sum 138') {
  console.error(`loaders.gl finds a heading of years otherwise now: ${seen}`)
  process.exit(1)
}
console.log(`48 and 90 persons under the heading 2022, and under "in 2022": ${seen}.`)
END
node try.mjs
