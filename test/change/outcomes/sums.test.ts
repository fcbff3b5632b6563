import fc from 'fast-check';
import { emptySumSentences } from '../../../src/change/outcomes/sentences';
import { sumsOf } from '../../../src/change/outcomes/sums';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import { verouderd } from '../../../src/change/outcomes/verouderd';
import { WAYS, type Way } from '../../../src/change/outcomes/ways';
import { check } from '../../../src/review/checks/check';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { applyTo, at, cellsOf, gridFrom, type Cells } from '../grids';
import { reken } from '../reken';
import { overviewIn, written as writtenOn } from '../written';

type Row = readonly CellValue[];
const HEADING: Row = ['Gemeente', 'Taakstelling', 'Achterstand', 'Gehuisvest per 21-3-2022'];
const REGION: readonly Row[] = [
  HEADING,
  ['Delft', 70, 6, 48],
  ['Westland', 100, 0, 20],
  ['Subtotaal Haaglanden', 170, 6, 68],
  ['Gouda', 40, 0, 20],
  ['Subtotaal Midden-Holland', 40, 0, 20],
  ['Totaal', 210, 6, 88],
];

/** Excel knows no -0. */
const unsigned = (value: CellValue): CellValue => (value === 0 ? 0 : value);

/** The sheet with its formulas worked out. */
function shown(cells: Cells): Grid {
  const grid = gridFrom(cells);
  const { row, column } = grid.area;
  return {
    ...grid,
    values: grid.values.map((line, r) =>
      line.map((_, c) => unsigned(reken(cells, cells.get(at(row + r, column + c))?.content ?? ''))),
    ),
  };
}

const written = (rows: readonly Row[], way: Way): Cells => writtenOn(cellsOf(rows), way);
const line = (cells: Cells, row: number): readonly unknown[] =>
  [4, 5, 6, 7, 8, 9, 10].map((column) => cells.get(at(row, column))?.content ?? '');

describe('lines of sums', () => {
  test.each<[Way]>([['waarden'], ['formules']])('hold sums, the percentage of the sums, and no step, as %s', (way) => {
    const grid = shown(written(REGION, way));
    expect([3, 5, 6].map((row) => grid.values[row]?.slice(4))).toEqual([
      [176, 88, 108, 68 / 176, '', '', ''],
      [40, 20, 20, 0.5, '', '', ''],
      [216, 108, 128, 88 / 216, '', '', ''],
    ]);
  });

  test('as formulas they live: the Totaal adds up the gemeenten, not the subtotals', () => {
    const cells = written(REGION, 'formules');
    expect(line(cells, 3)).toEqual([
      '=SUM(E2:E3)',
      '=SUM(F2:F3)',
      '=SUM(G2:G3)',
      '=IF(SUM(E2:E3)<=0,"",SUM(D2:D3)/SUM(E2:E3))',
      '',
      '',
      '',
    ]);
    expect(line(cells, 6).slice(0, 2)).toEqual(['=SUM(E2:E3,E5)', '=SUM(F2:F3,F5)']);
    expect(cells.get(at(3, 7))?.numberFormat).toBe('0%');
  });

  test('as functions they are the same plain sums', () => {
    expect(line(written(REGION, 'functies'), 6)).toEqual(line(written(REGION, 'formules'), 6));
  });

  test('the subtotals of columns that people fill in are filled where they are empty', () => {
    const emptied = REGION.map((row, i) => (i === 3 ? [row[0] ?? '', 170, '', ''] : row));
    expect(written(emptied, 'waarden').get(at(3, 3))?.content).toBe(68);
  });
});

