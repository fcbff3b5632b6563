import { NO_FRAME } from '../../../src/change/write/frame';
import { ownFormats } from '../../../src/change/write/own-formats';
import type { Edit } from '../../../src/change/write/plan';
import { changed } from '../changes';
import { gridFrom, type Cells } from '../grids';

const area = (column: number, rows = 4) => ({ row: 0, column, rows, columns: 1 });
const cells: Cells = new Map([
  ['0:0', { content: 'Gemeente', numberFormat: '@' }],
  ['1:1', { content: '', numberFormat: '0.00' }],
  ['2:1', { content: '', numberFormat: '0%' }],
  ['3:1', { content: 'notitie', numberFormat: '@' }],
  ['3:3', { content: 9, numberFormat: 'General' }],
]);
const plan = (change: Partial<Edit>): Edit => ({
  sheet: 'Blad',
  label: 'x',
  frame: NO_FRAME,
  changes: [changed(1, 1, '', 5)],
  styles: [{ from: area(0), to: area(1), width: 6 }],
  ...change,
});
const formats = (change: Partial<Edit>) =>
  ownFormats(plan(change), gridFrom(cells)).map(({ row, column, numberFormat }) => [row, column, numberFormat]);

test('of cells that get a look but no content, as far as they have one', () => {
  expect(formats({})).toEqual([
    [2, 1, '0%'],
    [3, 1, '@'],
  ]);
});

test('also below and beside what is filled on the sheet', () => {
  expect(
    formats({
      styles: [
        { from: area(0), to: area(1, 40), width: 6 },
        { from: area(0), to: area(9), width: 6 },
      ],
    }),
  ).toEqual([
    [2, 1, '0%'],
    [3, 1, '@'],
  ]);
});

test('none where nothing gets a look', () => {
  expect(formats({ styles: [], frame: NO_FRAME })).toEqual([]);
});

test('none of what the write fills itself', () => {
  expect(formats({ changes: [1, 2, 3].map((row) => changed(row, 1, '', row)) })).toEqual([]);
});
