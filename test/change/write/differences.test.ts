/** What an undo must put back, and what does not stand as written. */
import fc from 'fast-check';
import { conflictArea, conflictSentence } from '../../../src/change/write/sentences/conflicts';
import { asFound, conflicts, differences } from '../../../src/change/write/conflicts';
import type { Conflict, Edit } from '../../../src/change/write/plan';
import { changed, changes, state } from '../changes';
import { applyTo, at, gridFrom } from '../grids';
import { plan, cells } from './conflicts-kit';

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
