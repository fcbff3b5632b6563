import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { Rekenblad } from './formules';
import { GEMEENTEN, HALFJAREN, landelijk, peildata } from './landelijk';
import { type Meting, druk, klok, meet } from './meting';

/** 342 × 24 through the decision tree, and through the same tree as formulas; both must say the same. */
async function beoordeling(): Promise<Meting> {
  const standen = landelijk();
  const omhoog = (): number =>
    standen.reduce((aantal, stand) => aantal + Number(beoordeel(stand, STANDAARDBELEID).kind === 'trede'), 0);
  // Before the other engine fills the memory.
  const wij = await meet(omhoog, 50);
  const blad = new Rekenblad(standen, peildata());
  const tegenover = { wat: 'dezelfde regel als formules (Univer)', ms: await klok(() => blad.reken()) };
  const formules = blad.treden();
  standen.forEach((stand, i) => {
    const oordeel = beoordeel(stand, STANDAARDBELEID);
    if (oordeel.kind !== 'trede' || oordeel.trede !== formules[i])
      throw new Error(`Oordeel ${i} verschilt: ${JSON.stringify(oordeel)} tegen ${formules[i]}.`);
  });
  return { wat: `beoordeling van ${GEMEENTEN} gemeenten × ${HALFJAREN} halfjaren`, wij, tegenover, grens: 5 };
}

void beoordeling().then(druk);
