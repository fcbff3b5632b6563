import { conflicts, sheetConflicts } from '../../../src/change/write/conflicts';
import type { Conflict } from '../../../src/change/write/plan';
import { changed, state } from '../changes';
import { gridFrom } from '../grids';
import { plan, cells } from './conflicts-kit';

const codes = (found: readonly Conflict[]) => found.map(({ code }) => code);

describe('nothing stands in the way', () => {
  test('on the sheet as it was read', () => {
    expect(conflicts(plan, gridFrom(cells))).toEqual([]);
  });

  test.each<[string, Parameters<typeof gridFrom>]>([
    ['where a cell already holds the outcome', [new Map(cells).set('1:1', state(6))]],
    ['where only a number format changed', [new Map(cells).set('1:1', state(5, '0%')).set('2:2', state('', '0%'))]],
    ['when a filter hides none of our rows', [cells, { isFiltered: true, hiddenRows: new Set([0]) }]],
    ['when a filter hides nothing', [cells, { isFiltered: true }]],
    [
      'when other rows and columns are hidden',
      [cells, { hiddenRows: new Set([0, 9]), hiddenColumns: new Set([0, 3]) }],
    ],
    [
      'when other cells are merged',
      [
        cells,
        {
          merged: [
            { row: 0, column: 0, rows: 1, columns: 3 },
            { row: 1, column: 2, rows: 1, columns: 1 },
          ],
        },
      ],
    ],
    [
      'where a number differs beyond the 15 digits that Excel keeps',
      [new Map(cells).set('1:1', state(5.000000000000001))],
    ],
  ])('%s', (_, sheet) => {
    expect(conflicts(plan, gridFrom(...sheet))).toEqual([]);
  });

  test('for a plan of nothing, on any sheet that may be written', () => {
    expect(
      conflicts({ ...plan, changes: [] }, gridFrom(cells, { isFiltered: true, hiddenRows: new Set([1]) })),
    ).toEqual([]);
  });
});

describe('what stands in the way, with its place', () => {
  test.each<[string, readonly Conflict[], Parameters<typeof gridFrom>]>([
    ['protection', [{ code: 'protected', sheet: 'Blad' }], [cells, { isProtected: true }]],
    ['a filter', [{ code: 'filtered', sheet: 'Blad' }], [cells, { isFiltered: true, hiddenRows: new Set([2]) }]],
    ['a row hidden by hand', [{ code: 'hiddenRow', row: 2 }], [cells, { hiddenRows: new Set([2, 9]) }]],
    ['a hidden column', [{ code: 'hiddenColumn', column: 2 }], [cells, { hiddenColumns: new Set([2]) }]],
    [
      'merged cells',
      [{ code: 'merged', area: { row: 1, column: 0, rows: 1, columns: 2 } }],
      [cells, { merged: [{ row: 1, column: 0, rows: 1, columns: 2 }] }],
    ],
    [
      'a changed cell',
      [{ code: 'changed', row: 1, column: 1, expected: state(5), found: state(5.5) }],
      [new Map(cells).set('1:1', state(5.5))],
    ],
    [
      'a number that became text',
      [{ code: 'changed', row: 1, column: 1, expected: state(5), found: state("'5") }],
      [new Map(cells).set('1:1', state("'5"))],
    ],
    [
      'a formula over the number',
      [{ code: 'changed', row: 1, column: 1, expected: state(5), found: state('=2+3') }],
      [new Map(cells).set('1:1', state('=2+3'))],
    ],
    [
      'a cell that was emptied',
      [{ code: 'changed', row: 1, column: 1, expected: state(5), found: state('') }],
      [new Map(cells).set('1:1', state(''))],
    ],
    [
      'a cell that should be empty',
      [{ code: 'notEmpty', row: 2, column: 2, found: state("'=1") }],
      [new Map(cells).set('2:2', state("'=1"))],
    ],
  ])('%s', (_, expected, sheet) => {
    expect(conflicts(plan, gridFrom(...sheet))).toEqual(expected);
  });

  test('a sheet that is gone', () => {
    expect(conflicts(plan, undefined)).toEqual([{ code: 'sheetMissing', sheet: 'Blad' }]);
  });

  test('every hidden row and column once, from top to bottom, however many cells it has', () => {
    const wide = {
      ...plan,
      changes: [changed(2, 1, '', 1), changed(1, 1, '', 1), changed(1, 2, '', 1), changed(2, 2, '', 1)],
    };
    expect(sheetConflicts(wide, gridFrom(cells, { hiddenRows: new Set([2, 1]), hiddenColumns: new Set([2]) }))).toEqual(
      [
        { code: 'hiddenRow', row: 1 },
        { code: 'hiddenRow', row: 2 },
        { code: 'hiddenColumn', column: 2 },
      ],
    );
  });

  test('what is wrong with the whole sheet goes before what is wrong with its cells', () => {
    const typed = new Map(cells).set('1:1', state(9));
    expect(codes(conflicts(plan, gridFrom(typed, { isProtected: true, hiddenRows: new Set([1]) })))).toEqual([
      'protected',
    ]);
    expect(codes(conflicts(plan, gridFrom(typed, { hiddenRows: new Set([1]) })))).toEqual(['hiddenRow']);
  });

  test('every cell that changed is named', () => {
    const typed = new Map(cells).set('1:1', state(9)).set('2:2', state('x'));
    expect(codes(conflicts(plan, gridFrom(typed)))).toEqual(['changed', 'notEmpty']);
  });
});
