import { conflicts } from '../../../src/change/write/conflicts';
import { OUTPUT_ROLES, OUTPUTS } from '../../../src/change/outcomes/outputs';
import { offers, planResults, type Choices } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import { OWN_HEADINGS } from '../../../src/table/recognise/columns/vocabulary';
import { GEMEENTEN } from '../../table/haaglanden';
import { applyTo, at, gridFrom, type Cells } from '../grids';
import { assessed, column, haaglanden, haaglandenCells, ontbreekt, overviewOf, TOTAAL_ROW } from '../overviews';

const OURS = OUTPUT_ROLES.map((role) => [OUTPUTS[role].heading, role] as const);
const all = (keys: readonly string[]): Choices => ({ take: new Set(keys) });
const standard = (cells: Cells, overview = haaglanden()) => {
  const grid = gridFrom(cells);
  return planResults(overview, grid, everyColumn(offers(overview, grid)));
};
const row = (cells: Cells, r: number, from = 6, to = 12) =>
  Array.from({ length: to - from + 1 }, (_, i) => cells.get(at(r, from + i))?.content ?? '');

test('our headings are the ones by which the reader knows our columns again', () => {
  expect(OURS).toEqual([...OWN_HEADINGS]);
});

describe('new columns beside the Haaglanden overview', () => {
  const written = applyTo(haaglandenCells(), standard(haaglandenCells()));

  test('their headings, directly right of the table', () => {
    expect(row(written, 0)).toEqual(OURS.map(([heading]) => heading));
  });

  test('the figures of Delft and Gravenhage', () => {
    expect(row(written, 1, 6, 10)).toEqual([76, 38, 28, 48 / 76, 'op schema']);
    expect(row(written, 2, 6, 10)).toEqual([417, 209, 288, 129 / 417, 'niet op schema']);
    expect(row(written, 1, 11)).toEqual(
      ["'3a", 'Plan van aanpak vragen; ambtelijk toezichtgesprek'].map(() => expect.any(String)),
    );
  });

  test('every gemeente gets the numbers of the paper', () => {
    GEMEENTEN.forEach(([, , , , teRealiseren, percentage], i) => {
      expect(written.get(at(i + 1, 8))).toEqual({ content: teRealiseren, numberFormat: '#,##0' });
      const cell = written.get(at(i + 1, 9));
      expect([Math.round(Number(cell?.content) * 100) / 100, cell?.numberFormat]).toEqual([percentage, '0%']);
    });
  });

  test('the Totaal: sums, the percentage of the sums, no step', () => {
    expect(row(written, TOTAAL_ROW)).toEqual([
      884,
      38 + 209 + 34 + 7 + 25 + 28 + 8 + 41 + 55,
      609,
      275 / 884,
      '',
      '',
      '',
    ]);
  });

  test('nothing else changes: right figures of the user need no correction', () => {
    expect(offers(haaglanden(), gridFrom(haaglandenCells())).map((o) => o.kind)).toEqual(OURS.map(() => 'nieuw'));
    for (const [key, state] of haaglandenCells()) expect(written.get(key)).toEqual(state);
  });

  test('they take the look of the last column over, as wide as their texts', () => {
    const { styles } = standard(haaglandenCells());
    expect(styles.map((s) => s.to.column)).toEqual([6, 7, 8, 9, 10, 11, 12]);
    expect(styles[0]).toEqual({
      from: { row: 0, column: 5, rows: 11, columns: 1 },
      to: { row: 0, column: 6, rows: 11, columns: 1 },
      width: 6,
    });
  });

  test('a second run on the same figures writes nothing; on a changed figure just what follows from it', () => {
    const again = standard(written, haaglanden(OURS));
    expect([again.changes, again.styles]).toEqual([[], []]);
    const changed = haaglanden(OURS);
    const rows = [assessed(1, 'Delft', 76, 50), ...changed.rows.slice(1)];
    const cells = standard(written, { ...changed, rows })
      .changes.filter((c) => c.column > 5)
      .map((c) => at(c.row, c.column));
    expect(cells).toEqual(['1:8', '10:8', '1:9', '10:9']);
  });

  test('columns left out leave no gap', () => {
    const plan = planResults(
      haaglanden(),
      gridFrom(haaglandenCells()),
      all(['uitkomst:opgave', 'uitkomst:vervolgstap']),
    );
    expect(row(applyTo(haaglandenCells(), plan), 0)).toEqual(['Opgave', 'Vervolgstap', '', '', '', '', '']);
  });

  test('a column taken later comes in its place; the others move up and stay in our order', () => {
    const first = applyTo(
      haaglandenCells(),
      planResults(haaglanden(), gridFrom(haaglandenCells()), all(['uitkomst:opgave', 'uitkomst:opSchema'])),
    );
    const overview = haaglanden(OURS.filter(([, role]) => role === 'opgave' || role === 'opSchema'));
    const plan = planResults(overview, gridFrom(first), all(['uitkomst:minimaal']));
    expect(conflicts(plan, gridFrom(first))).toEqual([]);
    const second = applyTo(first, plan);
    expect([row(second, 0, 6, 9), row(second, 1, 6, 9)]).toEqual([
      ['Opgave', 'Minimaal', 'Op schema', ''],
      [76, 38, 'op schema', ''],
    ]);
    expect(plan.styles.map((s) => s.to.column)).toEqual([8]);
  });

  test('beside a turned table nothing is offered', () => {
    const { table, ...rest } = haaglanden();
    expect(offers({ ...rest, table: { ...table, layout: 'turned' } }, gridFrom(haaglandenCells()))).toEqual([]);
  });

  test('something that stands beside the table is in the way', () => {
    const cells = new Map(haaglandenCells()).set('4:8', { content: 'notitie', numberFormat: 'General' });
    expect(conflicts(standard(cells), gridFrom(cells))).toEqual([
      { code: 'notEmpty', row: 4, column: 8, found: { content: 'notitie', numberFormat: 'General' } },
    ]);
  });
});

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
