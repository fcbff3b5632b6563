/** The step after the arrow: what changes is seen in the line itself, a fall to 0 too. */
import { type Regel, regelVan } from '../../../../src/taskpane/overzicht/lijst/regels';
import { cellsOf, gridFrom } from '../../../change/grids';
import { overviewIn } from '../../../change/written';

const regel = (trede: number | string, gehuisvest: number, stand: string, koppelingen = 'voldoende'): Regel => {
  const cells = cellsOf([
    ['Gemeente', 'Trede', 'Opgave 2022-I', `Gehuisvest per ${stand}`, 'Koppelingen', 'Omkoppelingen'],
    ['Delft', trede, 76, gehuisvest, koppelingen, koppelingen && 'nee'],
  ]);
  const [row] = overviewIn(gridFrom(cells)).rows;
  if (!row) throw new Error('geen rij');
  const { straks, ...line } = regelVan(row);
  return { ...line, straks: straks.replaceAll('\u00a0', ' ') };
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
  expect(regel(trede, gehuisvest, stand).daarna).toBe(expected);
});

test.each([
  [1, 5, '21 maart 2022', '2', 'op 1 april: trede 2 verwacht'],
  [1, 5, '1 april 2022', '2', 'op 1 april: trede 2 verwacht, op 1 juli: trede 3a verwacht'],
  [2, 5, '1 april 2022', '', 'op 1 april: trede 2 verwacht, op 1 juli: trede 3a verwacht'],
  [2, 60, '1 juli 2022', '3a', 'op 1 juli: trede 3a verwacht'],
])('trede %d with %d of 76 on %s: arrow "%s", said "%s"', (trede, gehuisvest, stand, daarna, straks) => {
  expect(regel(trede, gehuisvest, stand)).toMatchObject({ daarna, straks });
});

test('what is decided today is in the line, also when the next date cannot be said yet', () => {
  const today = regel(1, 5, '1 april 2022', '');
  expect(today.daarna).toBe('2');
  expect(today.straks).toMatch(/^op 1 april: trede 2 verwacht, op 1 juli: koppelingen/);
  expect(regel(2, 5, '1 april 2022', '').daarna).toBe('');
  expect(regel(2, 50, '21 mei 2022', '').daarna).toBe('?');
});
