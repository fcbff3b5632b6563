import { asFound, conflicts, differences } from '../../src/change/conflicts';
import { conflictArea, conflictSentence, conflictSentences } from '../../src/change/berichten';
import type { CellState, Conflict, WritePlan } from '../../src/change/plan';
import { cellsOf, gridFrom } from './grids';

const state = (content: CellState['content'], numberFormat = 'General'): CellState => ({ content, numberFormat });
const plan: WritePlan = {
  sheet: 'Blad', label: 'test', styles: [],
  changes: [
    { row: 1, column: 1, before: state(5), after: state(6) },
    { row: 2, column: 2, before: state(''), after: state('op schema') },
  ],
};
const cells = cellsOf([['a', 'b', 'c'], [1, 5, ''], [2, 7, '']]);

test('nothing stands in the way on the sheet as it was read', () => {
  expect(conflicts(plan, gridFrom(cells))).toEqual([]);
});

test('a cell that already holds the outcome is no conflict, nor is another number format', () => {
  const now = new Map(cells).set('1:1', state(6)).set('2:2', state('', '0%'));
  expect(conflicts(plan, gridFrom(now))).toEqual([]);
});

test('what an undo must put back is what is found, number format included', () => {
  const now = new Map(cells).set('1:1', state(5, '0%'));
  expect(asFound(plan, gridFrom(now)).changes[0]?.before).toEqual(state(5, '0%'));
});

const IN_THE_WAY: readonly (readonly [string, readonly Conflict[], Parameters<typeof gridFrom>, string])[] = [
  ['protection', [{ code: 'protected', sheet: 'Blad' }], [cells, { isProtected: true }], 'is beveiligd'],
  ['a filter', [{ code: 'filtered', sheet: 'Blad' }], [cells, { isFiltered: true, hiddenRows: new Set([2]) }], 'Wis het filter'],
  ['a hidden row', [{ code: 'hiddenRow', row: 2 }], [cells, { hiddenRows: new Set([2, 9]) }], 'Rij 3 is verborgen'],
  ['a hidden column', [{ code: 'hiddenColumn', column: 2 }], [cells, { hiddenColumns: new Set([2]) }], 'Kolom C is verborgen'],
  ['merged cells', [{ code: 'merged', area: { row: 1, column: 0, rows: 1, columns: 2 } }],
    [cells, { merged: [{ row: 1, column: 0, rows: 1, columns: 2 }, { row: 0, column: 0, rows: 1, columns: 3 }] }], 'A2:B2 zijn samengevoegd'],
  ['a changed cell', [{ code: 'changed', row: 1, column: 1, expected: state(5), found: state(5.5) }],
    [new Map(cells).set('1:1', state(5.5))], 'Cel B2 is intussen veranderd: daar stond "5", nu staat er "5,5"'],
  ['a cell that should be empty', [{ code: 'notEmpty', row: 2, column: 2, found: state("'=1") }],
    [new Map(cells).set('2:2', state("'=1"))], 'In cel C3 staat al iets: "=1"'],
];

test.each(IN_THE_WAY)('%s stands in the way, and the sentence says where and what to do', (_, expected, sheet, sentence) => {
  const found = conflicts(plan, gridFrom(...sheet));
  expect(found).toEqual(expected);
  expect(found.map(conflictSentence).join()).toContain(sentence);
});

test('a filter that hides nothing of ours is not in the way', () => {
  expect(conflicts(plan, gridFrom(cells, { isFiltered: true, hiddenRows: new Set([0]) }))).toEqual([]);
});

test('a sheet that is gone', () => {
  expect(conflicts(plan, undefined).map(conflictSentence)).toEqual(['Het werkblad "Blad" is er niet meer. Lees opnieuw.']);
});

test('many conflicts are told in three sentences and a number', () => {
  const many = Array.from({ length: 5 }, (_, row): Conflict => ({ code: 'hiddenRow', row }));
  expect(conflictSentences(many)).toHaveLength(4);
  expect(conflictSentences(many)[3]).toBe('En nog 2 andere plaatsen.');
  expect(conflictSentences(many.slice(0, 4))[3]).toBe('En nog 1 andere plaats.');
});

test('a conflict leads to its cells when it has any', () => {
  expect(conflictArea({ code: 'notEmpty', row: 2, column: 2, found: state(1) })).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  expect(conflictArea({ code: 'merged', area: { row: 1, column: 0, rows: 1, columns: 2 } })).toEqual({ row: 1, column: 0, rows: 1, columns: 2 });
  expect(conflictArea({ code: 'protected', sheet: 'Blad' })).toBeUndefined();
});

test('after writing, what does not stand as written is a difference; long texts are cut in the sentence', () => {
  const now = new Map(cells).set('1:1', state(6)).set('2:2', state('x'.repeat(80)));
  const [only] = differences(plan, gridFrom(now));
  expect(only).toMatchObject({ code: 'changed', row: 2, column: 2 });
  expect(only && conflictSentence(only)).toContain(`${'x'.repeat(59)}…`);
  const format = new Map(cells).set('1:1', state(6, '0%')).set('2:2', state('op schema'));
  expect(differences(plan, gridFrom(format)).map(conflictSentence)).toEqual(['Cel B2 kreeg intussen een andere getalnotatie ("0%" in plaats van "General").']);
});
