import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { check } from '../../../src/review/checks/check';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import { readGrid } from '../../../src/table/rows/read';
import { readingSentence } from '../../../src/table/sentences/reading';
import { CORPUS } from '../../fixtures/corpus';
import { gridOf } from '../grid-of';
import { tablesIn } from '../tables';

/** FUZZ_SECONDS=60 SEED=7 runs as long as that, on other sheets; otherwise a bounded number of runs. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
const BOUNDS: fc.Parameters<unknown> =
  SECONDS > 0
    ? { numRuns: 10_000_000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false }
    : { numRuns: 150 };

const POOL = [...new Set(CORPUS.filter((s) => s.rows.length < 100).flatMap((s) => s.rows.flat()))].filter(
  (v) => String(v).length < 200,
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: fc.constantFrom<CellValue>(...POOL), weight: 6 },
  { arbitrary: fc.constant(''), weight: 2 },
  {
    arbitrary: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.boolean(),
    ),
    weight: 1,
  },
);
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    at: fc.record({ row: fc.nat(5), column: fc.nat(5) }),
    merged: fc.array(
      fc.record({
        row: fc.nat(12),
        column: fc.nat(9),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 2 },
    ),
    hiddenRows: fc.array(fc.nat(12), { maxLength: 2 }),
    date: fc.boolean(),
  })
  .map(({ rows, date, ...extras }) =>
    gridOf(rows, {
      ...extras,
      formats: date
        ? new Map([
            ['0,1', 'd-m-yyyy'],
            ['1,2', '0%'],
          ])
        : new Map(),
    }),
  );

/** A right table with a few cells replaced: closer to what people send than noise. */
const spoiled: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.constantFrom(...CORPUS.filter((s) => s.rows.length > 1 && s.rows.length < 100)),
    fc.array(fc.tuple(fc.nat(15), fc.nat(11), cell), { maxLength: 5 }),
  )
  .map(([{ rows, extras }, changes]) =>
    gridOf(
      rows.map((line, r) =>
        line.map((value, c) => changes.find(([row, column]) => row === r && column === c)?.[2] ?? value),
      ),
      extras,
    ),
  );

const whole = (n: number | undefined): boolean => n === undefined || Number.isSafeInteger(n);

describe.each([
  ['random grids', anyGrid],
  ['spoiled right tables', spoiled],
])('%s', (_what, grids) => {
  test(
    'never throw, never give half persons or numbers that are not in the sheet, and every finding has its ' +
      'sentence',
    () => {
      fc.assert(
        fc.property(grids, (grid) => {
          const result = readGrid(grid);
          if (result.kind === 'none') expect(result.findings).toHaveLength(1);
          for (const table of tablesIn(result)) {
            const findings = check({ table, grid });
            expect(
              findings.filter((f) => sentence(f) === f.code || /undefined|NaN|\[object/.test(sentence(f))),
            ).toEqual([]);
            expect(table.findings.map(readingSentence)).toEqual(table.findings.map(sentence));
            for (const row of table.rows)
              expect(
                [row.taakstelling, row.opgave, row.saldo, row.gehuisvest, row.nogTeHuisvesten, row.minimaal].every(
                  whole,
                ),
              ).toBe(true);
            expect(table.rows.every((r) => !table.headingRows.includes(r.row) && r.row !== table.totalRow)).toBe(true);
            const outcome = assess(table, { beleid: STANDAARDBELEID });
            if (outcome.kind === 'overview')
              expect(outcome.overview.rows.length + outcome.overview.unassessed.length).toBe(table.rows.length);
          }
        }),
        BOUNDS,
      );
    },
  );
});
