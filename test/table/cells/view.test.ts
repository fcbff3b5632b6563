import { isDateFormat, isPercentFormat } from '../../../src/table/cells/numbers';
import { viewOf } from '../../../src/table/cells/view';
import { gridOf } from '../grid-of';

const grid = gridOf(
  [
    ['a', 'b', ''],
    [44652, 2, ' c '],
  ],
  {
    at: { row: 10, column: 5 },
    formats: new Map([['1,0', 'd mmmm yyyy']]),
    merged: [{ row: 10, column: 6, rows: 1, columns: 2 }],
    hiddenRows: [11],
    errors: ['1,1'],
  },
);

describe('a sheet seen upright', () => {
  const view = viewOf(grid, false);

  test('in sheet positions; outside the read part everything is empty', () => {
    expect([view.firstRow, view.lastRow, view.firstColumn, view.lastColumn]).toEqual([10, 11, 5, 7]);
    expect([view.value(10, 5), view.value(11, 6), view.value(0, 0), view.value(12, 5)]).toEqual(['a', 2, '', '']);
    expect(view.isError(11, 6)).toBe(true);
    expect(view.isHidden(11)).toBe(true);
  });

  test('dates are written out, texts tidied, merged cells show the text of the first', () => {
    expect([view.text(11, 5), view.text(11, 7), view.text(10, 7), view.value(10, 7)]).toEqual([
      '1-4-2022',
      'c',
      'b',
      '',
    ]);
  });
});

test('the same sheet turned: rows and columns exchanged, addresses still of the sheet', () => {
  const view = viewOf(grid, true);
  expect([view.firstRow, view.lastRow, view.firstColumn, view.lastColumn]).toEqual([5, 7, 10, 11]);
  expect([view.value(5, 10), view.value(6, 11), view.text(7, 10), view.text(5, 11)]).toEqual(['a', 2, 'b', '1-4-2022']);
  expect(view.area(6, 11)).toEqual({ row: 11, column: 6, rows: 1, columns: 1 });
  expect(view.isError(6, 11)).toBe(true);
});

test('a part of the sheet: the rest is not there', () => {
  const view = viewOf(grid, false, { row: 11, column: 6, rows: 5, columns: 5 });
  expect([view.firstRow, view.lastRow, view.firstColumn, view.lastColumn]).toEqual([11, 11, 6, 7]);
  expect(view.value(10, 5)).toBe('');
});

describe('number formats', () => {
  test.each(['d-m-yyyy', '[$-413]d mmmm yyyy', 'dd/mm/yy', 'mmm-yy'])('%j shows a day', (format) =>
    expect(isDateFormat(format)).toBe(true),
  );
  test.each(['General', '0', '#,##0', '0%', '0 "dagen"', '[Red]0', '@'])('%j does not', (format) =>
    expect(isDateFormat(format)).toBe(false),
  );
  test.each([
    ['0%', true],
    ['0.0 %', true],
    ['0', false],
    ['0 "%"', false],
  ])('%j shows percentages: %s', (format, expected) => expect(isPercentFormat(format)).toBe(expected));
});
