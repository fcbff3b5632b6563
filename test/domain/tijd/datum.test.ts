import fc from 'fast-check';
import {
  dagenInMaand,
  dagenLater,
  datum,
  datumVan,
  formatDatum,
  formatDatumVoluit,
  isSerial,
  kalenderdag,
  maandVan,
  parseDatum,
  type Datum,
} from '../../../src/domain/tijd/datum';
import { op } from '../stand';

const elkeDag = fc.integer({ min: 61, max: 2_958_465 }) as fc.Arbitrary<Datum>;

test.each([
  [1900, 3, 1, 61],
  [2022, 1, 1, 44562],
  [2022, 3, 21, 44641],
  [2024, 2, 29, 45351],
  [9999, 12, 31, 2_958_465],
])('%i-%i-%i is the Excel serial %i', (jaar, maand, dag, serial) => {
  expect(datum(jaar, maand, dag)).toBe(serial);
});

test.each([
  [2022, 2, 29],
  [2022, 2, 30],
  [2022, 4, 31],
  [2022, 13, 1],
  [2022, 0, 1],
  [2022, 1, 0],
  [1900, 2, 28],
  [10000, 1, 1],
  [Number.NaN, 1, 1],
])('%d-%d-%d is no day in Excel', (jaar, maand, dag) => {
  expect(datum(jaar, maand, dag)).toBeUndefined();
});

test.each([
  '21-3-2022',
  '21-03-2022',
  '21/3/2022',
  '21.3.2022',
  '2022-03-21',
  '21 maart 2022',
  '21 Maart 2022',
  '21 mrt 2022',
  '21 mrt. 2022',
  ' 21\u00a0maart  2022 ',
])('reads "%s" as 21 March 2022', (tekst) => {
  expect(parseDatum(tekst)).toBe(44641);
});

test.each([
  '',
  '21',
  '30-2-2022',
  '21-3',
  '21-3-22',
  '3/21/2022',
  '4/1/2022',
  '01/04/2022',
  '21-3/2022',
  '21 ma 2022',
  'maart 2022',
  '21 maart',
  'vandaag',
  '21-3-2022 t/m 1-4-2022',
  '__proto__',
])('does not read "%s" as one date', (tekst) => {
  expect(parseDatum(tekst)).toBeUndefined();
});

test.each([
  ['januari', 1],
  ['mrt', 3],
  ['Mei', 5],
  ['juni', 6],
  ['jul', 7],
  ['sept.', 9],
  ['december', 12],
])('the month %s is number %i', (naam, nummer) => {
  expect(maandVan(naam)).toBe(nummer);
});

test.each(['', 'ju', 'ma', 'marts', 'constructor'])('"%s" is no month', (naam) => {
  expect(maandVan(naam)).toBeUndefined();
});

test('a date is written as the letters write it', () => {
  expect(formatDatum(op('21-3-2022'))).toBe('21-3-2022');
  expect(formatDatumVoluit(op('1-7-2022'))).toBe('1 juli 2022');
});

test('parse(format(d)) = d, in figures and in words', () => {
  fc.assert(
    fc.property(elkeDag, (d) => {
      expect(parseDatum(formatDatum(d))).toBe(d);
      expect(parseDatum(formatDatumVoluit(d))).toBe(d);
      const { jaar, maand, dag } = kalenderdag(d);
      expect(datum(jaar, maand, dag)).toBe(d);
    }),
  );
});

test('the last day of a month is the day before the first of the next', () => {
  fc.assert(
    fc.property(
      elkeDag.filter((d) => d < 2_958_400),
      (d) => {
        const { jaar, maand } = kalenderdag(d);
        const laatste = datum(jaar, maand, dagenInMaand(d));
        expect(laatste).toBeDefined();
        expect(kalenderdag(dagenLater(laatste ?? d, 1)).dag).toBe(1);
      },
    ),
  );
});

test('days outside the calendar of Excel are refused', () => {
  expect(() => dagenLater(op('31-12-9999'), 1)).toThrow(RangeError);
  expect(() => datumVan('2022-02-30')).toThrow(RangeError);
  expect(() => datumVan('21-3-2022')).toThrow(RangeError);
  expect([60, 61.5, Number.NaN, Infinity, 2_958_466].filter(isSerial)).toEqual([]);
});
