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

/** A line that stops, or of which the two sides differ, takes no other line with it; the run itself has failed then. */
function nietGemeten(wat, error) {
  console.error(`NIET GEMETEN: ${wat}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function meetAlles(boom) {
  console.error('Bouwen…');
  const script = await bouwKamers(boom);
  const past = ({ wat, zijden }) =>
    [wat, ...zijden.map(({ werk }) => werk)].some((een) => een.includes(gegeven.alleen));
  for (const regel of regels(script, gegeven.tegen).filter(past)) {
    try {
      const metingen = omBeurten(regel, Number(gegeven.rondes), Number(gegeven.warm));
      console.log(meetregel(regel, metingen));
    } catch (error) {
      nietGemeten(regel.wat, error);
    }
  }
}

console.log(
  `\n${new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' })}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model.trim()}; processortijd op één draad, de zijden om beurten, ${gegeven.rondes} ronden.\n`,
);
console.log(KOP.join('\n'));
await (gegeven.tegen ? metCommit(gegeven.tegen, meetAlles) : meetAlles());
if (gegeven.alleen === '') {
  if (findBrowser())
    try {
      for (const regel of await paginaregels()) console.log(regel);
    } catch (error) {
      nietGemeten('verzoeken, omvang en het eerste beeld', error);
    }
  else
    console.error(
      '\nNIET GEMETEN: verzoeken, omvang en het eerste beeld. Er is geen Chromium, Chrome of Edge gevonden; zet ' +
        'CHROME_PATH op het pad van de browser.',
    );
}
