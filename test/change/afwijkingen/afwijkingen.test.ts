/**
 * What people decide otherwise than the rule, put on the sheet: in columns that are there, or in new ones before our
 * own, and read back as it was entered.
 */
import { datum } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import type { Afwijking } from '../../../src/change/afwijkingen/afwijking';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { WAYS } from '../../../src/change/outcomes/ways';
import { inverse } from '../../../src/change/write/undo';
import { expectedTrede } from '../../../src/review/assess/expected';
import type { CellValue } from '../../../src/table/cells/grid';
import { applyTo, at, cellsOf, gridFrom, type Cells } from '../grids';
import { haaglandenCells } from '../overviews';
import { overviewIn, written } from '../written';
import { SHEET, LANSINGERLAND, DELFT, WASSENAAR, tot, HELD, done } from './afwijkingen-kit';

const rowsOf = (cells: Cells, columns: number): readonly (readonly CellValue[])[] =>
  SHEET.map((_, r) => Array.from({ length: columns }, (__, c) => cells.get(at(r, c))?.content ?? ''));
const stepsIn = (cells: Cells): ReadonlyMap<string, string | undefined> =>
  new Map(overviewIn(gridFrom(cells)).rows.map((row) => [row.naam, expectedTrede(row)]));

test('a step that is held stands in two new columns, and is what the assessment says from then on', () => {
  const before = cellsOf(SHEET);
  expect(stepsIn(before).get('Lansingerland')).toBe('5');
  const { cells, otherwise } = done(before, new Map([[LANSINGERLAND, HELD]]));
  expect(otherwise).toEqual([]);
  expect(rowsOf(cells, 7).map((row) => row.slice(5))).toEqual([
    ['Verlengd tot', 'Besluit verlenging'],
    ['', ''],
    [tot, "'besluit GS 10-2-2026"],
    ['', ''],
    ['', ''],
  ]);
  expect(cells.get(at(2, 5))?.numberFormat).toBe('d-m-yyyy');
  expect(stepsIn(cells)).toEqual(
    new Map([
      ['Delft', '3a'],
      ['Lansingerland', '4'],
      ['Wassenaar', undefined],
    ]),
  );
});

test('koppelingen come in their own column, a reason in a new one; what was not entered stays', () => {
  const { cells, plan } = done(
    cellsOf(SHEET),
    new Map<string, Afwijking>([
      [WASSENAAR, { koppelingen: 'onvoldoende' }],
      [DELFT, { verschoonbaar: 'dossiers zonder BSN' }],
    ]),
  );
  expect(plan.changes.map(({ row, column, after }) => [row, column, after.content])).toEqual([
    [0, 5, 'Verschoonbaar'],
    [1, 5, 'dossiers zonder BSN'],
    [3, 4, 'onvoldoende'],
  ]);
  expect(stepsIn(cells)).toEqual(
    new Map([
      ['Delft', '2'],
      ['Lansingerland', '5'],
      ['Wassenaar', '1'],
    ]),
  );
});

test('taken away, the cells become empty and the rule holds again', () => {
  const held = done(cellsOf(SHEET), new Map([[LANSINGERLAND, HELD]])).cells;
  const { cells, plan } = done(held, new Map([[LANSINGERLAND, { verlengd: null }]]));
  expect(plan.changes.map(({ row, column, after }) => [row, column, after.content])).toEqual([
    [2, 5, ''],
    [2, 6, ''],
  ]);
  expect(stepsIn(cells).get('Lansingerland')).toBe('5');
});

test('a column that is missing is called after the day of the koppelingen', () => {
  const { plan } = done(
    cellsOf(SHEET.map((row) => row.slice(0, 4))),
    new Map([[DELFT, { koppelingen: personen(30) }]]),
  );
  expect(plan.changes.map(({ after }) => after.content)).toEqual(["'Koppelingen op 1 oktober 2025", 30]);
});

test.each(WAYS)('our own columns, as %s, move over and say what holds now', (way) => {
  const before = written(cellsOf(SHEET), way);
  const { cells, otherwise, plan } = done(before, new Map([[LANSINGERLAND, HELD]]));
  expect(otherwise).toEqual([]);
  const after = gridFrom(cells);
  const overview = overviewIn(after);
  expect(overview.table.columns.filter((c) => c.ours).map(({ column }) => column)).toEqual([7, 8, 9, 10, 11, 12, 13]);
  const take = new Set(offers(overview, after, way).flatMap(({ kind, key }) => (kind === 'bijwerken' ? [key] : [])));
  expect(planResults(overview, after, { take, way }).changes).toEqual([]);
  const back = applyTo(cells, inverse(plan));
  for (const [key, state] of before) expect(back.get(key)?.content ?? '').toBe(state.content);
  for (const [key, state] of back) expect(state.content).toBe(before.get(key)?.content ?? '');
});

test.each(WAYS)(
  'in the overview of 21 March, beside our columns as %s, koppelingen of 1 April are read as such',
  (way) => {
    const before = written(haaglandenCells(), way);
    const { cells, otherwise } = done(before, new Map([[DELFT, { koppelingen: personen(30) }]]));
    expect(otherwise).toEqual([]);
    const { table, peildatum } = overviewIn(gridFrom(cells));
    expect(peildatum).toBe(datum(2022, 3, 21));
    expect(table.columns.find(({ role }) => role === 'koppelingen')).toMatchObject({
      heading: 'Koppelingen op 1 april 2022',
      dates: [datum(2022, 4, 1)],
    });
    expect(table.rows[0]?.koppelingen).toBe(30);
  },
);
