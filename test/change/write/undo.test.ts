import fc from 'fast-check';
import { conflicts } from '../../../src/change/write/conflicts';
import { textContent } from '../../../src/change/write/content';
import type { CellState, Edit } from '../../../src/change/write/plan';
import { inverse, restore } from '../../../src/change/write/undo';
import { applyTo, at, gridFrom, type Cells } from '../grids';
import { EMPTY, write } from './undo-kit';

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