describe('lines of sums that stay empty say why', () => {
  const said = (rows: readonly Row[]): readonly string[] => {
    const grid = gridFrom(cellsOf(rows));
    return emptySumSentences(sumsOf(overviewIn(grid), grid));
  };
  const rows = (...last: readonly Row[]): readonly Row[] => [
    HEADING,
    ['Delft', 70, 6, 48],
    ['Westland', 100, 0, 20],
    ...last,
  ];

  test('a right Totaal has nothing to say', () => {
    expect(said(REGION)).toEqual([]);
  });

  test('the country below one region', () => {
    expect(said(rows(['Totaal', 170, 6, 68], ['Nederland', 9_000, 10, 4_000]))).toEqual([
      'Rij 5 (Nederland) krijgt geen som: de getallen die er staan zijn niet die van deze gemeenten samen.',
    ]);
  });

  test.each<[string, readonly Row[], string]>([
    ['one gemeente', [['Gouda', 'veel', 0, 20]], 'Gouda kon niet worden beoordeeld.'],
    [
      'four',
      ['Gouda', 'Zuidplas', 'Rijswijk', 'Wassenaar'].map((naam) => [naam, 'veel', 0, 20]),
      'Gouda, Zuidplas, Rijswijk en nog 1 konden niet worden beoordeeld.',
    ],
  ])('%s that could not be assessed', (_, more, reason) => {
    const all = rows(...more, ['Totaal', '', '', '']);
    expect(said(all)).toEqual([`Rij ${all.length} (Totaal) krijgt geen som: ${reason}`]);
    expect(line(written(all, 'waarden'), all.length - 1)).toEqual(['', '', '', '', '', '', '']);
  });

  test('a sum of ours goes when it no longer is the sum of all', () => {
    const cells = new Map(written(REGION, 'waarden')).set(at(4, 1), { content: "'veel", numberFormat: 'General' });
    const [grid, overview] = [gridFrom(cells), overviewIn(gridFrom(cells))];
    const plan = planResults(overview, grid, everyColumn(offers(overview, grid)));
    expect(line(applyTo(cells, plan), 6)).toEqual(['', '', '', '', '', '', '']);
    expect(line(applyTo(cells, plan), 3)).toEqual(line(cells, 3));
  });
});

test('a sum of ours that the figures left behind is found as outdated; an empty one is not', () => {
  const cells = new Map(written(REGION, 'waarden'))
    .set(at(6, 4), { content: 217, numberFormat: '#,##0' })
    .set(at(3, 4), { content: '', numberFormat: 'General' });
  const found = verouderd(overviewIn(gridFrom(cells)), gridFrom(cells), 'de cijfers');
  expect(
    found.map(({ area, found: was, expected, data }) => [
      area?.row,
      area?.column,
      was,
      expected,
      'naam' in data && data.naam,
    ]),
  ).toEqual([[6, 4, 217, 216, 'Totaal']]);
});

const figure = fc.nat(300);
/** Where the achterstand is what is left of the taakstelling, the reader asks which of the two it is. */
const gemeente = fc
  .record({ taakstelling: figure, achterstand: figure, gehuisvest: figure })
  .filter(({ taakstelling, achterstand, gehuisvest }) => taakstelling - gehuisvest !== achterstand);
const NAMES = ['Delft', 'Westland', 'Rijswijk', 'Wassenaar', 'Gouda', 'Zuidplas', 'Leiden'];

/** Regions of one to three gemeenten each, every one with its subtotal, below a heading and above a Totaal. */
const sheets = fc
  .array(fc.array(gemeente, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((regions): readonly Row[] => {
    const names = [...NAMES];
    const figures = regions.map((region) =>
      region.map(({ taakstelling, achterstand, gehuisvest }) => [taakstelling, achterstand, gehuisvest]),
    );
    const sum = (lines: readonly (readonly number[])[]): readonly number[] =>
      [0, 1, 2].map((i) => lines.reduce((total, cells) => total + (cells[i] ?? 0), 0));
    return [
      HEADING,
      ...figures.flatMap((lines, i) => [
        ...lines.map((cells): Row => [names.shift() ?? '', ...cells]),
        [`Subtotaal ${i + 1}`, ...sum(lines)],
      ]),
      ['Totaal', ...sum(figures.flat())],
    ];
  });

test('property: the three ways show the same sums, and read back none of them is a contradiction', () => {
  fc.assert(
    fc.property(sheets, (rows) => {
      const [values, ...others] = WAYS.map((way) => written(rows, way));
      const grid = shown(values ?? new Map());
      expect(shown(others[1] ?? new Map()).values).toEqual(grid.values);
      const read = readGrid(grid);
      if (read.kind !== 'table') throw new Error(read.kind);
      expect(check({ table: read.table, grid }, []).filter(({ area }) => (area?.column ?? 0) > 3)).toEqual([]);
      expect(verouderd(overviewIn(grid), grid, '')).toEqual([]);
      expect(read.table.rows.map(({ row }) => row)).toEqual(
        overviewIn(gridFrom(cellsOf(rows))).table.rows.map(({ row }) => row),
      );
    }),
    { numRuns: 60 },
  );
});
