import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import type { Stand } from '../../../src/domain/beoordeling/stand';
import { ladderOp, opLadder, vergelijkTreden } from '../../../src/domain/ladder/ladder';
import { momentVan } from '../../../src/domain/tijd/moment';
import { p } from '../stand';
import { alsStand, gemeente, isBeslisdatum } from '../willekeurig';

const elkeStand = gemeente.map(alsStand);
const eind = gemeente.filter(isBeslisdatum).map(alsStand);
const trede = (stand: Stand) => {
  const b = beoordeel(stand, STANDAARDBELEID);
  return b.kind === 'trede' ? b.trede : undefined;
};
const plaats = (stand: Stand, welke: 'voor' | 'na') => {
  const { treden } = ladderOp(stand.peildatum);
  const gekozen = welke === 'na' ? trede(stand) : stand.trede && opLadder(stand.trede, stand.peildatum);
  return gekozen === undefined ? NaN : treden.indexOf(gekozen);
};
const bekend = (stand: Stand) => trede(stand) !== undefined;

test('no step is ever skipped', () => {
  fc.assert(
    fc.property(elkeStand.filter(bekend), (stand) =>
      expect(plaats(stand, 'na') - plaats(stand, 'voor')).toBeLessThanOrEqual(1),
    ),
    { numRuns: 2000 },
  );
});

test('a step falls only on 1 January and 1 July, and only to 0', () => {
  fc.assert(
    fc.property(
      elkeStand.filter((s) => bekend(s) && plaats(s, 'na') < plaats(s, 'voor')),
      (stand) => {
        expect(momentVan(stand.peildatum)).toBe('eindbeoordeling');
        expect(trede(stand)).toBe('0');
      },
    ),
  );
});

test('more placements never give a higher step', () => {
  fc.assert(
    fc.property(elkeStand.filter(bekend), fc.nat({ max: 300 }), (stand, meer) => {
      const daarna = trede({ ...stand, gehuisvest: p(stand.gehuisvest + meer) });
      expect(vergelijkTreden(daarna ?? '6', trede(stand) ?? '0')).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test('a higher step before never gives a lower step after', () => {
  fc.assert(
    fc.property(eind.filter(bekend), (stand) => {
      const treden = ladderOp(stand.peildatum).treden;
      const naar = treden.map((voor) => treden.indexOf(trede({ ...stand, trede: voor }) ?? '0'));
      expect([...naar].sort((a, b) => a - b)).toEqual(naar);
    }),
  );
});

test('verschoonbaar never makes it worse, and on 1 January and 1 July nothing rises with it', () => {
  fc.assert(
    fc.property(eind, (stand) => {
      const met = { ...stand, verschoonbaar: { reden: 'te weinig koppelingen' } };
      if (bekend(stand)) expect(plaats(met, 'na')).toBeLessThanOrEqual(plaats(stand, 'na'));
      if (momentVan(stand.peildatum) === 'eindbeoordeling')
        expect(plaats(met, 'na')).toBeLessThanOrEqual(plaats(met, 'voor'));
    }),
  );
});

test('the assessment of a gemeente does not depend on what was assessed before it', () => {
  fc.assert(
    fc.property(fc.array(elkeStand, { maxLength: 12 }), (standen) => {
      const heen = standen.map((stand) => beoordeel(stand, STANDAARDBELEID));
      const terug = standen
        .toReversed()
        .map((stand) => beoordeel(stand, STANDAARDBELEID))
        .toReversed();
      expect(terug).toEqual(heen);
    }),
  );
});

test('an outcome is assumed exactly when its rule, its ladder or a question of its path is', () => {
  fc.assert(
    fc.property(elkeStand, (stand) => {
      const b = beoordeel(stand, STANDAARDBELEID);
      expect(b.aangenomen).toBe(
        b.regel.bron.aangenomen || ladderOp(stand.peildatum).bron.aangenomen || b.pad.some((stap) => stap.aangenomen),
      );
      expect(b.pad.length).toBeGreaterThan(0);
    }),
  );
});
