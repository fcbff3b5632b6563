import fc from 'fast-check';
import { datum, formatDatum } from '../../../src/domain/tijd/datum';
import { timeIn } from '../../../src/table/cells/dates';

const days = (text: string): readonly string[] => timeIn(text).dates.map(formatDatum);
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

describe('days as an English Excel or its user writes them', () => {
  test.each([
    ['Stand 21 March 2022', ['21-3-2022']],
    ['Stand 1 January 2022', ['1-1-2022']],
    ['Stand March 21, 2022', ['21-3-2022']],
    ['Stand April 21, 2022', ['21-4-2022']],
    ['Plaatsingen December 31, 2022', ['31-12-2022']],
    ['Stand Oct. 1, 2022', ['1-10-2022']],
    ['Stand 1st July 2022', ['1-7-2022']],
    ['Opgave 12 2022', []],
    ['Stand July 1st, 2022', ['1-7-2022']],
    ['Stand 1-Mar-22', ['1-3-2022']],
    ['Gerealiseerd 1 April 2022 - 21 June 2022', ['1-4-2022', '21-6-2022']],
    ['Gehuisvest Jan 1, 2022 - Mar 21, 2022', ['1-1-2022', '21-3-2022']],
    ['Gehuisvest per June 2022', ['30-6-2022']],
    ['Stand May 2022', ['31-5-2022']],
  ])('%j names %j', (text, expected) => {
    expect(days(text)).toEqual(expected);
    expect(timeIn(text)).not.toHaveProperty('month');
  });

  test.each([
    ['March 2022', { maand: 3, jaar: 2022 }],
    ['Mar-22', { maand: 3, jaar: 2022 }],
    ['May', { maand: 5 }],
    ['October', { maand: 10 }],
  ])('%j is a month by itself', (text, month) => {
    expect(timeIn(text)).toEqual({ dates: [], month, rest: '' });
  });

  test('every day that can be written, in three ways', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1995, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          for (const text of [
            `${day} ${MONTHS[month - 1]} ${year}`,
            `${MONTHS[month - 1]} ${day}, ${year}`,
            `${MONTHS[month - 1]?.slice(0, 3)} ${day} ${year}`,
          ]) {
            expect(timeIn(`Gehuisvest per ${text}`).dates).toEqual([datum(year, month, day)]);
          }
        },
      ),
    );
  });
});

describe('days with slashes', () => {
  test.each([
    ['Stand 3/21/2022', ['21-3-2022']],
    ['Plaatsingen 1/1/2022 - 3/21/2022', ['1-1-2022', '21-3-2022']],
    ['Plaatsingen 4/1/22 - 6/21/22', ['1-4-2022', '21-6-2022']],
    ['Stand 21/3/2022', ['21-3-2022']],
    ['Plaatsingen 1/4/2022 - 21/6/2022', ['1-4-2022', '21-6-2022']],
    ['Stand 1/1/2022', ['1-1-2022']],
  ])('%j can be read in one order only: %j', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each([
    'Stand 4/1/2022',
    'Stand 01/04/22',
    'Plaatsingen 1/1/2022 - 4/1/2022',
    'Plaatsingen 21/3/2022 - 3/22/2022',
    'Stand maart 2022 (4/1/2022)',
  ])('%j can be read in two: no day and no month, so that it is asked', (text) => {
    const { dates, month } = timeIn(text);
    expect([dates, month]).toEqual([[], undefined]);
  });

  test('the words of the heading are read all the same', () => {
    const { unclear, ...said } = timeIn('Koppelingen op 4/1/2022');
    expect(said).toEqual({ dates: [], rest: 'koppelingen op' });
    expect(unclear?.map(formatDatum)).toEqual(['4-1-2022', '1-4-2022']);
    expect(days('Stand 4-1-2022')).toEqual(['4-1-2022']);
  });
});
