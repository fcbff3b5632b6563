#!/usr/bin/env bash
#
# Programs   Chromium 156 (English) driven by playwright-core 1.65.1; jsdom 26.1.0
#            with @testing-library/user-event 14.6.13
# Behaviour  Who types 12,5 into <input type="number"> of an English browser gets
#            125: the comma is dropped while typing and the field is valid. The
#            lang="nl" of the page does not matter. user-event in jsdom does the
#            same; a paste of 12,5 leaves the field of jsdom empty.
# A guess    An empty value with badInput, or 12.5 on a Dutch page.
# Seen       Chromium 125 (badInput false), user-event 125
set -euo pipefail

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  { echo "Not tried: Chromium is not on this machine." >&2; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund playwright-core@1.65.1 jsdom@26.1.0 global-jsdom@26.0.0 @testing-library/dom@10.4.2 @testing-library/user-event@14.6.13 >> npm.log 2>&1 ||
  { echo "Not tried: its packages could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import 'global-jsdom/register'
import userEvent from '@testing-library/user-event'
import { chromium } from 'playwright-core'

const page = '<!doctype html><html lang="nl"><body><input type="number" step="any"></body></html>'

const browser = await chromium.launch({
  executablePath: process.argv[2],
  args: ['--no-sandbox', '--disable-gpu', '--lang=en-US'],
})
const tab = await (await browser.newContext({ locale: 'en-US' })).newPage()
await tab.setContent(page)
await tab.focus('input')
await tab.keyboard.type('12,5')
const real = await tab.$eval('input', (i) => `${i.value} (badInput ${i.validity.badInput})`)
await browser.close()

document.documentElement.lang = 'nl'
document.body.innerHTML = '<input type="number" step="any">'
const field = document.querySelector('input')
await userEvent.type(field, '12,5')

const seen = `Chromium ${real}, user-event ${field.value}`
const changed = seen !== 'Chromium 125 (badInput false), user-event 125'
if (changed) console.error(`A number field takes a typed 12,5 otherwise now: ${seen}`)
else console.log(`Typed 12,5 on a Dutch page: ${seen}.`)
process.exit(changed ? 1 : 0)
END
node try.mjs "$browser"
