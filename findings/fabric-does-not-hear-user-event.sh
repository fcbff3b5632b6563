#!/usr/bin/env bash
#
# Packages   @fluentui/react 8.125.7 (Fabric), react 19.3.1, jsdom 26.1.0,
#            @testing-library/user-event 14.6.13
# Behaviour  Fabric 8 looks at the old number of a key (event.which); user-event 14
#            no longer fills it in. In a test an arrow key that user-event presses
#            on a slider, a spin button or a dropdown does nothing at all, so a test
#            that expects "no change" passes for the wrong reason. The same key with
#            its number, by fireEvent, is heard.
# A guess    One press of the arrow moves all three, as in a browser.
# Seen       user-event 0, 10, nothing chosen; fireEvent 0.1, 11, first item
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund @fluentui/react@8.125.7 react@19.3.1 react-dom@19.3.1 @testing-library/react@16.3.3 @testing-library/dom@10.4.2 @testing-library/user-event@14.6.13 jsdom@26.1.0 global-jsdom@26.0.0 >> npm.log 2>&1 ||
  { echo "Not tried: its packages could not be installed." >&2; exit 77; }

cat > try.mjs <<'END'
import 'global-jsdom/register'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { createElement } = require('react')
const { cleanup, fireEvent, render, screen } = require('@testing-library/react')
const user = require('@testing-library/user-event').default.setup()
const { Dropdown, Slider, SpinButton, setIconOptions } = require('@fluentui/react')

setIconOptions({ disableWarnings: true })
const right = { key: 'ArrowRight', keyCode: 39 }
const up = { key: 'ArrowUp', keyCode: 38 }
const down = { key: 'ArrowDown', keyCode: 40 }
const options = [{ key: 'l', text: 'Leiden' }]
const controls = [
  [Slider, { min: 0, max: 1, step: 0.1 }, 'slider', right, (e) => e.getAttribute('aria-valuenow')],
  [SpinButton, { defaultValue: '10' }, 'spinbutton', up, (e) => e.value],
  [Dropdown, { options }, 'combobox', down, (e) => e.textContent.trim() || 'nothing'],
]
const seen = []
for (const [type, props, role, key, value] of controls) {
  render(createElement(type, { label: 'x', ...props }))
  const control = screen.getByRole(role)
  control.focus()
  await user.keyboard(`{${key.key}}`)
  const before = value(control)
  fireEvent.keyDown(control, key)
  seen.push(`${role} ${before} then ${value(control)}`)
  cleanup()
}
const known = 'slider 0 then 0.1, spinbutton 10 then 11, combobox nothing then Leiden'
const changed = seen.join(', ') !== known
if (changed) console.error(`Fabric hears keys in a test otherwise now: ${seen.join(', ')}`)
else console.log(`One arrow by user-event, then one by fireEvent: ${seen.join(', ')}.`)
process.exit(changed ? 1 : 0)
END
node try.mjs 2> warnings.log || { grep otherwise warnings.log >&2 || cat warnings.log >&2; exit 1; }
