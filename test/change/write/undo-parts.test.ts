/** Taking back a write of which a part was done, changed or lies elsewhere. */
import { differences, slippedIn } from '../../../src/change/write/conflicts';
import type { Edit } from '../../../src/change/write/plan';
import { restore, restoreHalf } from '../../../src/change/write/undo';
import { applyTo, gridFrom, type Cells } from '../grids';
import { EMPTY, write } from './undo-kit';

test.each<[string, string, string]>([
  ['in a spelling of Excel itself', 'hh:mm', 'h:mm'],
  ['a built-in date format, which reads as English in every language', 'd-m-yyyy', 'm/d/yyyy'],
  ['chosen by somebody since', '0%', '0.0%'],
])('a number format alone keeps no cell from coming back: %s', (_what, written, found) => {
  const start: Cells = new Map([['0:0', { content: 5, numberFormat: '#,##0' }]]);
  const plan = write(start, [
    [[0, 0], { content: 6, numberFormat: written }],
    [[0, 1], { content: 7, numberFormat: written }],
  ]);
  const now: Cells = new Map([
    ['0:0', { content: 6, numberFormat: found }],
    ['0:1', { content: 7, numberFormat: found }],
  ]);
  expect(differences(plan, gridFrom(now))).toEqual([]);
  const { plan: back, cells, kept } = restore(plan, gridFrom(now));
  expect([cells, kept]).toEqual([2, []]);
  expect(applyTo(now, back)).toEqual(
    new Map([
      ['0:0', { content: 5, numberFormat: '#,##0' }],
      ['0:1', EMPTY],
    ]),
  );
  // Put back, with the format once more in Excel's own spelling: nothing stands in the way of doing it again.
  const done: Cells = new Map([['0:0', { content: 5, numberFormat: found }]]);
  expect(restore(plan, gridFrom(done)).kept).toEqual([]);
});

describe('a write that was perhaps done in part', () => {
  const plan = write(new Map([['0:0', { content: 5, numberFormat: 'General' }]]), [
    [[0, 0], { content: 6, numberFormat: 'General' }],
    [[0, 1], { content: 7, numberFormat: '0%' }],
    [[0, 2], { content: 8, numberFormat: 'General' }],
  ]);

  test("is taken back where it was done, left where it was not, and never over somebody's cell", () => {
    const now: Cells = new Map([
      ['0:0', { content: 6, numberFormat: 'General' }],
      ['0:1', EMPTY],
      ['0:2', { content: 'van mij', numberFormat: 'General' }],
    ]);
    const { plan: back, cells, kept } = restoreHalf(plan, gridFrom(now));
    expect(applyTo(now, back)).toEqual(
      new Map([
        ['0:0', { content: 5, numberFormat: 'General' }],
        ['0:1', EMPTY],
        ['0:2', { content: 'van mij', numberFormat: 'General' }],
      ]),
    );
    expect([cells, kept.map((c) => 'column' in c && c.column)]).toEqual([1, [2]]);
  });

  test('a number format that came along with the look of a neighbour goes too', () => {
    const now: Cells = new Map([['0:0', { content: 5, numberFormat: '0.0%' }]]);
    expect(applyTo(now, restoreHalf(plan, gridFrom(now)).plan).get('0:0')).toEqual({
      content: 5,
      numberFormat: 'General',
    });
  });
});

test('an edit between the last look and the write is found, its number format included', () => {
  const plan = write(new Map([['0:0', { content: 5, numberFormat: 'General' }]]), [
    [[0, 0], { content: 6, numberFormat: 'General' }],
    [[0, 1], { content: 7, numberFormat: 'General' }],
  ]);
  const seen = (cells: Cells) => slippedIn(plan, gridFrom(cells)).map((c) => [c.code, c.column]);
  expect(seen(new Map([['0:0', { content: 5, numberFormat: 'General' }]]))).toEqual([]);
  expect(
    seen(
      new Map([
        ['0:0', { content: 5, numberFormat: '0%' }],
        ['0:1', { content: 'x', numberFormat: 'General' }],
      ]),
    ),
  ).toEqual([
    ['changed', 0],
    ['notEmpty', 1],
  ]);
});

describe('looks and Excel tables', () => {
  const area = (column: number) => ({ row: 0, column, rows: 2, columns: 1 });
  const plan: Edit = {
    ...write(new Map(), [
      [[0, 1], { content: 'Opgave', numberFormat: 'General' }],
      [[0, 2], { content: 'Minimaal', numberFormat: 'General' }],
    ]),
    styles: [
      { from: area(0), to: area(1), width: 6 },
      { from: area(0), to: area(2), width: 8 },
    ],
    resize: { table: 'T', from: { ...area(0) }, to: { ...area(0), columns: 3 } },
  };

  test('come off again when nobody touched the cells', () => {
    const grown = { tables: [{ name: 'T', ...area(0), columns: 3, hasHeader: true, hasTotals: false }] };
    const { plan: back, unstyle } = restore(plan, gridFrom(applyTo(new Map(), plan), grown));
    expect(unstyle).toEqual([area(1), area(2)]);
    expect(back.resize).toEqual({ table: 'T', from: { ...area(0), columns: 3 }, to: area(0) });
  });

  test('an Excel table that somebody made longer since keeps its rows, and loses our columns', () => {
    const longer = { tables: [{ name: 'T', ...area(0), rows: 3, columns: 3, hasHeader: true, hasTotals: false }] };
    expect(restore(plan, gridFrom(applyTo(new Map(), plan), longer)).plan.resize).toEqual({
      table: 'T',
      from: { row: 0, column: 0, rows: 3, columns: 3 },
      to: { row: 0, column: 0, rows: 3, columns: 1 },
    });
  });

  test('stay in a column where somebody typed, and the table keeps its size', () => {
    const now = new Map(applyTo(new Map(), plan)).set('0:1', { content: 'Mijn kop', numberFormat: 'General' });
    const { plan: back, unstyle } = restore(plan, gridFrom(now));
    expect(unstyle).toEqual([area(2)]);
    expect(back.resize).toBeUndefined();
    expect(back.changes.map((c) => c.column)).toEqual([2]);
  });
});
