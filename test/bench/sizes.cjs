const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

const DIST = join(__dirname, '../../dist');

/** Kilobytes (1000 bytes), gzipped, without office.js: what the design wants, and what must not be passed meanwhile. */
const BUDGETS = { first: 150, all: 230 };
const CEILINGS = { first: 152, all: 233 };

const kB = (names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name))).length, 0) / 1000;

/**
 * Our own JavaScript in dist/, the functions included: they share their code with the pane, and the page asks for both at
 * once. `first` until the overview shows (the two entries and what they fetch at once), `all` every script.
 */
function sizes() {
  const atOnce = [...readFileSync(join(DIST, 'taskpane.js'), 'utf8').matchAll(/\.e\((\d+)\)/g)].map(([, chunk]) => `${chunk}.js`);
  const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  return { first: kB(['functions.js', 'taskpane.js', ...new Set(atOnce)]), all: kB(scripts), functions: kB(['functions.js']) };
}

module.exports = { BUDGETS, CEILINGS, sizes };
