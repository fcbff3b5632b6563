import fc from 'fast-check';
import { beoordeelKoppelingen } from '../../../src/domain/opgave/koppelingen';
import {
  gerealiseerd,
  minimaal,
  opgave,
  restant,
  saldo,
  saldoInWoorden,
  saldoNaHerindeling,
} from '../../../src/domain/opgave/opgave';
import { p } from '../stand';

const aantal = fc.nat({ max: 100_000 }).map(p);

test.each([
  // taakstelling, achterstand, voorsprong, opgave, minimaal, source
  [418, 0, 0, 418, 209, 'letter to The Hague of 1-4-2021'],
  [340, 195, 0, 535, 268, 'letter to The Hague over 1-1-2022'],
  [309, 108, 0, 417, 209, 'letter to The Hague over 1-1-2022, next half-year'],
  [2865, 12, 0, 2877, 1439, 'annex to the letters of April 2021: the province'],
  [694, 448, 0, 1142, 571, 'memo of The Hague: 2017 (393 + 301)'],
  [197, 0, 8, 189, 95, 'the arithmetic that the letter with 199 misses'],
  [10, 0, 15, -5, -2, 'a voorsprong larger than the taakstelling'],
])(
  'taakstelling %i + achterstand %i - voorsprong %i = opgave %i, minimum %i (%s)',
  (taakstelling, achterstand, voorsprong, verwacht, minimum) => {
    const berekend = opgave(p(taakstelling), saldo(p(achterstand), p(voorsprong)));
    expect(berekend).toBe(verwacht);
    expect(minimaal(berekend)).toBe(minimum);
  },
);

test.each([
  // opgave, gehuisvest, nog te huisvesten, in words, source
  [418, 106, 312, 'achterstand 312', 'letter of 1-4-2021'],
  [535, 427, 108, 'achterstand 108', 'letter over 1-1-2022'],
  [199, 199, 0, 'voorsprong 0', 'letter over 1-1-2021'],
  [1142, 1182, -40, 'voorsprong 40', 'memo of The Hague: 2018 starts with -40'],
  [2877, 925, 1952, 'achterstand 1952', 'annex 2021-I'],
])('opgave %i - gehuisvest %i leaves %i: %s (%s)', (teHuisvesten, gehuisvest, over, woorden) => {
  expect(restant(p(teHuisvesten), p(gehuisvest))).toBe(over);
  expect(saldoInWoorden(restant(p(teHuisvesten), p(gehuisvest)))).toBe(woorden);
});

test('what is left of one half-year is carried whole into the next', () => {
  fc.assert(
    fc.property(aantal, aantal, aantal, (eerste, gehuisvest, tweede) => {
      expect(opgave(tweede, restant(eerste, gehuisvest))).toBe(tweede + eerste - gehuisvest);
    }),
  );
});

test('opgaven add up: two gemeenten together have the sum of both', () => {
  fc.assert(
    fc.property(aantal, aantal, aantal, aantal, (t1, s1, t2, s2) => {
      expect(opgave(p(t1 + t2), p(s1 - s2))).toBe(opgave(t1, s1) + opgave(t2, p(-s2)));
    }),
  );
});

test('the minimum is the least whole number that is at least half', () => {
  fc.assert(
    fc.property(aantal, (n) => {
      expect(2 * minimaal(n)).toBeGreaterThanOrEqual(n);
      expect(2 * (minimaal(n) - 1)).toBeLessThan(n);
    }),
  );
});

test('a merged gemeente starts with the sum of the saldi of its parts', () => {
  expect(saldoNaHerindeling([p(12), p(-5), p(3)])).toBe(10);
  expect(saldoNaHerindeling([])).toBe(0);
});

test('a realised part is not rounded, and a part of nothing does not exist', () => {
  expect(gerealiseerd(p(129), p(417))).toBe(129 / 417);
  expect(gerealiseerd(p(0), p(0))).toBeUndefined();
});

test.each([
  [188, 135, 'voldoende', 'letter over 1-1-2021'],
  [1469, 1952, 'onvoldoende', 'annex 2021-I: the province'],
  [135, 135, 'voldoende', 'as many as are needed is enough'],
  [0, 0, 'voldoende', 'nobody left to house'],
])('%i koppelingen for %i persons: %s (%s)', (koppelingen, nodig, oordeel) => {
  expect(beoordeelKoppelingen(p(koppelingen), p(nodig))).toBe(oordeel);
});
