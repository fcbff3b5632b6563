/** Before 1 October, asked from a sheet of the first half-year: the next opgave and half of it, rounded up. */
import fc from 'fast-check';
import { datumVan, formatDatum } from '../../../src/domain/tijd/datum';
import { formatPeriode } from '../../../src/domain/tijd/periode';
import { nextHalf, nextNeed } from '../../../src/review/scenario/next-half';
import { compared, p, rowOf } from './fixture';

test.each([
  ['2022-03-21', '2022-II', '1-7-2022', '1-10-2022'],
  ['2022-07-01', '2022-II', '1-7-2022', '1-10-2022'],
  ['2022-07-02', '2023-I', '1-1-2023', '1-4-2023'],
  ['2023-01-01', '2023-I', '1-1-2023', '1-4-2023'],
])('figures of %s: next is %s, from %s, tussenstand %s', (day, periode, begin, tussenstand) => {
  const half = nextHalf(datumVan(day));
  expect([formatPeriode(half.periode), formatDatum(half.begin), formatDatum(half.tussenstand)]).toEqual([
    periode,
    begin,
    tussenstand,
  ]);
});

const half = nextHalf(datumVan('2022-07-01'));

test.each([
  // The Hague on 1 July 2022: 419 with an achterstand of 50.
  [419, 50, 469, 235],
  [309, 108, 417, 209],
  [90, -10, 80, 40],
  [10, -25, -15, -7],
  [0, 0, 0, 0],
])('taakstelling %d with a saldo of %d: opgave %d, minimum %d', (taakstelling, saldo, opgave, minimaal) => {
  const need = nextNeed({ saldo: p(saldo) }, p(taakstelling), half);
  expect(need).toMatchObject({ opgave, minimaal });
  expect(need?.perWeek).toBeCloseTo((Math.max(0, minimaal) * 7) / 92);
});

test('without a taakstelling there is no number', () => {
  expect(nextNeed({ saldo: p(50) }, undefined, half)).toBeUndefined();
});

test('what the scenario leaves at the end of this half-year comes along', () => {
  const { after } = rowOf(compared({ Zoetermeer: { extra: p(10) } }), 'Zoetermeer');
  const before = rowOf(compared({}), 'Zoetermeer').after;
  const of = ({ saldo }: typeof after) => nextNeed({ saldo }, p(90), half)?.opgave ?? NaN;
  expect(of(before) - of(after)).toBe(before.saldo - after.saldo);
  expect(before.saldo - after.saldo).toBe(10);
});

test('the minimum is never less than half and less than one more than half', () => {
  const counts = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(fc.nat(2000), counts, (taakstelling, saldo) => {
      const { opgave = NaN, minimaal = NaN } = nextNeed({ saldo: p(saldo) }, p(taakstelling), half) ?? {};
      expect(opgave).toBe(taakstelling + saldo);
      expect(minimaal * 2 - opgave).toBeGreaterThanOrEqual(0);
      expect(minimaal * 2 - opgave).toBeLessThanOrEqual(1);
    }),
  );
});
