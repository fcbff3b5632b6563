/** Pace and forecast once more, counted day by day in whole numbers without end. */
import fc from 'fast-check';
import { prognose, tempoPerWeek, tempoTotNu, type PersonenPerDag } from '../../../src/domain/prognose/prognose';
import type { Tempofase } from '../../../src/domain/prognose/tempo-lijn';
import { p } from '../stand';
import { lijn, PEIL, dag, fase, fasen, eerst } from './tempo-kit';

/** Every day adds its own part of a person; at the end only whole persons count. */
function naief(
  gehuisvest: number,
  tot: number,
  eerst: PersonenPerDag | undefined,
  fasen: readonly Tempofase[],
): number {
  const noemer = 7000n * BigInt(eerst?.dagen ?? 1);
  let teller = 0n;
  for (let n = 0; n < tot; n++) {
    const begonnen = fasen.filter(({ vanaf }) => vanaf <= dag(n));
    const laatste = begonnen.filter(({ vanaf }) => begonnen.every((ander) => ander.vanaf <= vanaf)).at(-1);
    teller += laatste
      ? BigInt(Math.round(laatste.perWeek * 1000)) * (noemer / 7000n)
      : BigInt(eerst?.personen ?? 0) * 7000n;
  }
  return gehuisvest + Number(teller / noemer);
}

test('on any day it is what day after day adds up to', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(102), eerst, fasen, (gehuisvest, tot, tempo, alle) =>
      expect(lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot), tempo, alle)).toBe(
        naief(gehuisvest, tot, tempo, alle),
      ),
    ),
    { numRuns: 500 },
  );
});

test('without phases it is the forecast at the pace so far', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(102), fc.integer({ min: 1, max: 184 }), (gehuisvest, tot, dagen) => {
      const tempo = tempoTotNu(p(gehuisvest), dag(-dagen), PEIL);
      expect(tempo).toEqual({ personen: gehuisvest, dagen });
      const verwacht = gehuisvest + Number((BigInt(gehuisvest) * BigInt(tot)) / BigInt(dagen));
      expect(tempo && prognose(p(gehuisvest), PEIL, dag(tot), tempo)).toBe(verwacht);
      expect(lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot), tempo, [])).toBe(verwacht);
    }),
  );
});

test('a chosen pace from the peildatum on is that pace alone, whatever it was so far', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(102), eerst, fc.nat({ max: 4000 }), (gehuisvest, tot, tempo, tienden) => {
      const perWeek = tienden / 10;
      expect(lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot), tempo, [{ vanaf: PEIL, perWeek }])).toBe(
        prognose(p(gehuisvest), PEIL, dag(tot), tempoPerWeek(perWeek)),
      );
    }),
  );
});

test('the order of the phases does not matter as long as each has its own day', () => {
  const eigenDag = fc.uniqueArray(fase, { selector: ({ vanaf }) => vanaf, maxLength: 5 });
  fc.assert(
    fc.property(fc.nat(500), fc.nat(102), eerst, eigenDag, (gehuisvest, tot, tempo, alle) =>
      expect(lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot), tempo, alle.toReversed())).toBe(
        lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot), tempo, alle),
      ),
    ),
  );
});

test('a later day never has fewer persons, and a phase that begins after it changes nothing', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(100),
      eerst,
      fasen,
      fc.nat({ max: 400 }),
      (gehuisvest, tot, tempo, alle, perWeek) => {
        const daar = lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot), tempo, alle);
        expect(lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot + 1), tempo, alle)).toBeGreaterThanOrEqual(
          daar,
        );
        expect(
          lijn({ gehuisvest: p(gehuisvest), peildatum: PEIL }, dag(tot), tempo, [
            ...alle,
            { vanaf: dag(tot), perWeek },
          ]),
        ).toBe(daar);
      },
    ),
  );
});
