import fc from 'fast-check';
import { dagenLater, datum, datumVan, isSerial } from '../../../src/domain/tijd/datum';
import { decisionBetween, decisionsBetween } from '../../../src/review/assess/decisions';

const between = (from: string, to: string): boolean => decisionBetween(datumVan(from), datumVan(to));

describe('a decision date after the first day and not after the second', () => {
  test.each<[string, string, boolean]>([
    ['2022-01-02', '2022-03-31', false],
    ['2022-01-02', '2022-04-01', true],
    ['2022-03-31', '2022-04-01', true],
    ['2022-04-01', '2022-04-01', false],
    ['2022-04-01', '2022-06-30', false],
    ['2022-04-01', '2022-07-01', true],
    ['2022-07-01', '2022-09-30', false],
    ['2022-07-01', '2022-10-01', true],
    ['2022-10-01', '2022-12-31', false],
    ['2022-10-01', '2023-01-01', true],
    ['2022-01-01', '2022-03-31', false],
    ['2021-12-31', '2022-01-01', true],
    ['2022-02-01', '2024-02-01', true],
    ['2022-04-02', '2022-04-01', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(between(from, to)).toBe(expected);
  });

  test('is not known when one of the days is not', () => {
    expect(decisionBetween(undefined, datumVan('2022-04-01'))).toBe(false);
    expect(decisionBetween(datumVan('2022-04-01'), undefined)).toBe(false);
    expect(decisionBetween(undefined, undefined)).toBe(false);
  });

  test('is the first day of a quarter, for any two days', () => {
    const decisions = [2021, 2022, 2023].flatMap((year) => [1, 4, 7, 10].map((month) => Number(datum(year, month, 1))));
    fc.assert(
      fc.property(
        fc.integer({ min: datumVan('2021-01-01'), max: datumVan('2022-12-31') }).filter(isSerial),
        fc.nat(200),
        (from, length) => {
          expect(decisionBetween(from, dagenLater(from, length))).toBe(
            decisions.some((day) => day > from && day <= from + length),
          );
        },
      ),
    );
  });
});

test.each<[string, string, number]>([
  ['2022-01-01', '2022-01-01', 0],
  ['2022-01-01', '2022-03-31', 0],
  ['2022-01-01', '2022-07-01', 2],
  ['2021-01-01', '2022-01-01', 4],
  ['2021-12-31', '2022-01-01', 1],
  ['1999-12-31', '2009-12-31', 40],
  ['2022-07-01', '2022-01-01', 0],
])('decisions from %s to %s: %i', (from, to, count) => {
  expect(decisionsBetween(datumVan(from), datumVan(to))).toBe(count);
});
