/** Our headings name the day that they are about; a column is the same one with another day, and without. */
import fc from 'fast-check';
import { datum, datumVan } from '../../src/domain/tijd/datum';
import { DATED_HEADINGS, ownHeading, withoutDay } from '../../src/table/own-heading';

const MAART = datumVan('2022-03-21');

test.each([
  ['Op schema', 'Op schema 21 maart 2022'],
  ['Nog te huisvesten', 'Nog te huisvesten 21 maart 2022'],
  ['Opgave', 'Opgave'],
  ['Vervolgstap', 'Vervolgstap'],
])('%s is written as %s, and known by its words', (words, written) => {
  expect([ownHeading(words, MAART), withoutDay(written), withoutDay(words)]).toEqual([written, words, words]);
});

test.each([
  'Plaatsingen 21 maart 2022',
  'Op schema 21 marrt 2022',
  'Op schema per 21 maart 2022',
  'Nog te huisvesten 21-3-2022',
  'Op schema ',
  '',
])('%j is a heading of the user and stays whole', (text) => {
  expect(withoutDay(text)).toBe(text);
});

test('property: every day can be written and taken off', () => {
  const day = fc.integer({ min: datum(2015, 1, 1) ?? 0, max: datum(2040, 1, 1) ?? 0 }).map((n) => n as typeof MAART);
  fc.assert(
    fc.property(fc.constantFrom(...DATED_HEADINGS), day, (words, on) => {
      expect(withoutDay(ownHeading(words, on))).toBe(words);
    }),
  );
});
