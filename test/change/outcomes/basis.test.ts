/** What a write was worked out from: no cell of the sheet may change unseen when it would have changed an outcome. */
import { basisOf } from '../../../src/change/outcomes/basis';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { basisConflicts } from '../../../src/change/write/basis';
import { cellAt } from '../../../src/change/write/cells';
import { conflicts } from '../../../src/change/write/conflicts';
import type { WritePlan } from '../../../src/change/write/plan';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { CORPUS } from '../../fixtures/corpus';
import { gridOf } from '../../table/grid-of';
import { HAAGLANDEN } from '../../table/haaglanden';
import { everyColumn } from '../every-column';

/** What may come in a cell and then counts: a number, a day, a gemeente, a Totaal, a heading, a title. */
const VALUES: readonly CellValue[] = [
  ...['', 7, 44_652, 'Gouda', 'Totaal', 'tekst', 'Peildatum 1 januari 2021', '2021-I'],
  ...['Koppelingen op 1 april 2022', 'Taakstelling', 'Gehuisvest', 'Achterstand per 1 januari 2022'],
];
/** Every cell gets so many of them, each its own. */
const EACH = 2;
/** So far beyond the cells in use something may come. */
const BEYOND = 3;

function planFor(grid: Grid, take?: ReadonlySet<string>) {
  const read = readGrid(grid, {});
  const result = read.kind === 'table' ? assess(read.table, { beleid: STANDAARDBELEID }) : undefined;
  if (result?.kind !== 'overview' || result.overview.table.layout !== 'rows') return undefined;
  const choices = { ...everyColumn(offers(result.overview, grid)), ...(take && { take }) };
  return { take: choices.take, plan: planResults(result.overview, grid, choices) };
}

const meaning = (plan: WritePlan | undefined): readonly string[] =>
  (plan?.changes ?? []).map(({ row, column, after }) => `${row},${column}: ${after.content}`).sort();

/** The grid with one cell that holds something else, also beyond what is in use; what is in use reaches to it. */
function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const rows = Math.max(grid.area.row + grid.area.rows, row + 1);
  const columns = Math.max(grid.area.column + grid.area.columns, column + 1);
  const values = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      r === row && c === column ? value : (grid.values[r - grid.area.row]?.[c - grid.area.column] ?? ''),
    ),
  );
  const formats = (r: number, c: number): string => cellAt(grid, r, c).numberFormat;
  return {
    ...grid,
    area: { row: 0, column: 0, rows, columns },
    values,
    formulas: values,
    numberFormats: values.map((line, r) => line.map((_, c) => formats(r, c))),
    errors: values.map((line, r) =>
      line.map((_, c) => grid.errors[r - grid.area.row]?.[c - grid.area.column] ?? false),
    ),
  };
}

const isRefused = ({ basis, ...plan }: WritePlan, { sheet, area, values, ...rest }: Grid): boolean =>
  basisConflicts(
    basis,
    basis.map(() => ({ byName: { sheet, id: '', area, values } })),
  ).length > 0 || conflicts({ ...plan }, { sheet, area, values, ...rest }).length > 0;

test.each(CORPUS.map((specimen) => [specimen.name, specimen] as const))('%s', (_, { rows, extras }) => {
  const grid = gridOf(rows, extras);
  const before = planFor(grid);
  if (before === undefined || before.plan.changes.length === 0) return;
  const { plan, take } = before;
  const { area } = grid;
  let turn = 0;
  for (let row = 0; row < area.row + area.rows + BEYOND; row += 1)
    for (let column = 0; column < area.column + area.columns + BEYOND; column += 1)
      for (let i = 0; i < EACH; i += 1) {
        turn += 5;
        const value = VALUES[turn % VALUES.length] ?? '';
        const after = withCell(grid, row, column, value);
        if (isRefused(plan, after)) continue;
        expect([row, column, value, meaning(planFor(after, take)?.plan)]).toEqual([row, column, value, meaning(plan)]);
      }
});

test('a remark beside a gemeente, and what we wrote ourselves, may change', () => {
  const grid = gridOf(HAAGLANDEN.map((line, r) => [...line, r === 0 ? 'Opmerking' : '']));
  const plan = planFor(grid)?.plan;
  if (plan === undefined) throw new Error('no plan');
  expect(isRefused(plan, withCell(grid, 3, HAAGLANDEN[0]?.length ?? 0, 'gebeld'))).toBe(false);
});

test('the last row and column of a sheet are its end', () => {
  const at = { row: 1_048_576 - HAAGLANDEN.length, column: 16_384 - 6 };
  const grid = gridOf(HAAGLANDEN, { at });
  const read = readGrid(grid, {});
  if (read.kind !== 'table') throw new Error('no table');
  const basis = basisOf({ table: read.table, grid });
  const cells = 'absent' in basis ? [] : basis.cells;
  expect(Math.max(...cells.map(({ row }) => row))).toBe(1_048_575);
  expect(Math.max(...cells.map(({ column }) => column))).toBe(16_383);
});
