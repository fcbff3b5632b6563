/** The pace in examples worked out by hand. */
import fc from 'fast-check';
import { benodigdTempo, prognose, tempoPerWeek, tempoTotNu } from '../../../src/domain/prognose/prognose';
import { p } from '../stand';
import { lijn, PEIL, dag } from './tempo-kit';

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
