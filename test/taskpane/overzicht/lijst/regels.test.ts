/** The step after the arrow: what changes is seen in the line itself, a fall to 0 too. */
import { regelVan } from '../../../../src/taskpane/overzicht/lijst/regels';
import { cellsOf, gridFrom } from '../../../change/grids';
import { overviewIn } from '../../../change/written';

const daarna = (trede: number | string, gehuisvest: number, stand: string): string => {
  const cells = cellsOf([
    ['Gemeente', 'Trede per 1 april 2022', 'Opgave 2022-I', `Gehuisvest per ${stand}`, 'Koppelingen', 'Omkoppelingen'],
    ['Delft', trede, 76, gehuisvest, 'voldoende', 'nee'],
  ]);
  const [row] = overviewIn(gridFrom(cells)).rows;
  if (!row) throw new Error('geen rij');
  return regelVan(row).daarna;
};

test.each([
  [2, 76, '1 juli 2022', '0'],
  ['3b', 80, '1 juli 2022', '0'],
  [0, 76, '1 juli 2022', ''],
  [2, 60, '1 juli 2022', '3a'],
  ['3a', 60, '1 juli 2022', '3b'],
  // A bare 3 is 3a.
  [3, 45, '21 mei 2022', '3b'],
  [3, 70, '21 mei 2022', '0'],
])('trede %s with %d of 76 on %s: "%s"', (trede, gehuisvest, stand, expected) => {
  expect(daarna(trede, gehuisvest, stand)).toBe(expected);
});
