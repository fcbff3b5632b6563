import fc from 'fast-check';
import { personen } from '../../../src/domain/getal/getal';
import type { CellValue } from '../../../src/table/cells/grid';
import { shownBy } from '../../../src/table/rows/month-way';
import { MONTH_WAYS, addedUp, monthIn, sumOf } from '../../../src/table/months';
import type { ReadRow } from '../../../src/table/table';
import { columnOf, rowOf } from '../parts';

const MONTHS = [2, 3, 4].map((column, i) => columnOf('gehuisvestInMaand', column, { maand: { maand: i + 1 } }));
const withCells = (cells: readonly CellValue[], part: Partial<ReadRow> = {}): ReadRow =>
  rowOf({ cells: new Map(cells.map((value, i) => [i + 2, value])), ...part });
/** A row whose months are these and whose remainder says that so many were housed. */
const remaining = (cells: readonly CellValue[], housed: number, opgave = 100): ReadRow =>
  withCells(cells, { opgave: personen(opgave), nogTeHuisvesten: personen(opgave - housed) });

test('the ways are to ask, to add up, or to take the last', () => {
  expect(MONTH_WAYS).toEqual(['vraag', 'optellen', 'laatste']);
});

describe('the number of one month', () => {
  test.each<[CellValue, number | undefined]>([
    [8, 8],
    ['8', 8],
    ['8*', 8],
    [0, 0],
    [-2, -2],
    ['– 2', -2],
    ['1.234', 1234],
    ['', undefined],
    ['n.v.t.', undefined],
    ['onbekend', undefined],
    ['acht', undefined],
    [1.5, undefined],
    ['12%', undefined],
    [true, undefined],
  ])('%j is %p', (cell, expected) => {
    expect(monthIn(withCells([cell]), columnOf('gehuisvestInMaand', 2))).toBe(expected);
  });

  test('that the row does not have is none', () => {
    expect(monthIn(rowOf(), columnOf('gehuisvestInMaand', 2))).toBeUndefined();
  });
});

describe('the months together', () => {
  test.each<[string, readonly CellValue[], number | undefined]>([
    ['all filled', [10, 8, 9], 27],
    ['a blank month adds nothing', [10, '', 9], 19],
    ['one that does not apply neither', [10, 'n.v.t.', 9], 19],
    ['COA took some back', [10, -3, 0], 7],
    ['nobody', [0, 0, 0], 0],
    ['below zero', [1, -3, 0], -2],
    ['all blank', ['', '', ''], undefined],
  ])('%s', (_what, cells, sum) => {
    expect(sumOf(MONTHS, withCells(cells))).toBe(sum);
    expect(addedUp(MONTHS, withCells(cells))).toBe(sum);
  });

  test('when one of them cannot be read there is no sum, but those that can be read are known', () => {
    const row = withCells([10, 'acht', 9], { unreadable: new Set(['gehuisvestInMaand']) });
    expect([sumOf(MONTHS, row), addedUp(MONTHS, row)]).toEqual([undefined, 19]);
  });

  test('another field that cannot be read does not matter', () => {
    expect(sumOf(MONTHS, withCells([10, 8, 9], { unreadable: new Set(['gehuisvest', 'opgave']) }))).toBe(27);
  });

  test('only the months that are asked for, in any order', () => {
    const months = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(months, fc.shuffledSubarray(MONTHS, { minLength: 1 }), (cells, columns) => {
        expect(sumOf(columns, withCells(cells))).toBe(
          columns.reduce((sum, { column }) => sum + (cells[column - 2] ?? 0), 0),
        );
      }),
    );
  });
});

describe('what the remainders show', () => {
  test.each<[string, readonly ReadRow[], string | undefined]>([
    ['the sum in every row', [remaining([10, 8, 9], 27), remaining([3, 4, 5], 12)], 'optellen'],
    ['the last month in every row', [remaining([10, 18, 27], 27), remaining([3, 7, 12], 12)], 'laatste'],
    ['the last that is filled', [remaining([10, 18, ''], 18), remaining([3, 7, 12], 12)], 'laatste'],
    ['neither', [remaining([10, 8, 9], 26), remaining([3, 4, 5], 11)], undefined],
    ['the sum in one and the last in the other', [remaining([10, 8, 9], 27), remaining([3, 4, 5], 5)], undefined],
    [
      'the sum in all but one',
      [remaining([10, 8, 9], 27), remaining([3, 4, 5], 12), remaining([1, 1, 1], 2)],
      undefined,
    ],
    [
      'the last in all but one',
      [remaining([10, 18, 27], 27), remaining([3, 7, 12], 12), remaining([1, 2, 3], 2)],
      undefined,
    ],
    ['one row only', [remaining([10, 8, 9], 27)], undefined],
    ['nothing', [], undefined],
    ['both, as only one month is filled', [remaining([10, '', ''], 10), remaining([3, '', ''], 3)], undefined],
    ['the sum where one row would do for both', [remaining([10, '', ''], 10), remaining([3, 4, 5], 12)], 'optellen'],
  ])('%s', (_what, rows, way) => {
    expect(shownBy(MONTHS, rows)).toBe(way);
  });

  test(
    'the opgave is worked out where it does not stand: the taakstelling with the saldo, or the taakstelling ' + 'alone',
    () => {
      const bare = (cells: readonly CellValue[], part: Partial<ReadRow>): ReadRow => withCells(cells, part);
      const rows = [
        bare([10, 8, 9], { taakstelling: personen(90), saldo: personen(10), nogTeHuisvesten: personen(73) }),
        bare([3, 4, 5], { taakstelling: personen(80), nogTeHuisvesten: personen(68) }),
      ];
      expect(shownBy(MONTHS, rows)).toBe('optellen');
      expect(
        shownBy(
          MONTHS,
          rows.map((r) => ({ ...r, saldo: personen(1) })),
        ),
      ).toBeUndefined();
    },
  );

  test('an opgave in the row goes before its taakstelling', () => {
    expect(
      shownBy(
        MONTHS,
        [remaining([10, 8, 9], 27), remaining([3, 4, 5], 12)].map((r) => ({ ...r, taakstelling: personen(1) })),
      ),
    ).toBe('optellen');
  });

  test.each<[string, ReadRow]>([
    ['without a remainder', withCells([1, 1, 1], { opgave: personen(100) })],
    ['without an opgave', withCells([1, 1, 1], { nogTeHuisvesten: personen(1) })],
    [
      'with a month that cannot be read',
      { ...remaining([1, 1, 1], 99), unreadable: new Set(['gehuisvestInMaand'] as const) },
    ],
    ['without months', { ...remaining([], 99), cells: new Map() }],
  ])('a row %s says nothing', (_what, silent) => {
    expect(shownBy(MONTHS, [remaining([10, 8, 9], 27), remaining([3, 4, 5], 12), silent])).toBe('optellen');
    expect(shownBy(MONTHS, [remaining([10, 8, 9], 27), silent])).toBeUndefined();
  });

  test('is never guessed: every way that is given fits every row', () => {
    const figures = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(120));
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 4 }), (all) => {
        const way = shownBy(
          MONTHS,
          all.map(([a, b, c, housed]) => remaining([a, b, c], housed)),
        );
        if (way === 'optellen') expect(all.map(([a, b, c]) => a + b + c)).toEqual(all.map(([, , , housed]) => housed));
        if (way === 'laatste') expect(all.map(([, , c]) => c)).toEqual(all.map(([, , , housed]) => housed));
      }),
    );
  });
});
