/** Haaglanden as an Excel table, in an Excel that fills columns [F02] and has a spelling of its own [F03]. */
import { differences } from '../../../src/change/write/conflicts';
import { inverse, restore } from '../../../src/change/write/undo';
import type { WritePlan } from '../../../src/change/write/plan';
import { asValuesSentences } from '../../../src/change/outcomes/sentences';
import { oddRow } from '../../../src/change/outcomes/one-formula';
import { columnsAsValues, offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import { WAYS, type Way } from '../../../src/change/outcomes/ways';
import { isFormula } from '../../../src/change/write/content';
import type { ExcelTable, Grid } from '../../../src/table/cells/grid';
import { haaglandenCells } from '../overviews';
import { type Cells, applyTo, at, gridFrom } from '../grids';
import { overviewIn } from '../written';
import { applyAsExcel } from '../excel-like';

const table = (rows: number, columns = 6): ExcelTable => ({
  name: 'Tabel1',
  row: 0,
  column: 0,
  rows,
  columns,
  hasHeader: true,
  hasTotals: false,
});
const INSIDE = 11;
const WITHOUT = 10;

/** The sheet with every formula showing what the same write as values holds there. */
function calculated(cells: Cells, tables: readonly ExcelTable[]): Grid {
  const grid = gridFrom(cells, { tables });
  const start = gridFrom(haaglandenCells(), { tables: tables.map((one) => ({ ...one, columns: 6 })) });
  const overview = overviewIn(start);
  const values = gridFrom(
    applyTo(haaglandenCells(), planResults(overview, start, everyColumn(offers(overview, start)))),
  );
  return {
    ...grid,
    values: grid.formulas.map((line, r) =>
      line.map((formula, c) => (isFormula(formula) ? (values.values[r]?.[c] ?? '') : (grid.values[r]?.[c] ?? ''))),
    ),
  };
}

interface Written {
  readonly cells: Cells;
  readonly plan: WritePlan;
  readonly grid: Grid;
  readonly sentences: readonly string[];
}

function write(cells: Cells, way: Way, tables: readonly ExcelTable[]): Written {
  const before = calculated(cells, tables);
  const overview = overviewIn(before);
  const choices = { ...everyColumn(offers(overview, before, way)), way };
  const plan = planResults(overview, before, choices);
  const grown = tables.map((one) => ({ ...one, ...(plan.resize?.to ?? {}) }));
  const after = applyAsExcel(cells, plan, grown);
  return {
    cells: after,
    plan,
    grid: gridFrom(after, { tables: grown }),
    sentences: asValuesSentences(columnsAsValues(overview, before, choices)),
  };
}

const ONLY_AS_VALUES =
  '"Verwachte trede" en "Vervolgstap" komen er als waarden: daar is geen formule voor die hetzelfde zegt. ' +
  'Schrijf opnieuw als de cijfers veranderen.';

const formulasIn = ({ plan }: Written, column: number): number =>
  plan.changes.filter((change) => change.column === column && isFormula(change.after.content)).length;

describe.each(WAYS)('written as %s', (way) => {
  test.each([
    ['with its Totaal inside', INSIDE],
    ['without its Totaal', WITHOUT],
  ])('%s: every cell holds what was to come, twice, and all of it is taken back', (_, rows) => {
    const start = haaglandenCells();
    const first = write(start, way, [table(rows)]);
    expect(differences(first.plan, first.grid)).toEqual([]);
    const second = write(first.cells, way, [table(rows, 13)]);
    expect(second.plan.changes).toEqual([]);

    const back = restore(first.plan, first.grid);
    expect(back.kept).toEqual([]);
    const undone = applyAsExcel(first.cells, back.plan, [table(rows)]);
    expect(differences(inverse(first.plan), gridFrom(undone, { tables: [table(rows)] }))).toEqual([]);
    expect(gridFrom(undone).values).toEqual(gridFrom(start).values);
  });
});

test('no gemeente shows the sum of the region: a Totaal inside the table makes values of columns that add up', () => {
  const written = write(haaglandenCells(), 'formules', [table(INSIDE)]);
  expect(written.cells.get(at(1, 6))?.content).toBe(76);
  expect(written.cells.get(at(10, 6))?.content).toBe(884);
  expect(written.sentences[0]).toBe(
    '"Opgave", "Minimaal", "Nog te huisvesten", "Gerealiseerd (% van opgave)" en "Op schema" komen er als ' +
      'waarden: in een Excel-tabel vult één formule de hele kolom, en rij 11 (Totaal) zou een andere krijgen.',
  );
});

test('without a Totaal inside, every gemeente gets the one formula of the column, by its headings', () => {
  const written = write(haaglandenCells(), 'formules', [table(WITHOUT)]);
  expect(formulasIn(written, 8)).toBe(9);
  expect(written.cells.get(at(1, 8))?.content).toMatch(/^=\[@Opgave\]-\[@\[Plaatsingen/);
  expect(written.sentences).toEqual([ONLY_AS_VALUES]);
});

test('a row without an outcome leaves no room for a formula in its column', () => {
  const cells = new Map(haaglandenCells());
  cells.set(at(4, 3), { content: 'n.n.b.', numberFormat: 'General' });
  const written = write(cells, 'formules', [table(WITHOUT)]);
  expect(differences(written.plan, written.grid)).toEqual([]);
  expect(written.cells.get(at(4, 8))?.content ?? '').toBe('');
  expect(written.sentences[0]).toMatch(/ komen er als waarden: .* en rij 5 zou een andere krijgen\.$/);
});

describe('what comes as a value though a formula was asked for is said', () => {
  test.each<[string, Way, Cells, readonly string[]]>([
    ['values are what they are', 'waarden', haaglandenCells(), []],
    ['plain formulas know no ladder', 'formules', haaglandenCells(), [ONLY_AS_VALUES]],
    ['functions say all of it', 'functies', haaglandenCells(), []],
    [
      'a count kept as text is in no formula',
      'functies',
      new Map(haaglandenCells()).set(at(1, 3), { content: "'48", numberFormat: '@' }),
      [
        '"Opgave", "Minimaal", "Nog te huisvesten", "Gerealiseerd (% van opgave)", "Op schema", "Verwachte trede" en ' +
          '"Vervolgstap" komen er als waarden voor Delft: daar is geen formule voor die hetzelfde zegt. ' +
          'Schrijf opnieuw als de cijfers veranderen.',
      ],
    ],
  ])('%s', (_what, way, cells, sentences) => {
    expect(write(cells, way, []).sentences).toEqual(sentences);
  });
});

const narrow = { name: 'T', row: 0, column: 0, rows: 4, columns: 3, hasHeader: true, hasTotals: false };
const odd = (formula: (line: number) => string) => oddRow(narrow, (row) => formula(row + 1))?.row;

test.each<readonly [string, (line: number) => string]>([
  ['relative to its row', (n) => `=C${n}*2`],
  ['by heading', () => '=[@Q1]-T[@[K1 2022]]'],
  ['by a heading with brackets and what looks like a cell', (n) => `=[@[Aantal '[COA'] K1]]-C${n}`],
  ['with a text', (n) => `=IF(C${n}=0,"C1",1)`],
])('one formula for the whole column: %s', (_, formula) => {
  expect(odd(formula)).toBeUndefined();
});

test('the first row that gets another one', () => {
  expect(odd((n) => (n === 3 ? '=C9' : `=C${n}`))).toBe(2);
  expect(odd((n) => (n === 4 ? '=SUM(C2:C3)' : `=C${n}`))).toBe(3);
});
