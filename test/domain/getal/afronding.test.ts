import fc from 'fast-check';
import {
  aandeel,
  deelVan,
  halfNaarBoven,
  halfOmhoog,
  heelProcent,
  naarBeneden,
  naarBoven,
  procent,
  verschoven,
} from '../../../src/domain/getal/afronding';
import { p } from '../stand';

test.each([
  [418, 209],
  [417, 209],
  [9, 5],
  [2877, 1439],
  [1, 1],
  [0, 0],
  [-1, 0],
])('half of %i persons, rounded up, is %i', (n, helft) => {
  expect(halfNaarBoven(p(n))).toBe(helft);
});

test.each([
  [48, 76, 63],
  [129, 417, 31],
  [8, 67, 12],
  [5, 13, 38],
  [12, 50, 24],
  [1, 56, 2],
  [11, 15, 73],
  [30, 81, 37],
  [31, 109, 28],
  [275, 884, 31],
  [106, 209, 51],
  [156, 417, 37],
  [925, 2877, 32],
  [1, 200, 1],
  [1, 201, 0],
  [0, 5, 0],
  [7, 5, 140],
])('%i of %i is %i %%, a half upwards', (deel, basis, heel) => {
  expect(procent(p(deel), p(basis))).toBe(heel);
});

test.each([0, -3])('a part of %i has no percentage', (basis) => {
  expect(procent(p(3), p(basis))).toBeUndefined();
  expect(aandeel(p(3), p(basis))).toBeUndefined();
});

test('a whole percentage never lies more than half a point from the exact one', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (deel, basis) => {
      const heel = procent(p(deel), p(basis)) ?? NaN;
      expect(2 * Math.abs(heel * basis - 100 * deel)).toBeLessThanOrEqual(basis);
      expect(aandeel(p(deel), p(basis))).toBe(deel / basis);
    }),
  );
});

test('rounding a half goes up, below zero too', () => {
  expect([2.5, 2.49, -2.5, -2.51, 0.5, -0.5].map(halfOmhoog)).toEqual([3, 2, -2, -3, 1, 0]);
  expect([2.1, -2.1, 3].map(naarBoven)).toEqual([3, -2, 3]);
  expect([2.9, -2.1, 3].map(naarBeneden)).toEqual([2, -3, 3]);
});

test('no rounding ever gives minus zero', () => {
  for (const n of [halfNaarBoven(p(-1)), naarBoven(-0.5), halfOmhoog(-0.5), deelVan(0.7, 0), procent(p(0), p(3))])
    expect(Object.is(n, 0)).toBe(true);
});

test.each([
  [0.7, 90, 63],
  [0.7, 209, 146.3],
  [0.25, 195, 48.75],
  [0.285, 1000, 285],
])('%d × %i is exactly %d', (deel, n, uitkomst) => {
  expect(deelVan(deel, n)).toBe(uitkomst);
});

test('a part in whole percents is compared as exactly as in whole numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.nat({ max: 100_000 }),
      fc.nat({ max: 100_000 }),
      (percent, n, gehuisvest) => {
        expect(gehuisvest >= deelVan(percent / 100, n)).toBe(gehuisvest * 100 >= n * percent);
      },
    ),
  );
});

test('a fraction as the binary number that a cell holds gives the same percentage as its two whole numbers', () => {
  expect([23 / 40, 57 / 200, 29 / 200].map(heelProcent)).toEqual([58, 29, 15]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 4000 }), (deel, basis) => {
      expect(heelProcent(deel / basis)).toBe(procent(p(deel), p(basis)));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0.575, 2, 57.5],
  [1.45, 1, 14.5],
  [15, -1, 1.5],
  [0, 2, 0],
  [-0.025, 2, -2.5],
  [2_877, 3, 2_877_000],
  [1e-9, 2, 1e-7],
])('%p by %i places is %p', (n, plaatsen, uit) => {
  expect(verschoven(n, plaatsen)).toBe(uit);
});
