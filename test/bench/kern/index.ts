import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { STANDAARDBELEID } from '../../../src/domain/beleid';
import { beoordeel } from '../../../src/domain/beoordeling';
import { assess } from '../../../src/table/assess';
import { readGrid } from '../../../src/table/read';
import { breedBlad } from './blad';
import { Rekenblad } from './formules';
import { GEMEENTEN, HALFJAREN, landelijk, peildata } from './landelijk';
import type { Meting } from './meting';
import { meet } from './meting';
import { watAls } from './wat-als';

/** 342 × 24 through the decision tree, and through the same tree as formulas; both must say the same. */
async function beoordeling(): Promise<Meting> {
  const standen = landelijk();
  const omhoog = (): number => standen.reduce((aantal, stand) => aantal + Number(beoordeel(stand, STANDAARDBELEID).soort === 'trede'), 0);
  // Before the other engine fills the memory.
  const wij = await meet(omhoog, 50);
  const blad = new Rekenblad(standen, peildata());
  const tegenover = { wat: 'dezelfde regel als formules (Univer)', ms: await meet(() => blad.reken(), 1) };
  const formules = blad.treden();
  standen.forEach((stand, i) => {
    const oordeel = beoordeel(stand, STANDAARDBELEID);
    if (oordeel.soort !== 'trede' || oordeel.trede !== formules[i]) throw new Error(`Oordeel ${i} verschilt: ${JSON.stringify(oordeel)} tegen ${formules[i]}.`);
  });
  return { wat: `beoordeling van ${GEMEENTEN} gemeenten × ${HALFJAREN} halfjaren`, wij, tegenover, grens: 5 };
}

/** Reading and assessing a wide sheet: what happens after each change of a cell. */
async function lezen(): Promise<Meting> {
  const grid = breedBlad();
  const lees = (): void => {
    const read = readGrid(grid);
    if (read.kind !== 'table' || assess(read.table, { beleid: STANDAARDBELEID }).kind !== 'overview') throw new Error(`Niet gelezen: ${read.kind}.`);
  };
  return { wat: 'blad van 342 × 40 cellen lezen en beoordelen', wij: await meet(lees, 10) };
}

type Functie = (...invoer: unknown[]) => unknown;

/** The functions as users get them: the built script, which needs CustomFunctions only. */
async function functies(): Promise<Meting> {
  const alle = new Map<string, Functie>();
  class Fout extends Error {}
  runInNewContext(readFileSync('dist/functions.js', 'utf8'), { CustomFunctions: { associate: (id: string, f: Functie) => alle.set(id, f), Error: Fout, ErrorCode: {} } });
  const [trede, beoordeelTabel] = [alle.get('TREDE'), alle.get('BEOORDEEL')];
  if (!trede || !beoordeelTabel) throw new Error('TREDE of BEOORDEEL ontbreekt in dist/functions.js.');
  const standen = landelijk().filter(({ peildatum }) => peildatum === peildata()[1]);
  const rijen = standen.map((s, i) => [`Gemeente ${i}`, s.trede, s.opgave, s.gehuisvest, s.koppelingen]);
  const bereik = [['Gemeente', 'Trede', 'Opgave', 'Gehuisvest', 'Koppelingen'], ...rijen];
  const wij = await meet(() => beoordeelTabel(bereik, peildata()[1]), 25);
  const ms = await meet(() => standen.map((s) => trede(s.trede, s.peildatum, s.opgave, s.gehuisvest, s.koppelingen, s.omkoppelingen, s.stapelgemeente, s.huurcontracten, s.taakstelling, false)), 25);
  return { wat: 'BEOORDEEL, één aanroep over 342 rijen', wij, tegenover: { wat: '342 × TREDE (zonder Excels werk per aanroep)', ms }, grens: 5 };
}

async function alles(): Promise<void> {
  process.stdout.write(JSON.stringify([await functies(), await lezen(), await beoordeling(), await watAls()]));
  process.exit();
}

void alles();
