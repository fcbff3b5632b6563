/** Deviations in an Excel table, beside what is there, and whatever is typed. */
import fc from 'fast-check';
import type { Datum } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import type { Afwijking } from '../../../src/change/afwijkingen/afwijking';
import { type PlacesFor, placesFor } from '../../../src/change/afwijkingen/places';
import { gridAfter } from '../../../src/change/update/after';
import { WAYS } from '../../../src/change/outcomes/ways';
import type { ExcelTable } from '../../../src/table/cells/grid';
import { at, cellsOf, gridFrom } from '../grids';
import { overviewIn, written } from '../written';
import { SHEET, LANSINGERLAND, DELFT, WASSENAAR, tot, HELD, done } from './afwijkingen-kit';

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
