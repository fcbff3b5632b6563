/**
 * What people decide otherwise than the rule, put on the sheet: in columns that are there, or in new ones before our
 * own, and read back as it was entered.
 */
import fc from 'fast-check';
import { datum, type Datum } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import type { Afwijking, Afwijkingen } from '../../../src/change/afwijkingen/afwijking';
import { entered, type Entered } from '../../../src/change/afwijkingen/entered';
import { readOtherwise } from '../../../src/change/afwijkingen/meant';
import { type PlacesFor, placesFor } from '../../../src/change/afwijkingen/places';
import { afwijkingenPlan } from '../../../src/change/afwijkingen/plan';
import { gridAfter } from '../../../src/change/update/after';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { WAYS } from '../../../src/change/outcomes/ways';
import type { WritePlan } from '../../../src/change/write/plan';
import { inverse } from '../../../src/change/write/undo';
import { expectedTrede } from '../../../src/review/assess/expected';
import type { CellValue, ExcelTable } from '../../../src/table/cells/grid';
import { applyTo, at, cellsOf, gridFrom, type Cells } from '../grids';
import { overviewIn, written } from '../written';

/** Lansingerland on 1-1-2026 as the province had it: step 4, 92 of 194, koppelingen voldoende. */
const SHEET: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Trede per 1 juli 2025', 'Opgave 2e helft 2025', 'Gehuisvest per 1 januari 2026', 'Koppelingen'],
  ['Delft', 2, 76, 48, 'voldoende'],
  ['Lansingerland', 4, 194, 92, 'voldoende'],
  ['Wassenaar', 1, 30, 11, ''],
  ['Totaal', '', 300, 151, ''],
];
const LANSINGERLAND = 'GM1621';
const DELFT = 'GM0503';
const WASSENAAR = 'GM0629';
const tot = datum(2026, 7, 1) as Datum;
const HELD: Afwijking = { verlengd: { tot, bron: 'besluit GS 10-2-2026' } };

interface Done {
  readonly plan: WritePlan;
  readonly on: Entered;
  readonly cells: Cells;
  readonly otherwise: readonly string[];
}

function done(cells: Cells, entries: Afwijkingen, tables: readonly ExcelTable[] = []): Done {
  const grid = gridFrom(cells, { tables });
  const now = overviewIn(grid);
  const found = placesFor(now, grid, entries);
  if (!found.ok) throw new Error(found.insert.join());
  const on = entered(now, grid, entries, found.places);
  const then = overviewIn(on.grid);
  const plan = afwijkingenPlan({ now, then, grid, count: entries.size, others: [] }, on);
  return { plan, on, cells: applyTo(cells, plan), otherwise: readOtherwise(now, then, entries) };
}

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

const EXCEL_TABLE: ExcelTable = {
  name: 'Tabel1',
  row: 0,
  column: 0,
  rows: SHEET.length,
  columns: 5,
  hasHeader: true,
  hasTotals: true,
};

test('an Excel table grows over the new columns', () => {
  const { plan, otherwise } = done(cellsOf(SHEET), new Map([[LANSINGERLAND, HELD]]), [EXCEL_TABLE]);
  expect(otherwise).toEqual([]);
  expect(plan.resize?.to).toEqual({ row: 0, column: 0, rows: SHEET.length, columns: 7 });
});

test('with our columns in an Excel table a person inserts the column; without new columns it just goes', () => {
  const wide = { ...EXCEL_TABLE, columns: 12 };
  const grid = gridFrom(written(cellsOf(SHEET), 'waarden', [EXCEL_TABLE]), { tables: [wide] });
  const found = (entry: Afwijking): PlacesFor => placesFor(overviewIn(grid), grid, new Map([[LANSINGERLAND, entry]]));
  expect(found(HELD)).toEqual({ ok: false, insert: ['verlengd', 'bronVerlenging'] });
  expect(found({ koppelingen: 'onvoldoende' })).toMatchObject({ ok: true, places: { made: [] } });
});

test('what stands beside the table is not overwritten: the write asks for an empty cell', () => {
  const { plan } = done(
    new Map([...cellsOf(SHEET), [at(2, 6), { content: 'notitie', numberFormat: 'General' }]]),
    new Map([[LANSINGERLAND, HELD]]),
  );
  expect(plan.changes.find(({ row, column }) => row === 2 && column === 6)?.before.content).toBe('');
});

test.each(['ja', 'nee', '12', 'n.v.t.'])(
  'a reason "%s" would be read as something else, and that is found',
  (reden) => {
    expect(done(cellsOf(SHEET), new Map([[DELFT, { verschoonbaar: reden }]])).otherwise).toEqual(['Delft']);
  },
);

test('whatever is typed, it is read back as it was entered or it is said that it is not', () => {
  const line = fc.oneof(fc.constantFrom('=1+1', '@SOM', '-', "'x", '1-7-2026', '50%', '*', 'x'), fc.string());
  const words = line.map((s) => s.trim().slice(0, 200)).filter((s) => s !== '');
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => (tot - 2000 + n) as Datum);
  const entry: fc.Arbitrary<Afwijking> = fc.record(
    {
      koppelingen: fc.constantFrom<NonNullable<Afwijking['koppelingen']> | null>(
        personen(0),
        personen(188),
        'voldoende',
        'onvoldoende',
        null,
      ),
      verschoonbaar: fc.option(words),
      verlengd: fc.option(fc.record({ tot: day, bron: words })),
    },
    { requiredKeys: [] },
  );
  const entries = fc.dictionary(fc.constantFrom(DELFT, LANSINGERLAND, WASSENAAR), entry, { minKeys: 1 });
  fc.assert(
    fc.property(entries, fc.constantFrom(undefined, ...WAYS), (all, way) => {
      const before = way ? written(cellsOf(SHEET), way) : cellsOf(SHEET);
      const { otherwise, plan } = done(before, new Map(Object.entries(all)));
      const grid = gridFrom(before);
      const then = overviewIn(gridAfter(grid, plan.changes));
      const says = new Map(then.table.rows.map((row) => [row.gemeente?.code, row]));
      for (const [code, { verschoonbaar, verlengd }] of Object.entries(all)) {
        if (otherwise.includes(says.get(code)?.gemeente?.naam ?? '')) continue;
        if (verschoonbaar !== undefined) expect(says.get(code)?.verschoonbaar?.reden ?? null).toBe(verschoonbaar);
        if (verlengd !== undefined) expect(says.get(code)?.verlengd ?? null).toEqual(verlengd);
      }
    }),
    { numRuns: 60 },
  );
});
