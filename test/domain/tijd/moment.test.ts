import fc from 'fast-check';
import { beoordeeldePeriode, momentVan, tussenstandVan, volgendeBeslisdatum } from '../../../src/domain/tijd/moment';
import type { Datum } from '../../../src/domain/tijd/datum';
import { einde, formatPeriode } from '../../../src/domain/tijd/periode';
import { op } from '../stand';

test.each([
  ['1-1-2022', 'eindbeoordeling', '2021-II'],
  ['2-1-2022', 'geen', '2022-I'],
  ['21-3-2022', 'geen', '2022-I'],
  ['1-4-2022', 'tussenstand', '2022-I'],
  ['30-6-2022', 'geen', '2022-I'],
  ['1-7-2022', 'eindbeoordeling', '2022-I'],
  ['1-8-2022', 'geen', '2022-II'],
  ['1-10-2022', 'tussenstand', '2022-II'],
])('%s: %s, about half-year %s', (dag, moment, periode) => {
  expect(momentVan(op(dag))).toBe(moment);
  expect(formatPeriode(beoordeeldePeriode(op(dag)))).toBe(periode);
});

test.each([
  ['2-1-2022', '1-4-2022'],
  ['21-3-2022', '1-4-2022'],
  ['1-4-2022', '1-7-2022'],
  ['2-4-2022', '1-7-2022'],
  ['1-7-2022', '1-7-2022'],
  ['2-7-2022', '1-10-2022'],
  ['1-10-2022', '1-1-2023'],
  ['1-1-2023', '1-1-2023'],
])('seen from %s the next decision about that half-year falls on %s', (dag, volgende) => {
  expect(volgendeBeslisdatum(op(dag))).toBe(op(volgende));
});

test('the next decision date is a decision date about the same half-year, never in the past', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 60_000 }), (n) => {
      const d = n as Datum;
      const volgende = volgendeBeslisdatum(d);
      expect(volgende).toBeGreaterThanOrEqual(d);
      expect([tussenstandVan(beoordeeldePeriode(d)), einde(beoordeeldePeriode(d))]).toContain(volgende);
      expect(momentVan(volgende)).not.toBe('geen');
      expect(beoordeeldePeriode(volgende)).toEqual(beoordeeldePeriode(d));
    }),
  );
});

test('a half-year outside the calendar of Excel has no tussenstand', () => {
  expect(() => tussenstandVan({ jaar: 12_000, helft: 2 })).toThrow(RangeError);
});
