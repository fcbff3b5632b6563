import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ROOT } from './bouwen.mjs';

const PROCES = path.join(ROOT, 'test/bench/proces.cjs');

/** Measures one piece of work of one side, in a process of its own. @throws when it fails */
function meting(script, werk, msWarm, wacht) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--single-threaded', PROCES, script, werk, String(msWarm)],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1e9,
      timeout: wacht,
    },
  );
  if (signal) return undefined;
  if (status !== 0) throw new Error(`${werk} met ${path.basename(script)}: ${stderr}`);
  return JSON.parse(stdout);
}

/**
 * Both sides in turn, so many rounds: who goes first changes with every round. A side that gives no answer in time is
 * left out of the rounds after it. @throws when the sides do not agree
 */
export function omBeurten({ zijden, isAndersGroot = false }, rondes, msWarm, wacht = 120_000) {
  const gemeten = zijden.map(() => []);
  for (let ronde = 0; ronde < rondes; ronde++) {
    const volgorde = zijden.map((_, i) => (i + ronde) % zijden.length);
    for (const i of volgorde) {
      if (gemeten[i].at(-1) === null) continue;
      gemeten[i].push(meting(zijden[i].script, zijden[i].werk, msWarm, wacht) ?? null);
    }
  }
  const antwoord = gemeten.filter(([eerste]) => eerste);
  // Another size is other work: of that only the growth is held beside each other.
  if (!isAndersGroot)
    for (const [eerste] of antwoord.slice(1)) zelfde(antwoord[0][0].uitkomst, eerste.uitkomst, zijden);
  return gemeten;
}

/** What both sides name must be the same, and they name something both. */
function zelfde(een, ander, zijden) {
  const beide = Object.keys(een).filter((naam) => naam in ander);
  const wie = zijden.map(({ naam, werk }) => `${naam} ${werk}`).join(' en ');
  if (beide.length === 0) throw new Error(`${wie}: niets in beide uitkomsten.`);
  for (const naam of beide)
    if (!isDeepStrictEqual(een[naam], ander[naam]))
      throw new Error(`${wie} verschillen bij ${naam}: ${JSON.stringify(een[naam])}, ${JSON.stringify(ander[naam])}.`);
}

export const mediaan = (getallen) => getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)];
