import { OUTPUT_ROLES } from '../../../src/change/outcomes/outputs';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import { verouderd } from '../../../src/change/outcomes/verouderd';
import { shown } from '../../../src/change/write/content';
import { applyTo, at, gridFrom, type Cells } from '../grids';
import { haaglandenCells } from '../overviews';
import { overviewIn } from '../written';

function standard(cells: Cells) {
  const grid = gridFrom(cells);
  const overview = overviewIn(grid);
  return planResults(overview, grid, everyColumn(offers(overview, grid)));
}
const row = (cells: Cells, r: number) => OUTPUT_ROLES.map((_, i) => cells.get(at(r, 6 + i))?.content ?? '');

describe('a row that can no longer be assessed', () => {
  const before = applyTo(haaglandenCells(), standard(haaglandenCells()));
  const broken: Cells = new Map(before).set(at(1, 3), { content: 'veel', numberFormat: 'General' });
  const overview = overviewIn(gridFrom(broken));

  test('keeps no outcome of an earlier write: the next write empties it, and only it', () => {
    expect(overview.unassessed.map(({ naam }) => naam)).toEqual(['Delft']);
    const after = applyTo(broken, standard(broken));
    expect(row(after, 1)).toEqual(OUTPUT_ROLES.map(() => ''));
    expect(row(after, 2)).toEqual(row(before, 2));
  });

  test('is pointed out until then, each cell with what is left in it', () => {
    const found = verouderd(overview, gridFrom(broken), 'peildatum 21-3-2022').filter(({ area }) => area?.row === 1);
    expect(found.map(({ found }) => found)).toEqual(row(before, 1).map((content) => shown(content)));
    expect(new Set(found.map(({ expected }) => expected))).toEqual(new Set(['']));
  });

  test('a formula beside it follows by itself and stays', () => {
    const formula: Cells = new Map(broken).set(at(1, 8), { content: '=G2-D2', numberFormat: '#,##0' });
    expect(applyTo(formula, standard(formula)).get(at(1, 8))?.content).toBe('=G2-D2');
  });
});
