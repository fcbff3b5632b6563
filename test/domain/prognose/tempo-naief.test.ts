/** Pace and forecast once more, counted day by day in whole numbers without end. */
import fc from 'fast-check';
import type { Datum } from '../../../src/domain/tijd/datum';
import {
  benodigdTempo,
  prognose,
  tempoPerWeek,
  tempoTotNu,
  type PersonenPerDag,
} from '../../../src/domain/prognose/prognose';
import { tempoLijn, type Tempofase } from '../../../src/domain/prognose/tempo-lijn';
import { op, p } from '../stand';

type Stand = Parameters<typeof tempoLijn>[0];
const lijn = (stand: Stand, datum: Datum, eerst: PersonenPerDag | undefined, fasen: readonly Tempofase[]): number =>
  tempoLijn(stand, datum, { eerst, fasen });

const PEIL = op('21-3-2022');
const dag = (n: number): Datum => (PEIL + n) as Datum;

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

const fase = fc.record({
  vanaf: fc.integer({ min: -20, max: 120 }).map(dag),
  perWeek: fc.nat({ max: 400_000 }).map((n) => n / 1000),
});
const fasen = fc.array(fase, { maxLength: 5 });
const eerst = fc.option(fc.record({ personen: fc.nat({ max: 3000 }), dagen: fc.integer({ min: 1, max: 184 }) }), {
  nil: undefined,
});

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

test.each<[string, readonly (readonly [number, number])[], number, number]>([
  [
    'two halves of a person in different phases make one',
    [
      [0, 0.5],
      [7, 0.5],
    ],
    14,
    1,
  ],
  ['six sevenths are nobody', [[0, 1]], 6, 0],
  [
    'of two on one day the last',
    [
      [0, 70],
      [0, 7],
    ],
    7,
    7,
  ],
  ['a phase from before the peildatum holds from the peildatum', [[-30, 7]], 7, 7],
  [
    'the last of two from before it',
    [
      [-10, 7],
      [-30, 70],
    ],
    7,
    7,
  ],
  [
    'nobody any more',
    [
      [0, 7],
      [7, 0],
    ],
    70,
    7,
  ],
])('%s', (_wat, alle, tot, meer) => {
  expect(
    lijn(
      { gehuisvest: p(100), peildatum: PEIL },
      dag(tot),
      undefined,
      alle.map(([n, perWeek]) => ({ vanaf: dag(n), perWeek })),
    ),
  ).toBe(100 + meer);
});

test('on the peildatum itself, and before it, nobody more is housed', () => {
  for (const n of [0, -1, -50])
    expect(
      lijn({ gehuisvest: p(129), peildatum: PEIL }, dag(n), { personen: 129, dagen: 79 }, [
        { vanaf: dag(-60), perWeek: 40 },
      ]),
    ).toBe(129);
});

test.each([
  ['40 a week instead of 15 to 20', 40, 129, 42, 369],
  ['15 a week', 15, 129, 42, 219],
  ['20 a week', 20, 129, 42, 249],
  ['half a person a week', 0.5, 0, 13, 0],
  ['and a day more', 0.5, 0, 14, 1],
  ['a third, as far as it is written', 0.333_333, 0, 21, 0],
])('%s: %d a week makes of %i in %i days %i', (_wat, perWeek, gehuisvest, dagen, verwacht) => {
  expect(prognose(p(gehuisvest), PEIL, dag(dagen), tempoPerWeek(perWeek))).toBe(verwacht);
});

describe('the pace that is needed', () => {
  test('times the weeks is what is needed, and no day left is no pace', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 3000 }), fc.integer({ min: -10, max: 184 }), (nodig, dagen) => {
        const perWeek = benodigdTempo(p(nodig), PEIL, dag(dagen));
        if (dagen <= 0) expect(perWeek).toBeUndefined();
        else expect((perWeek ?? NaN) * (dagen / 7)).toBeCloseTo(Math.max(0, nodig), 8);
      }),
    );
  });

  test('nobody to house is a pace of 0, not less', () => {
    expect([0, -1, -40].map((n) => benodigdTempo(p(n), PEIL, dag(10)))).toEqual([0, 0, 0]);
  });

  test('on the first day, or before it, there is no pace so far', () => {
    expect([tempoTotNu(p(5), PEIL, PEIL), tempoTotNu(p(5), dag(1), PEIL)]).toEqual([undefined, undefined]);
  });
});
