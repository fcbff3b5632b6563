/** The user's own computed columns, and what is not written. */
import { offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import { GEMEENTEN } from '../../table/haaglanden';
import { applyTo, at, gridFrom, type Cells } from '../grids';
import { assessed, column, haaglanden, haaglandenCells, ontbreekt, overviewOf, TOTAAL_ROW } from '../overviews';
import { OURS, all, standard, row } from './results-kit';

describe("the user's own computed columns", () => {
  const emptied = new Map(
    [...haaglandenCells()].map(([key, state]) => [
      key,
      /^([1-9]|10):[45]$/.test(key) ? { ...state, content: '' } : state,
    ]),
  );

  test('empty ones are filled with the numbers of the paper', () => {
    const written = applyTo(emptied, standard(emptied));
    GEMEENTEN.forEach(([, , , , teRealiseren, percentage], i) => {
      expect(written.get(at(i + 1, 4))?.content).toBe(teRealiseren);
      expect(Math.round(Number(written.get(at(i + 1, 5))?.content) * 100)).toBe(Math.round(percentage * 100));
    });
    expect(row(written, TOTAAL_ROW, 4, 5)).toEqual([609, 275 / 884]);
  });

  test('ones that differ are offered, and corrected only when taken', () => {
    const cells = new Map(haaglandenCells())
      .set('1:4', { content: 30, numberFormat: 'General' })
      .set('10:2', { content: 885, numberFormat: 'General' });
    const grid = gridFrom(cells);
    const corrections = offers(haaglanden(), grid).filter((o) => o.kind === 'corrigeren');
    expect(corrections.map((o) => [o.key, o.cells])).toEqual([
      ['corrigeren:4', 1],
      ['corrigeren:totaal', 1],
    ]);
    expect(standard(cells).changes.some((c) => c.column < 6)).toBe(false);
    const plan = planResults(haaglanden(), grid, all(['corrigeren:4', 'corrigeren:totaal']));
    expect(plan.changes.map((c) => [at(c.row, c.column), c.before.content, c.after.content])).toEqual([
      ['1:4', 30, 28],
      ['10:2', 885, 884],
    ]);
  });

  test.each([
    ['63%', false],
    [0.63, false],
    [48 / 76, false],
    [0.634, true],
    [0.64, true],
    ['n.v.t.', true],
  ])('a percentage %j of 48/76 is wrong: %j', (content, wrong) => {
    const cells = new Map(haaglandenCells()).set('1:5', { content, numberFormat: '0%' });
    expect(offers(haaglanden(), gridFrom(cells)).some((o) => o.key === 'corrigeren:5')).toBe(wrong);
  });

  test('a percentage of the minimum is not ours to judge', () => {
    const overview = overviewOf(
      [assessed(1, 'Delft', 76, 48)],
      [column(0, 'Gemeente', 'gemeente'), column(1, '% van minimum', 'percentage')],
    );
    const cells: Cells = new Map([
      ['0:0', { content: 'Gemeente', numberFormat: 'General' }],
      ['1:1', { content: 0.9, numberFormat: '0%' }],
    ]);
    expect(offers(overview, gridFrom(cells)).filter((o) => o.kind === 'corrigeren')).toEqual([]);
  });

  test('input columns are never in a plan, but for their Totaal', () => {
    const cells = new Map(emptied).set('3:3', { content: '', numberFormat: 'General' });
    const inputs = standard(cells).changes.filter((c) => c.column < 4);
    expect(inputs.map((c) => c.row)).toEqual([]);
  });

  test('without all gemeenten the Totaal of the user is left alone', () => {
    const overview = { ...haaglanden(), rows: haaglanden().rows.slice(1) };
    expect(standard(emptied, overview).changes.filter((c) => c.row === TOTAAL_ROW && c.column < 6)).toEqual([]);
  });
});

test('opgave 0 has no percentage, and what is missing for the step is named', () => {
  const overview = overviewOf(
    [assessed(1, 'Delft', 0, 0, '2', ontbreekt('koppelingen'))],
    [column(0, 'Gemeente', 'gemeente')],
  );
  const written = applyTo(new Map(), standard(new Map(), overview));
  expect(row(written, 1, 1, 7)).toEqual([0, 0, 0, '', 'op schema', 'koppelingen ontbreken', '']);
});

test('an Excel table that ends at our columns grows over them, once', () => {
  const cells = haaglandenCells();
  const tables = [{ name: 'Tabel1', row: 0, column: 0, rows: 11, columns: 6, hasHeader: true, hasTotals: false }];
  const grid = gridFrom(cells, { tables });
  const plan = planResults(haaglanden(), grid, everyColumn(offers(haaglanden(), grid)));
  expect(plan.resize).toEqual({
    table: 'Tabel1',
    from: { row: 0, column: 0, rows: 11, columns: 6 },
    to: { row: 0, column: 0, rows: 11, columns: 13 },
  });
  const grown = gridFrom(applyTo(cells, plan), { tables: tables.map((table) => ({ ...table, columns: 13 })) });
  expect(planResults(haaglanden(OURS), grown, all(OURS.map(([, role]) => `uitkomst:${role}`))).resize).toBeUndefined();
});
