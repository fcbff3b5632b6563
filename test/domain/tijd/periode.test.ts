import fc from 'fast-check';
import {
  begin,
  einde,
  laatsteDag,
  formatPeriode,
  formatPeriodeVoluit,
  isZelfdePeriode,
  parsePeriode,
  periodeVan,
  volgende,
  vorige,
  type Periode,
} from '../../../src/domain/tijd/periode';
import { op } from '../stand';

const elkePeriode: fc.Arbitrary<Periode> = fc.record({
  jaar: fc.integer({ min: 1901, max: 9998 }),
  helft: fc.constantFrom(1, 2),
});

test.each([
  '2022-I',
  '2022-i',
  '2022-1',
  '2022 - 1',
  '2022 – I',
  '2022/1',
  '1e helft 2022',
  '1e helft van 2022',
  'eerste helft 2022',
  'eerste halfjaar van 2022',
  'Eerste half jaar 2022',
  '1e halfjaar 2022',
  'halfjaar 2022-I',
])('reads "%s" as the first half of 2022', (tekst) => {
  expect(parsePeriode(tekst)).toEqual({ jaar: 2022, helft: 1 });
});

test.each([
  '2022-II',
  '2022-2',
  '2022 - 2',
  '2e helft 2022',
  '2e\u00a0helft  2022',
  'tweede halfjaar van 2022',
  'de tweede helft van 2022',
])('reads "%s" as the second half of 2022', (tekst) => {
  expect(parsePeriode(tekst)).toEqual({ jaar: 2022, helft: 2 });
});

test.each([
  '',
  '2022',
  '2022-3',
  '2022-10',
  '2022-III',
  '1-2022',
  '20221',
  'derde helft 2022',
  '1e helft',
  '1e helft 22',
  '0000-1',
  '2022-I en 2022-II',
])('does not read "%s" as a half-year', (tekst) => {
  expect(parsePeriode(tekst)).toBeUndefined();
});

test.each([
  ['1-1-2022', '2022-I'],
  ['30-6-2022', '2022-I'],
  ['1-7-2022', '2022-II'],
  ['31-12-2022', '2022-II'],
])('%s lies in %s', (dag, periode) => {
  expect(formatPeriode(periodeVan(op(dag)))).toBe(periode);
});

test('a half-year runs from its first day up to, not including, the first day of the next', () => {
  expect(begin({ jaar: 2022, helft: 1 })).toBe(op('1-1-2022'));
  expect(einde({ jaar: 2022, helft: 1 })).toBe(op('1-7-2022'));
  expect(einde({ jaar: 2022, helft: 2 })).toBe(op('1-1-2023'));
  expect(laatsteDag({ jaar: 2022, helft: 2 })).toBe(op('31-12-2022'));
});

test('parse(format(p)) = p; next and previous undo each other; begin and end hold the half-year', () => {
  fc.assert(
    fc.property(elkePeriode, (periode) => {
      expect(parsePeriode(formatPeriode(periode))).toEqual(periode);
      expect(parsePeriode(formatPeriodeVoluit(periode))).toEqual(periode);
      expect(isZelfdePeriode(vorige(volgende(periode)), periode)).toBe(true);
      expect(isZelfdePeriode(volgende(periode), periode)).toBe(false);
      expect(periodeVan(begin(periode))).toEqual(periode);
      expect(periodeVan(einde(periode))).toEqual(volgende(periode));
    }),
  );
});

test('a half-year outside the calendar of Excel has no first day', () => {
  expect(() => begin({ jaar: 1800, helft: 1 })).toThrow(RangeError);
});
