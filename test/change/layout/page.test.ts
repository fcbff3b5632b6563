import { BLANK, asSheet, line, text } from '../../../src/change/layout/lines';
import { pagesAtMost, widthsForPages } from '../../../src/change/layout/page';

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

const REGIOTABEL = [26, 14, 14, 18, 18, 14];
test.each([
  ['one page', 25, undefined],
  ['a last page of notes alone is spared', 63, 2],
  ['a last page well filled stays', 75, undefined],
  ['as does a rest that would make all much smaller', 36, undefined],
  ['what is about a page may print a line longer elsewhere', 32, 1],
])('%s', (_, lines, pages) => {
  expect(pagesAtMost(REGIOTABEL, { lines, heading: 2 }, 'landscape')).toBe(pages);
});

test('a sheet of people that grows is never pressed on a number of pages', () => {
  const lines = Array.from({ length: 66 }, () => line(text('Delft')));
  const paper = { name: 'Blad', widths: REGIOTABEL, orientation: 'landscape', heading: 0, footer: '', lines } as const;
  expect(asSheet({ ...paper, kind: 'proef' }).print.pagesHigh).toBe(2);
  expect(asSheet({ ...paper, kind: '' }).print.pagesHigh).toBeUndefined();
  expect(asSheet({ ...paper, kind: 'proef', onePage: true }).print.pagesHigh).toBe(1);
});
