/** A row with a cell that a custom function still works on waits: no finding, and no word that it is bad. [F12] */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { check } from '../../../src/review/checks/check';
import { gridOf } from '../../table/grid-of';
import { HAAGLANDEN } from '../../table/haaglanden';
import { sheetOf } from './checking';

const [NAME, TAAKSTELLING, GEHUISVEST] = [0, 2, 3];
const codes = (of: ReturnType<typeof sheetOf>): readonly string[] => check(of, []).map(({ code }) => code);

test.each([
  ['its name', NAME],
  ['its taakstelling', TAAKSTELLING],
  ['its count', GEHUISVEST],
])('%s is being calculated', (_, column) => {
  const cells = HAAGLANDEN.map((row, r) => row.map((value, c) => (r === 2 && c === column ? '#BUSY!' : value)));
  const sheet = sheetOf(gridOf(cells, { errors: [`2,${column}`] }));
  expect(codes(sheet)).toEqual(codes(sheetOf(gridOf(HAAGLANDEN))));
  const assessed = assess(sheet.table, { beleid: STANDAARDBELEID });
  if (assessed.kind !== 'overview') throw new Error(`ontbreekt: ${assessed.wat.join()}`);
  expect(assessed.overview.rows).toHaveLength(8);
  expect(assessed.overview.unassessed.map(({ reden }) => reden)).toEqual(['Excel berekent deze rij nog']);
});
