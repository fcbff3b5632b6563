/** The order of day and month in texts with slashes, as the sheet itself shows it. */
import { withPlainDates } from '../../../../src/table/cells/time/slashed-dates';
import { gridOf } from '../../grid-of';

const plain = (...texts: readonly string[]): readonly unknown[] =>
  withPlainDates(gridOf(texts.map((text) => [text]))).values.map(([value]) => value);

test('another day with the day first settles the order', () => {
  expect(plain('tot 01/07/2016', 'stand op 31/12/2015')).toEqual(['tot 01-07-2016', 'stand op 31-12-2015']);
});

test('another day with the month first settles it as well', () => {
  expect(plain('up to 07/01/2016', 'as of 12/31/2015')).toEqual(['up to 01-07-2016', 'as of 31-12-2015']);
});

test('where nothing settles it, or two days contradict each other, the texts stay as they are', () => {
  expect(plain('tot 01/07/2016', 'tot 02/07/2016')).toEqual(['tot 01/07/2016', 'tot 02/07/2016']);
  expect(plain('01/07/2016', '31/12/2015', '12/31/2015')).toEqual(['01/07/2016', '31/12/2015', '12/31/2015']);
});

test('a month with its year and a part of a longer number are no days', () => {
  expect(plain('1/2022', '13/05/2016', '101/07/2016')).toEqual(['1/2022', '13/05/2016', '101/07/2016']);
});
