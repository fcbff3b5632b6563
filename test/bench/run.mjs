import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { BUDGETS, sizes } = require('./sizes.cjs');
const root = fileURLToPath(new URL('../..', import.meta.url));

const bundle = (config) => new Promise((resolve, reject) => {
  const compiler = webpack(config);
  compiler.run((error, stats) => compiler.close(() => (error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve())));
});
const number = (n) => n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 });

console.log('Bouwen en meten; dit duurt ongeveer een minuut…');
await bundle(require('../../webpack.config.js')({}, { mode: 'production' }));
await bundle(require('./webpack.config.js'));
const { status, stdout } = spawnSync(process.execPath, ['build/bench/kern.cjs'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);

console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; telkens de kortste van de metingen.\n`);
console.log('| wat | wij | grens | tegenover | verhouding |\n|---|---|---|---|---|');
for (const { wat, wij, grens, tegenover } of JSON.parse(stdout)) {
  console.log(`| ${wat} | ${number(wij)} ms | ${grens ? `${grens} ms` : ''} | ${tegenover ? `${tegenover.wat}: ${number(tegenover.ms)} ms` : ''} | ${tegenover ? `${number(tegenover.ms / wij)} ×` : ''} |`);
}
const { first, all, functions } = sizes();
console.log(`| JavaScript tot het overzicht staat, gzip | ${number(first)} kB | ${BUDGETS.first} kB | | |`);
console.log(`| alle JavaScript van het deelvenster, gzip | ${number(all)} kB | ${BUDGETS.all} kB | | |`);
console.log(`| functions.js, gzip | ${number(functions)} kB | | | |`);
