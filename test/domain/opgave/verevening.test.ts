/**
 * Integrale handreiking, version of 11-2-2021, 4.2.6: a voorsprong on 1-1-2021, 1-7-2021 and 1-1-2022 together goes off
 * the 417 extra reception places of a province. Cases worked out by hand.
 */
import fc from 'fast-check';
import { OPVANGPLEKKEN, OPVANGPLEKKEN_SAMEN, VEREVENINGSDATA, vereven } from '../../../src/domain/opgave/verevening';
import { formatDatum } from '../../../src/domain/tijd/datum';
import { p } from '../stand';

const [JANUARI, JULI, DAARNA] = VEREVENINGSDATA;
const standen = (...dagen: readonly (readonly [saldo: number, plekken: number])[]) =>
  dagen.map(([saldo, plekken], i) => ({
    datum: [JANUARI, JULI, DAARNA][i] ?? DAARNA ?? JANUARI ?? fail(),
    saldo: p(saldo),
    tussenvoorzieningen: p(plekken),
  }));
function fail(): never {
  throw new Error('geen dagen');
}

test('12 × 417 is 5,004 for 5,000 in all; three days count', () => {
  expect([OPVANGPLEKKEN, 12 * OPVANGPLEKKEN, OPVANGPLEKKEN_SAMEN]).toEqual([417, 5004, 5000]);
  expect(VEREVENINGSDATA.map(formatDatum)).toEqual(['1-1-2021', '1-7-2021', '1-1-2022']);
});

test.each<[string, readonly (readonly [number, number])[], readonly number[], number, number]>([
  ['a voorsprong goes off', [[-100, 0]], [100], 100, 317],
  ['an achterstand gives 0', [[100, 0]], [0], 0, 417],
  ['exactly met gives 0', [[0, 0]], [0], 0, 417],
  ['places count at once: 100 achterstand with 120 places is 20', [[100, 120]], [20], 20, 397],
  ['places beside a voorsprong', [[-30, 12]], [42], 42, 375],
  [
    'an achterstand takes nothing off another day',
    [
      [-100, 0],
      [250, 0],
      [-17, 0],
    ],
    [100, 0, 17],
    117,
    300,
  ],
  [
    'never below 0 places',
    [
      [-300, 0],
      [-200, 0],
    ],
    [300, 200],
    500,
    0,
  ],
  ['no day, nothing off', [], [], 0, 417],
])('%s', (_, dagen, per, samen, na) => {
  const uitkomst = vereven(standen(...dagen));
  expect(uitkomst.dagen.map(({ voorsprong }) => voorsprong)).toEqual(per);
  expect([uitkomst.voorsprong, uitkomst.plekkenVoor, uitkomst.plekkenNa]).toEqual([samen, 417, na]);
});

test('one more voorsprong never leaves more places, and each person takes off at most one', () => {
  const dag = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.nat({ max: 300 }));
  fc.assert(
    fc.property(fc.array(dag, { minLength: 1, maxLength: 3 }), (dagen) => {
      const [[saldo, plekken] = [0, 0], ...rest] = dagen;
      const meer = vereven(standen([saldo - 1, plekken], ...rest)).plekkenNa;
      const nu = vereven(standen(...dagen)).plekkenNa;
      expect(nu - meer === 0 || nu - meer === 1).toBe(true);
      expect(nu >= 0 && nu <= 417).toBe(true);
    }),
  );
});
