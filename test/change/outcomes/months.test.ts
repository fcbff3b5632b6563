import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import type { Way } from '../../../src/change/outcomes/ways';
import { assess } from '../../../src/review/assess/assess';
import { readGrid } from '../../../src/table/rows/read';
import type { CellValue } from '../../../src/table/cells/grid';
import { gridOf } from '../../table/grid-of';

const SHEET = [
  ['Gemeente', 'Opgave', 'jan 2022', 'feb 2022', 'mrt 2022', 'Nog te huisvesten'],
  ['Delft', 76, 10, 30, '', 36],
  ['Westland', 81, 0, 9, 1, 71],
] as const;

/** The cells that come beside the second gemeente. */
function written(way: Way, rows: readonly (readonly CellValue[])[] = SHEET): readonly unknown[] {
  const grid = gridOf(rows);
  const read = readGrid(grid);
  const result = read.kind === 'table' ? assess(read.table, { beleid: STANDAARDBELEID }) : undefined;
  if (result?.kind !== 'overview') throw new Error('niet beoordeeld');
  const { take } = everyColumn(offers(result.overview, grid, way));
  return planResults(result.overview, grid, { take, way })
    .changes.filter(({ row, column }) => row === 2 && column > 5)
    .slice(0, 4)
    .map((c) => c.after.content);
}

describe('months that were added up have no single cell', () => {
  test('formulas and functions add up the cells of the months', () => {
    expect(written('formules')).toEqual([
      '=B3',
      '=(G3+MOD(G3,2))/2',
      '=G3-SUM(C3,D3,E3)',
      '=IF(G3<=0,"",SUM(C3,D3,E3)/G3)',
    ]);
    expect(written('functies')).toEqual([
      '=OPGAVE(B3)',
      '=MINIMAAL(G3)',
      '=RESTANT(G3,SUM(C3,D3,E3))',
      '=IF(G3<=0,"",GEREALISEERD(SUM(C3,D3,E3),G3))',
    ]);
  });

  test('a number kept as text, which SUM passes over, is written as a value', () => {
    expect(
      written(
        'formules',
        SHEET.map((line, r) => line.map((v, c) => (r === 2 && c === 3 ? '9' : v))),
      ),
    ).toEqual([81, 41, 71, 10 / 81]);
  });
});
