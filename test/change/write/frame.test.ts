/** The frame by which written cells are found again. */
import { frameOf } from '../../../src/change/write/frame';
import { gridOf } from '../../table/grid-of';

test('a plan of as many cells as a national sheet of years has', () => {
  const grid = gridOf([
    ['Gemeente', 'Opgave'],
    ['Delft', 76],
  ]);
  const changes = Array.from({ length: 300_000 }, (_, i) => ({
    row: 1 + (i % 20_000),
    column: 2 + Math.floor(i / 20_000),
    before: { content: '', numberFormat: 'General' },
    after: { content: i, numberFormat: '0' },
  }));
  const { names, headings } = frameOf(grid, { row: 0, depth: 1, column: 0, lastRow: 1 }, changes);
  expect([names.length, headings.length]).toEqual([20_000, 17]);
});
