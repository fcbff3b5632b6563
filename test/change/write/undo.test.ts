import { NO_FRAME } from '../../../src/change/write/frame';
import fc from 'fast-check';
import { conflicts, differences, slippedIn } from '../../../src/change/write/conflicts';
import { textContent } from '../../../src/change/write/content';
import type { CellChange, CellState, Edit } from '../../../src/change/write/plan';
import { inverse, restore, restoreHalf } from '../../../src/change/write/undo';
import { applyTo, at, gridFrom, type Cells } from '../grids';

const content = fc.oneof(
  fc.constant(''),
  fc.string().map(textContent),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom('=A1+1', '=TREDE(B2,DATE(2022,4,1),C2,D2)', '=""', '=[@Opgave]/2'),
);
const state: fc.Arbitrary<CellState> = fc.record({
  content,
  numberFormat: fc.constantFrom('General', '0%', '@', 'd-m-yyyy'),
});
const position = fc.tuple(fc.nat(12), fc.nat(8));
const sheet: fc.Arbitrary<Cells> = fc
  .array(fc.tuple(position, state), { maxLength: 60 })
  .map((cells) => new Map(cells.map(([[row, column], s]) => [at(row, column), s])));
const edits = fc.uniqueArray(fc.tuple(position, state), {
  selector: ([[row, column]]) => at(row, column),
  minLength: 1,
  maxLength: 40,
});

const EMPTY: CellState = { content: '', numberFormat: 'General' };
const write = (cells: Cells, wanted: readonly (readonly [readonly [number, number], CellState])[]): Edit => ({
  sheet: 'Blad',
  label: 'test',
  styles: [],
  frame: NO_FRAME,
  changes: wanted.map(([[row, column], after]): CellChange => ({
    row,
    column,
    before: cells.get(at(row, column)) ?? EMPTY,
    after,
  })),
});
/** All of a sheet: a cell that is empty and without format is as good as none. */
const whole = (cells: Cells) => new Map([...cells].filter(([, s]) => s.content !== '' || s.numberFormat !== 'General'));

test('fifty sheets, fifty writes each, all taken back newest first: every sheet is what it was', () => {
  fc.assert(
    fc.property(sheet, fc.array(edits, { minLength: 50, maxLength: 50 }), (start, series) => {
      const written: { before: Cells; plan: Edit }[] = [];
      let now = start;
      for (const wanted of series) {
        const plan = write(now, wanted);
        written.push({ before: now, plan });
        now = applyTo(now, plan);
      }
      for (const { before, plan } of written.reverse()) {
        now = applyTo(now, inverse(plan));
        expect(whole(now)).toEqual(whole(before));
      }
      expect(gridFrom(now)).toEqual(gridFrom(start));
    }),
    { numRuns: 50 },
  );
});

/** Only writes whose every cell shows on the Grid: a format of an empty cell outside the used part is not read. */
const filled = edits.map((all) => all.map(([p, s]) => [p, s.content === '' ? { ...s, content: 1 } : s] as const));

test('what others changed in between survives and is named; all the rest comes back', () => {
  fc.assert(
    fc.property(
      sheet,
      filled,
      fc.array(fc.tuple(position, fc.integer({ min: 1_000 })), { maxLength: 10 }),
      (start, wanted, foreign) => {
        const plan = write(start, wanted);
        const theirs = new Map(
          foreign.map(([[row, column], n]) => [at(row, column), { content: `x${n}`, numberFormat: 'General' }]),
        );
        const now = new Map([...applyTo(start, plan), ...theirs]);
        const { plan: back, kept } = restore(plan, gridFrom(now));
        const after = applyTo(now, back);
        const ours = new Set(plan.changes.map((c) => at(c.row, c.column)));
        for (const [key, s] of theirs) expect(after.get(key)).toEqual(s);
        for (const { row, column, before } of plan.changes)
          if (!theirs.has(at(row, column))) expect(after.get(at(row, column))).toEqual(before);
        expect(new Set(kept.map((c) => ('row' in c && 'column' in c ? at(c.row, c.column) : '')))).toEqual(
          new Set([...theirs.keys()].filter((key) => ours.has(key))),
        );
      },
    ),
  );
});

test('property: a plan made from the sheet never conflicts with it, and its inverse never with what it wrote', () => {
  fc.assert(
    fc.property(sheet, edits, (start, wanted) => {
      const plan = write(start, wanted);
      expect(conflicts(plan, gridFrom(start))).toEqual([]);
      expect(conflicts(inverse(plan), gridFrom(applyTo(start, plan)))).toEqual([]);
    }),
  );
});

test("what Excel's own undo brought back needs nothing and is not called changed", () => {
  const plan = write(new Map(), [
    [[0, 1], { content: 1, numberFormat: '0%' }],
    [[1, 1], { content: 2, numberFormat: '0%' }],
  ]);
  const now = new Map(applyTo(new Map(), plan)).set('0:1', EMPTY);
  expect(restore(plan, gridFrom(now))).toMatchObject({ cells: 1, kept: [] });
  expect(restore(plan, gridFrom(new Map()))).toMatchObject({ cells: 0, kept: [] });
});

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
