import { BLANK, asSheet, line, text } from '../../../src/change/layout/lines';
import { widthsForPages } from '../../../src/change/layout/page';

test.each([
  ['parts that fit leave the columns as they are', [40, 40], [30, 44], [40, 40]],
  ['a part that is taller widens the last column, so that all prints smaller', [40, 40], [30, 60], [40, 74]],
  ['columns wider than the page print smaller already', [60, 60], [50], [60, 60]],
])('%s', (_, widths, parts, expected) => {
  expect(widthsForPages(widths, parts)).toEqual(expected);
});

test('only a paper with pages of its own is widened: a long table goes on over pages', () => {
  const lines = Array.from({ length: 100 }, () => line(text('Delft'), text('76')));
  const paper = { name: 'Blad', kind: 'proef', widths: [40, 40], orientation: 'portrait', footer: '' } as const;
  expect(asSheet({ ...paper, lines }).widths).toEqual([40, 40]);
  const twice = [...lines, { ...line(text('Westland'), text('81')), newPage: true }, BLANK];
  expect(asSheet({ ...paper, lines: twice }).widths[1]).toBeGreaterThan(100);
});
