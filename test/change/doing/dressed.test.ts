/** What a user has in a cell keeps the look that it has: 12 never becomes 1200 %. */
import { dressed } from '../../../src/change/doing/dressed';
import { NO_FRAME } from '../../../src/change/write/frame';
import { writePlan } from '../../../src/change/doing/write';
import type { WritePlan } from '../../../src/change/write/plan';
import { changed } from '../changes';
import { at, cellsOf, gridFrom } from '../grids';
import { memoryWorkbook } from '../memory-workbook';
import { memoryDoor } from '../memory/door';

const column = (c: number, rows = 5) => ({ row: 0, column: c, rows, columns: 1 });
const cells = cellsOf([
  ['Gemeente', ''],
  ['Delft', ''],
  ['Rijswijk', 12],
  ['Gouda', ''],
  ['Totaal', ''],
]);
const PERCENT = { content: 0.63, numberFormat: '0%' };
const plan: WritePlan = {
  sheet: 'Blad',
  label: 'x',
  frame: NO_FRAME,
  basis: [],
  changes: [changed(0, 1, '', 'Gerealiseerd'), { ...changed(1, 1, '', 0.63), after: PERCENT }],
  styles: [{ from: column(0), to: column(1), width: 8 }],
};

test('a look is copied to cells that are written or empty, around what is the user’s own', () => {
  expect(dressed(plan, gridFrom(cells)).map(({ from, to }) => [from.row, from.rows, to.row, to.rows])).toEqual([
    [0, 2, 0, 2],
    [3, 2, 3, 2],
  ]);
});

test('a cell that is written over is dressed as the others', () => {
  const all = { ...plan, changes: [...plan.changes, changed(2, 1, 12, 0.1)] };
  expect(dressed(all, gridFrom(cells)).map(({ to }) => [to.row, to.rows])).toEqual([[0, 5]]);
});

test('after the write the user’s number stands as it stood, with its own notation and look', async () => {
  const { backstage } = memoryWorkbook({ Blad: cells });
  const { book, traffic } = backstage;
  const sheet = book.sheet('Blad');
  const result = await writePlan(memoryDoor(book, traffic.host), plan, '2022-03-30T10:00:00.000Z');
  expect(result.ok).toBe(true);
  expect([book.stateAt(sheet, 2, 1), sheet.looks.get(at(2, 1))]).toEqual([
    { content: 12, numberFormat: 'General' },
    undefined,
  ]);
  expect(book.stateAt(sheet, 1, 1)).toEqual(PERCENT);
});
