import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { sizeLines, timeLine } from './table.mjs';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { BUDGETS, measuring } = require('../../src/taskpane/sizes.cjs');
const { findBrowser } = require('../standin/find-browser.cjs');
const bench = require('./webpack.config.js');
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds, and gives the sizes of what was built. */
const bundle = (config) =>
  new Promise((resolve, reject) => {
    let sizes;
    const compiler = webpack({
      ...config,
      plugins: [
        ...(config.plugins ?? []),
        {
          apply: measuring((found) => {
            sizes = found;
          }),
        },
      ],
    });
    compiler.run((error, stats) =>
      compiler.close(() =>
        error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve(sizes),
      ),
    );
  });

/** The lines that a bundled measurement prints; ends the run when it fails. */
function measured(script) {
  const { status, stdout } = spawnSync(process.execPath, [`build/bench/${script}.cjs`], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout).map(timeLine);
}

const browser = findBrowser();
console.log('Bouwen en meten; dit duurt anderhalve minuut…');
const ours = await bundle(require('../../webpack.config.js')({}, { mode: 'production' }));
if (browser) await bundle(require('../standin/webpack.config.js'));
const [bare] = [await bundle(bench.bare), await bundle(bench.node), await bundle(bench.page)];
const scripts = ['beoordeling', 'wat-als', 'functies', 'lezen', ...(browser ? ['pagina'] : [])];
const lines = [...scripts.flatMap(measured), ...sizeLines(ours, BUDGETS, bare)];

console.log(
  `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; telkens de kortste van de metingen.\n`,
);
console.log(['| wat | wij | grens | tegenover | verhouding |', '|---|---|---|---|---|', ...lines].join('\n'));
if (!browser) {
  console.error(
    '\nNIET GEMETEN: schrijven en het eerste beeld. Er is geen Chromium, Chrome of Edge gevonden; zet ' +
      'CHROME_PATH op het pad van de browser.',
  );
}
