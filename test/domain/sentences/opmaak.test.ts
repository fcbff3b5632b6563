/** Numbers and lists in Dutch words, held against the digits themselves. */
import fc from 'fast-check';
import { formatGetal, hoeveel, opsomming } from '../../../src/domain/sentences/numbers';
import { maandNaam, maandVan } from '../../../src/domain/tijd/datum';
import { saldoInWoorden } from '../../../src/domain/opgave/opgave';
import { p } from '../stand';

/** Back from Dutch: points out, comma to point. */
const terug = (tekst: string): number => Number(tekst.replaceAll('.', '').replace(',', '.'));

test.each([
  [0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1.000'],
  [1439, '1.439'],
  [2877, '2.877'],
  [100_000, '100.000'],
  [1_234_567, '1.234.567'],
  [-1439, '-1.439'],
  [-0, '0'],
  [0.5, '0,5'],
  [388.75, '388,75'],
  [146.3, '146,3'],
  [183.838, '183,84'],
  [1_234.5, '1.234,5'],
  [0.004, '0'],
  [-0.004, '0'],
  [9.999, '10'],
  [999.999, '1.000'],
])('%d is written %s', (n, tekst) => {
  expect(formatGetal(n)).toBe(tekst);
});

test('a whole number of any size is a number', () => {
  expect(formatGetal(1e308)).toBe('1e+308');
  expect(formatGetal(9_007_199_254_740_992)).toBe('9.007.199.254.740.992');
});

test('whole numbers in groups of three, read back as they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (n) => {
      expect(formatGetal(n)).toMatch(/^-?\d{1,3}(?:\.\d{3})*$/);
      expect(terug(formatGetal(n))).toBe(n + 0);
    }),
  );
});

test('with decimals never further off than half of the last digit, and without zeros behind', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (n, decimalen) => {
      const tekst = formatGetal(n, decimalen);
      expect(Math.abs(terug(tekst) - n)).toBeLessThanOrEqual(0.5 * 10 ** -decimalen + 1e-9);
      expect(tekst).toMatch(/^-?\d{1,3}(?:\.\d{3})*(?:,\d*[1-9])?$/);
      expect((tekst.split(',')[1] ?? '').length).toBeLessThanOrEqual(decimalen);
      expect(tekst).not.toBe('-0');
    }),
  );
});

test.each([
  [1, '1 persoon'],
  [-1, '-1 persoon'],
  [0, '0 personen'],
  [2, '2 personen'],
  [2877, '2.877 personen'],
  [1.5, '1,5 personen'],
])('%d in words: %s', (n, tekst) => {
  expect(hoeveel(n, 'persoon', 'personen')).toBe(tekst);
});

test('a list has one "en", before the last, and every part once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { maxLength: 8 }), (delen) => {
      const tekst = opsomming(delen);
      expect(tekst.split(/, | en /).filter((deel) => deel !== '')).toEqual(delen);
      expect(tekst.split(' en ')).toHaveLength(delen.length < 2 ? 1 : 2);
    }),
  );
});

test.each([
  [108, 'achterstand 108'],
  [1, 'achterstand 1'],
  [0, 'voorsprong 0'],
  [-40, 'voorsprong 40'],
])('a saldo of %i is %s', (saldo, woorden) => {
  expect(saldoInWoorden(p(saldo))).toBe(woorden);
});

describe('months', () => {
  test('each has its name, by which it is found, also cut to three letters or more', () => {
    for (let maand = 1; maand <= 12; maand++) {
      const naam = maandNaam(maand);
      expect(naam).toMatch(/^[a-z]{3,9}$/);
      for (let lengte = 3; lengte <= naam.length; lengte++) expect(maandVan(naam.slice(0, lengte))).toBe(maand);
      expect([maandVan(naam.toUpperCase()), maandVan(`${naam.slice(0, 3)}.`)]).toEqual([maand, maand]);
    }
  });

  test('there is no thirteenth, and no month by chance', () => {
    expect([0, 13, -1, 1.5, Number.NaN].map(maandNaam)).toEqual(['', '', '', '', '']);
    expect(['', 'j', 'ma', 'jan feb', 'jani', 'march', 'may', 'october', '1', '__proto__'].map(maandVan)).toEqual(
      Array.from({ length: 10 }, () => undefined),
    );
  });
});

test.each([
  [1.45, 1, '1,5'],
  [2.675, 2, '2,68'],
  [-1.005, 2, '-1,01'],
  [8.345, 2, '8,35'],
])('half of the last place is rounded away from zero, as Excel shows it: %p at %i is %s', (n, decimalen, tekst) => {
  expect(formatGetal(n, decimalen)).toBe(tekst);
});
