import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { landelijk, peildata } from './landelijk';
import { type Meting, druk, meet } from './meting';

type Functie = (...invoer: unknown[]) => unknown;

/** The functions as users get them: the built script, which needs CustomFunctions and a place for its chunks. */
async function functies(): Promise<Meting> {
  const alle = new Map<string, Functie>();
  class Fout extends Error {}
  Object.assign(globalThis, {
    self: {},
    CustomFunctions: { associate: (id: string, f: Functie) => alle.set(id, f), Error: Fout, ErrorCode: {} },
  });
  runInThisContext(readFileSync('dist/functions.js', 'utf8'));
  const [trede, beoordeelTabel] = [alle.get('TREDE'), alle.get('BEOORDEEL')];
  if (!trede || !beoordeelTabel) throw new Error('TREDE of BEOORDEEL ontbreekt in dist/functions.js.');
  const standen = landelijk().filter(({ peildatum }) => peildatum === peildata()[1]);
  const rijen = standen.map((s, i) => [`Gemeente ${i}`, s.trede, s.opgave, s.gehuisvest, s.koppelingen]);
  const bereik = [['Gemeente', 'Trede', 'Opgave', 'Gehuisvest', 'Koppelingen'], ...rijen];
  const wij = await meet(() => beoordeelTabel(bereik, peildata()[1]), 100);
  const ms = await meet(
    () =>
      standen.map((s) =>
        trede(
          s.trede,
          s.peildatum,
          s.opgave,
          s.gehuisvest,
          s.koppelingen,
          s.omkoppelingen,
          s.stapelgemeente,
          s.huurcontracten,
          s.taakstelling,
          false,
        ),
      ),
    100,
  );
  return {
    wat: 'BEOORDEEL, één aanroep over 342 rijen',
    wij,
    tegenover: { wat: '342 × TREDE (zonder Excels werk per aanroep)', ms },
    grens: 5,
  };
}

void functies().then(druk);
