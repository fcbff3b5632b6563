import fc from 'fast-check';
import { halfOmhoog } from '../../../src/domain/getal/afronding';
import { taakstellingVolgensWet, verdeel } from '../../../src/domain/opgave/verdeling';
import { p } from '../stand';

const gewichten = fc.array(fc.oneof(fc.nat({ max: 1_000_000 }), fc.double({ min: 0, max: 100, noNaN: true })), {
  minLength: 1,
  maxLength: 60,
});
const verdeelbaar = gewichten.filter((rij) => rij.reduce((a, b) => a + b, 0) > 0.001);

test.each([
  [10, [1, 1, 1], [4, 3, 3], 'equal remainders go to the first'],
  [7, [3, 3, 1], [3, 3, 1], 'exact shares stay'],
  [100, [31, 69], [31, 69], 'percentages'],
  [5, [0, 1, 0], [0, 5, 0], 'no weight, no part'],
  [1, [0, 0.1, 0.2], [0, 0, 1], 'the largest remainder'],
  [0, [3, 2], [0, 0], 'nothing to divide'],
  [11, [15, 7], [8, 3], '7,5 and 3,5 are equal remainders, whatever a computer makes of 15/22'],
])('%i over %j is %j (%s)', (totaal, rij, delen) => {
  expect(verdeel(p(totaal), rij)).toEqual(delen);
});

test.each([[[]], [[0, 0]], [[1, -1, 5]], [[Number.NaN, 1]], [[Infinity, 1]]])(
  'nothing can be divided over %j',
  (rij) => {
    expect(verdeel(p(10), rij)).toBeUndefined();
  },
);

test('the parts add up to the whole, and each lies within one of its exact share', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), verdeelbaar, (totaal, rij) => {
      const delen = verdeel(p(totaal), rij) ?? [];
      const som = rij.reduce((a, b) => a + b, 0);
      expect(delen.reduce<number>((a, b) => a + b, 0)).toBe(totaal);
      delen.forEach((deel, i) => expect(Math.abs(deel - (totaal * (rij[i] ?? NaN)) / som)).toBeLessThan(1 + 1e-6));
    }),
    { numRuns: 1000 },
  );
});

test('a larger weight never gives a smaller part', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10_000 }),
      fc.array(fc.nat({ max: 1000 }), { minLength: 2, maxLength: 30 }).filter((rij) => rij.some((n) => n > 0)),
      (totaal, rij) => {
        const delen = verdeel(p(totaal), rij) ?? [];
        const paren = rij
          .map((gewicht, i) => ({ gewicht, deel: delen[i] ?? NaN }))
          .sort((a, b) => a.gewicht - b.gewicht || a.deel - b.deel);
        paren.slice(1).forEach(({ deel }, i) => expect(deel).toBeGreaterThanOrEqual(paren[i]?.deel ?? NaN));
      },
    ),
  );
});

test('the share of Haaglanden in the ROL capacity: 31 % of 2,450-2,700 is 760-837', () => {
  expect([2450, 2700].map((capaciteit) => halfOmhoog(0.31 * capaciteit))).toEqual([760, 837]);
});

test.each([
  [10_000, 550_000, 17_500_000, 315],
  [10_000, 0, 17_500_000, 0],
  [10_000, 17_500_000, 17_500_000, 10_000],
])('Huisvestingswet art. 29 lid 1: %i × %i / %i, rounded up, is %i', (landelijk, gemeente, land, taakstelling) => {
  expect(taakstellingVolgensWet(p(landelijk), gemeente, land)).toBe(taakstelling);
});

test('a country without inhabitants has no division', () => {
  expect(() => taakstellingVolgensWet(p(10), 5, 0)).toThrow(RangeError);
});
