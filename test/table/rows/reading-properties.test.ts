import fc from 'fast-check';
import { check } from '../../../src/review/checks/check';
import type { Remark } from '../../../src/table/finding';
import type { Area, CellValue, Grid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import { CORPUS } from '../../fixtures/corpus';
import { type GridExtras, gridOf } from '../grid-of';
import { tableOf } from '../tables';
import type { Rows } from '../views';

const NAMES = ['Delft', "'s-Gravenhage", 'Gouda', 'Westland', 'Leiden', 'Rijswijk', 'Zoetermeer'];
const HEADING = [
  'Gemeente',
  'Fase 1 januari 2022',
  'Taakstelling 1e helft 2022',
  'Achterstand',
  'Gehuisvest per 21 maart 2022',
  'Koppelingen',
  'Toelichting',
];

/** A right table of some gemeenten, each with figures, some of them blank. */
const gemeenten: fc.Arbitrary<Rows> = fc
  .shuffledSubarray(NAMES, { minLength: 2 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.tuple(
          fc.constant(name),
          fc.constantFrom<CellValue>(0, 2, '3a', ''),
          fc.integer({ min: 1, max: 500 }),
          fc.constantFrom<CellValue>(0, 8, 195, ''),
          fc.nat(400),
          fc.constantFrom<CellValue>(13, 'Voldoende', ''),
          fc.constantFrom('', 'zie brief'),
        ),
      ),
    ),
  );
const orders = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.shuffledSubarray([...Array(count).keys()], { minLength: count });

/** What a row says, apart from where it stands. */
const meant = (row: ReadRow): object => ({ ...row, row: undefined, cells: undefined });
const byName = (table: ReadTable): ReadonlyMap<string, object> => new Map(table.rows.map((r) => [r.name, meant(r)]));
const codes = ({ findings }: ReadTable): readonly string[] => findings.map((f) => f.code).toSorted();
const moved = (area: Area, down: number, right: number): Area => ({
  ...area,
  row: area.row + down,
  column: area.column + right,
});

describe('where a table stands does not matter to what it says', () => {
  test('moved over the sheet: every address moves with it, all else stays', () => {
    fc.assert(
      fc.property(gemeenten, fc.nat(50), fc.nat(50), (rows, row, column) => {
        const [here, there] = [tableOf([HEADING, ...rows]), tableOf([HEADING, ...rows], { at: { row, column } })];
        expect(there.area).toEqual(moved(here.area, row, column));
        expect(there.columns).toEqual(here.columns.map((c) => ({ ...c, column: c.column + column })));
        expect(there.rows.map((r) => ({ ...meant(r), row: r.row }))).toEqual(
          here.rows.map((r) => ({ ...meant(r), row: r.row + row })),
        );
        expect(there.findings).toEqual(
          here.findings.map((f) => ({ ...f, ...(f.area ? { area: moved(f.area, row, column) } : {}) })),
        );
      }),
    );
  });

  test('empty rows above and empty columns before it do the same', () => {
    fc.assert(
      fc.property(gemeenten, fc.nat(4), fc.nat(4), (rows, above, before) => {
        const wide = [HEADING, ...rows].map((line) => [...Array<string>(before).fill(''), ...line]);
        const [here, there] = [
          tableOf([HEADING, ...rows]),
          tableOf([...Array.from({ length: above }, () => []), ...wide]),
        ];
        expect(there.area).toEqual(moved(here.area, above, before));
        expect([...byName(there)]).toEqual([...byName(here)]);
        expect(there.findings.map((f) => f.code)).toEqual(here.findings.map((f) => f.code));
      }),
    );
  });

  test('a title above and a note below it change nothing', () => {
    fc.assert(
      fc.property(gemeenten, (rows) => {
        const there = tableOf([
          ['Overzicht huisvesting'],
          [],
          HEADING,
          ...rows,
          [],
          ['* voorlopige cijfers'],
          ['Bron: COA'],
        ]);
        expect([...byName(there)]).toEqual([...byName(tableOf([HEADING, ...rows]))]);
        expect(there.title).toEqual(['Overzicht huisvesting']);
      }),
    );
  });
});

