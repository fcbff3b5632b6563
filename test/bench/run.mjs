import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BENCH, bouwKamers } from './bouwen.mjs';
import { omBeurten } from './meten.mjs';
import { paginaregels } from './pagina.mjs';
import { regels, zijnEr } from './regels.mjs';
import { KOP, meetregel } from './tabel.mjs';
import { metCommit } from './worktree.mjs';

const { findBrowser } = createRequire(import.meta.url)('../standin/find-browser.cjs');

const { values: gegeven } = parseArgs({
  options: {
    /** A commit to hold beside this tree. */
    tegen: { type: 'string' },
    /** Only the lines of which the work or the words hold this. */
    alleen: { type: 'string', default: '' },
    rondes: { type: 'string', default: '5' },
    /** Milliseconds of warm runs in each process. */
    warm: { type: 'string', default: '1500' },
  },
});

if (!zijnEr()) {
  console.error('De mededingers worden gehaald…');
  const npm = [
    'ci',
    '--prefix',
    path.join(BENCH, 'mededingers'),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  try {
    execFileSync('npm', npm, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error('NIET GEMETEN: naast arquero, HyperFormula, DuckDB-WASM en SheetJS; zij zijn niet op te halen.');
  }
}

async function meetAlles(boom) {
  console.error('Bouwen…');
  const script = await bouwKamers(boom);
  const past = ({ wat, zijden }) =>
    [wat, ...zijden.map(({ werk }) => werk)].some((een) => een.includes(gegeven.alleen));
  for (const regel of regels(script, gegeven.tegen).filter(past)) {
    const metingen = omBeurten(regel, Number(gegeven.rondes), Number(gegeven.warm));
    console.log(meetregel(regel, metingen));
  }
}

console.log(
  `\n${new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' })}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model.trim()}; processortijd op één draad, de zijden om beurten, ${gegeven.rondes} ronden.\n`,
);
console.log(KOP.join('\n'));
await (gegeven.tegen ? metCommit(gegeven.tegen, meetAlles) : meetAlles());
if (gegeven.alleen === '') {
  if (findBrowser()) for (const regel of await paginaregels()) console.log(regel);
  else
    console.error(
      '\nNIET GEMETEN: verzoeken, omvang en het eerste beeld. Er is geen Chromium, Chrome of Edge gevonden; zet ' +
        'CHROME_PATH op het pad van de browser.',
    );
}
