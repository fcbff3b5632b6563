import { conflicts } from '../../../src/change/write/conflicts';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { OWN_HEADINGS } from '../../../src/table/recognise/columns/vocabulary';
import { GEMEENTEN } from '../../table/haaglanden';
import { applyTo, at, gridFrom } from '../grids';
import { assessed, haaglanden, haaglandenCells, TOTAAL_ROW } from '../overviews';
import { OURS, all, standard, row } from './results-kit';

test('our headings are the ones by which the reader knows our columns again', () => {
  expect(OURS).toEqual([...OWN_HEADINGS]);
});

describe('new columns beside the Haaglanden overview', () => {
  const written = applyTo(haaglandenCells(), standard(haaglandenCells()));

  test('their headings, directly right of the table', () => {
    expect(row(written, 0)).toEqual([
      'Opgave',
      'Minimaal',
      "'Nog te huisvesten 21 maart 2022",
      "'Gerealiseerd (% van opgave) 21 maart 2022",
      "'Op schema 21 maart 2022",
      "'Verwachte trede 1 april 2022",
      'Vervolgstap',
    ]);
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
      ['Opgave', 'Minimaal', "'Op schema 21 maart 2022", ''],
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