describe('the order does not matter', () => {
  test('rows in another order give the same rows in that order', () => {
    fc.assert(
      fc.property(
        gemeenten.chain((rows) => fc.tuple(fc.constant(rows), orders(rows.length))),
        ([rows, order]) => {
          const shuffled = tableOf([HEADING, ...order.map((i) => rows[i] ?? [])]);
          const plain = tableOf([HEADING, ...rows]);
          expect(shuffled.rows.map(meant)).toEqual(
            order.map((i) => plain.rows[i]).flatMap((r) => (r ? [meant(r)] : [])),
          );
          expect(codes(shuffled)).toEqual(codes(plain));
          expect(shuffled.signature).toBe(plain.signature);
        },
      ),
    );
  });

  test('columns in another order give the same rows, halfjaar and peildatum', () => {
    fc.assert(
      fc.property(gemeenten, orders(HEADING.length), (rows, order) => {
        const shuffled = tableOf([HEADING, ...rows].map((line) => order.map((i) => line[i] ?? '')));
        const plain = tableOf([HEADING, ...rows]);
        expect(shuffled.rows.map(meant)).toEqual(plain.rows.map(meant));
        expect([shuffled.peildatum, shuffled.periode, shuffled.signature]).toEqual([
          plain.peildatum,
          plain.periode,
          plain.signature,
        ]);
        expect(codes(shuffled)).toEqual(codes(plain));
      }),
    );
  });

  test('columns that say nothing between them change nothing', () => {
    fc.assert(
      fc.property(
        gemeenten,
        fc.nat(HEADING.length),
        fc.constantFrom('Contactpersoon', 'Telefoon', '__proto__'),
        (rows, at, heading) => {
          const wider = [HEADING, ...rows].map((line, i) => line.toSpliced(at, 0, i === 0 ? heading : 'x'));
          expect([...byName(tableOf(wider))]).toEqual([...byName(tableOf([HEADING, ...rows]))]);
        },
      ),
    );
  });

  test('gemeenten beside each other say the same as below each other', () => {
    fc.assert(
      fc.property(gemeenten, (rows) => {
        const lines = [HEADING.slice(0, 5), ...rows.map((line) => line.slice(0, 5))];
        const turned = tableOf(HEADING.slice(0, 5).map((_, c) => lines.map((line) => line[c] ?? '')));
        expect(turned.layout).toBe('turned');
        expect([...byName(turned)]).toEqual([...byName(tableOf(lines))]);
      }),
    );
  });
});

describe('numbers as text', () => {
  test('are read as the numbers that they show', () => {
    const shown = (cell: CellValue): CellValue => (typeof cell === 'number' ? `${cell}\u00a0*` : cell);
    fc.assert(
      fc.property(gemeenten, (rows) => {
        const texts = rows.map((line) => line.map((cell, c) => (c === 2 || c === 4 ? shown(cell) : cell)));
        expect([...byName(tableOf([HEADING, ...texts]))]).toEqual([...byName(tableOf([HEADING, ...rows]))]);
      }),
    );
  });
});

describe('whatever is in the sheet', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>('', '', 76, 'Delft', 'Gouda', 'Totaal', 'veel', '1.234', -4, 12.5, true, ...HEADING),
    fc.string({ maxLength: 6 }),
  );
  const extras: fc.Arbitrary<GridExtras> = fc.record({
    at: fc.record({ row: fc.nat(9), column: fc.nat(9) }),
    hiddenRows: fc.array(fc.nat(20), { maxLength: 3 }),
  });
  const grids: fc.Arbitrary<Grid> = fc
    .tuple(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }), fc.boolean(), extras)
    .map(([rows, headed, more]) => gridOf(headed ? [HEADING, ...rows] : rows, more));
  const fits = ({ row, column, rows, columns }: Area, { area }: Grid): boolean =>
    rows > 0 &&
    columns > 0 &&
    row >= area.row &&
    column >= area.column &&
    row + rows <= area.row + area.rows &&
    column + columns <= area.column + area.columns;
  const tablesIn = (grid: Grid): readonly ReadTable[] => {
    const result = readGrid(grid);
    return result.kind === 'table' ? [result.table] : result.kind === 'choose' ? result.candidates : [];
  };
  const outside = (findings: readonly Remark[], grid: Grid): readonly Remark[] =>
    findings.filter((f) => f.area && !fits(f.area, grid));

  test('every address of a table and of a finding lies inside it', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        for (const table of tablesIn(grid)) {
          expect(fits(table.area, grid)).toBe(true);
          expect(outside([...table.findings, ...check({ table, grid })], grid)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('in the corpus as well', () => {
    for (const { rows, extras: more } of CORPUS.filter((s) => s.rows.length < 100)) {
      const grid = gridOf(rows, more);
      for (const table of tablesIn(grid))
        expect([fits(table.area, grid), outside([...table.findings, ...check({ table, grid })], grid)]).toEqual([
          true,
          [],
        ]);
    }
  });

  test('reading twice gives the same, and changes nothing in it', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const before = structuredClone(grid);
        expect(readGrid(grid)).toEqual(readGrid(grid));
        expect(grid).toEqual(before);
      }),
    );
  });
});
