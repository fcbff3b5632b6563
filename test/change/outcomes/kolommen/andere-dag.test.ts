/** A column of the user's own that says what was or will be on another day than that of the figures is left alone. */
import { proposals } from '../../../../src/change/outcomes/existing';
import { offers } from '../../../../src/change/outcomes/results';
import type { CellValue } from '../../../../src/table/cells/grid';
import { cellsOf, gridFrom } from '../../grids';
import { overviewIn } from '../../written';

const sheet = (stand: string, heading: string, content: CellValue): readonly (readonly CellValue[])[] => [
  ['Gemeente', 'Trede', 'Taakstelling 1e helft 2022', 'Achterstand 1 januari 2022', stand, heading],
  ['Delft', 2, 68, 8, 48, content],
  ['Westland', 3, 72, 9, 30, content],
];
const offered = (stand: string, heading: string, content: CellValue): readonly unknown[] => {
  const grid = gridFrom(cellsOf(sheet(stand, heading, content)));
  return proposals(overviewIn(grid), grid).map(({ change }) => change.after.content);
};

test.each<[string, string, readonly unknown[]]>([
  ['Gehuisvest per 1 juli 2022', 'Nog te huisvesten per 1 april 2022', []],
  ['Gehuisvest per 1 juli 2022', 'Nog te huisvesten per 1 juli 2022', [28, 51]],
  ['Gehuisvest per 1 juli 2022', 'Nog te huisvesten', [28, 51]],
  ['Gehuisvest per 1 juli 2022', 'Percentage gerealiseerd per 1 april 2022', []],
  ['Gehuisvest per 1 juli 2022', 'Percentage gerealiseerd per 1 juli 2022', [48 / 76, 30 / 81]],
  ['Gehuisvest per 21 maart 2022', 'Nog te huisvesten vóór 1 juli 2022', [28, 51]],
  ['Gehuisvest per 21 maart 2022', 'Nog te huisvesten op 1 juli 2022', []],
  ['Gehuisvest per 21 maart 2022', 'Percentage gerealiseerd per 1 juli 2022', []],
  ['Gehuisvest per 1 juli 2022', 'Minimaal te huisvesten per 1 april 2022', [38, 41]],
])('%s beside an empty or another "%s": %j', (stand, heading, expected) => {
  expect(offered(stand, heading, '')).toEqual(expected);
  expect(offered(stand, heading, 1)).toEqual(expected);
});

test('an empty column of another day is no reason to leave ours out', () => {
  const grid = gridFrom(cellsOf(sheet('Gehuisvest per 1 juli 2022', 'Nog te huisvesten per 1 april 2022', '')));
  const overview = overviewIn(grid);
  const ours = offers(overview, grid).filter(({ heading }) => heading === 'Nog te huisvesten');
  expect(ours).toEqual([{ key: expect.any(String), kind: 'nieuw', heading: 'Nog te huisvesten', cells: 3 }]);
});
