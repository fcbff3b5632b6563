import { NO_FRAME } from '../../../src/change/write/frame';
import fc from 'fast-check';
import { conflictArea, conflictSentence } from '../../../src/change/write/sentences/conflicts';
import { asFound, conflicts, differences, sheetConflicts } from '../../../src/change/write/conflicts';
import type { Conflict, Edit } from '../../../src/change/write/plan';
import { changed, changes, state } from '../changes';
import { applyTo, at, cellsOf, gridFrom } from '../grids';

const plan: Edit = {
  sheet: 'Blad',
  label: 'test',
  styles: [],
  frame: NO_FRAME,
  changes: [changed(1, 1, 5, 6), changed(2, 2, '', 'op schema')],
};
const cells = cellsOf([
  ['a', 'b', 'c'],
  [1, 5, ''],
  [2, 7, ''],
]);
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

describe('what an undo must put back', () => {
  test('is what is found, number format included', () => {
    expect(asFound(plan, gridFrom(new Map(cells).set('1:1', state(5, '0%')))).changes[0]?.before).toEqual(
      state(5, '0%'),
    );
  });

  test('in a cell outside the used part is nothing', () => {
    const far = { ...plan, changes: [changed(99, 9, '', 1)] };
    expect(asFound(far, gridFrom(cells)).changes[0]?.before).toEqual(state(''));
  });

  test('what comes stays the same', () => {
    expect(asFound(plan, gridFrom(new Map())).changes.map(({ after }) => after)).toEqual(
      plan.changes.map(({ after }) => after),
    );
  });
});

describe('after writing, what does not stand as written is a difference', () => {
  test('another content; a number format alone is none; nothing when all is well', () => {
    const now = new Map(cells).set('1:1', state(6, '0%')).set('2:2', state('in de vertaling verloren'));
    expect(differences(plan, gridFrom(now))).toEqual([
      { code: 'changed', row: 2, column: 2, expected: state('op schema'), found: state('in de vertaling verloren') },
    ]);
    expect(differences(plan, gridFrom(applyTo(cells, plan)))).toEqual([]);
  });

  test('property: a write that was carried out differs nowhere, and does not conflict when it is done again', () => {
    const filled = changes.map((all) => all.filter(({ after }) => typeof after.content !== 'string'));
    fc.assert(
      fc.property(filled, (all) => {
        const write = { ...plan, changes: all };
        const now = gridFrom(applyTo(new Map(), write));
        expect(differences(write, now)).toEqual([]);
        expect(conflicts(write, now)).toEqual([]);
      }),
    );
  });

  test('property: the cells that conflict are those that hold neither what was read nor what comes', () => {
    fc.assert(
      fc.property(changes, fc.array(fc.tuple(fc.nat(30), fc.nat(5))), (all, foreign) => {
        const write = { ...plan, changes: all };
        const start = new Map(all.map(({ row, column, before }) => [at(row, column), before]));
        const typed = new Map(
          foreign.map(([row, column]) => [at(row, column), state(`iets heel anders ${row} ${column}`)]),
        );
        const clean = gridFrom(start);
        const before = asFound(write, clean);
        const found = conflicts(before, gridFrom(new Map([...start, ...typed])));
        const hit = new Set(all.map(({ row, column }) => at(row, column)).filter((key) => typed.has(key)));
        expect(new Set(found.map((one) => ('row' in one && 'column' in one ? at(one.row, one.column) : '')))).toEqual(
          hit,
        );
      }),
    );
  });
});

test('an Excel table that must grow is where it was read, or nothing is written', () => {
  const area = { row: 0, column: 0, rows: 3, columns: 2 };
  const growing: Edit = { ...plan, resize: { table: 'T', from: area, to: { ...area, columns: 3 } } };
  const on = (rows: number) =>
    gridFrom(cells, { tables: [{ ...area, rows, name: 'T', hasHeader: true, hasTotals: false }] });
  expect(conflicts(growing, on(3))).toEqual([]);
  for (const grid of [on(4), gridFrom(cells)]) {
    expect(conflicts(growing, grid).map(conflictSentence)).toEqual([
      'De Excel-tabel "T" heeft intussen een andere omvang of is er niet meer. Lees opnieuw.',
    ]);
  }
});

test('an edit that was lost is named with what to put back', () => {
  const lost: Conflict = { code: 'overwritten', row: 1, column: 6, found: state(12.5) };
  expect(conflictSentence(lost)).toBe(
    'In cel G2 zette iemand op datzelfde moment "12,5"; dat is overschreven. Zet het daar terug.',
  );
  expect(conflictArea(lost)).toEqual({ row: 1, column: 6, rows: 1, columns: 1 });
});
