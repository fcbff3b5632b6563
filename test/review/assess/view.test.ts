/** What is looked at of a sheet of the whole country: one province, or all. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { inZicht, provincesIn, zichtIn, type Zicht } from '../../../src/review/assess/view';
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../../table/grid-of';

const HEADING = ['Provincie', 'Gemeente', 'Opgave 1e helft 2022', 'Gehuisvest per 1 april 2022'];

function overviewOf(...lines: readonly (readonly CellValue[])[]): Overview {
  const read = readGrid(gridOf([HEADING, ...lines]));
  if (read.kind !== 'table') throw new Error(read.kind);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

const NATIONAL = overviewOf(
  ['Utrecht', 'Utrecht', 200, 90],
  ['Utrecht', 'Zeist', 40, 'veel'],
  ['Limburg', 'Bergen', 20, 10],
  ['Noord-Holland', 'Bergen', 30, 5],
  ['Zuid-Holland', 'Delft', 76, 30],
  ['Zuid-Holland', 'Leiden', 100, 60],
  ['Zuid-Holland', 'Onbekendam', 10, 6],
);
const OWN = overviewOf(['Zuid-Holland', 'Delft', 76, 30], ['Zuid-Holland', 'Leiden', 100, 60]);
const names = ({ rows, unassessed }: Overview) => [rows.map(({ naam }) => naam), unassessed.map(({ naam }) => naam)];

test('the provinces of a sheet, our own first', () => {
  expect(provincesIn(NATIONAL)).toEqual(['Zuid-Holland', 'Utrecht', 'Noord-Holland', 'Limburg']);
  expect(provincesIn(OWN)).toEqual(['Zuid-Holland']);
});

test.each<[Zicht, readonly (readonly string[])[], number, number]>([
  ['Zuid-Holland', [['Delft', 'Leiden'], ['Onbekendam']], 176, 90],
  ['Utrecht', [['Utrecht'], ['Zeist']], 200, 90],
  ['Limburg', [['Bergen (L.)'], []], 20, 10],
])('looking at %s', (zicht, who, opgave, gehuisvest) => {
  const seen = inZicht(NATIONAL, zicht);
  expect(names(seen)).toEqual(who);
  expect(seen.totaal).toMatchObject({ opgave, gehuisvest, gerealiseerd: gehuisvest / opgave });
  expect(inZicht(NATIONAL, zicht)).toBe(seen);
});

test('all, and a province that is not there, is the sheet itself', () => {
  for (const zicht of ['alle', 'Drenthe'] as const) expect(inZicht(NATIONAL, zicht)).toBe(NATIONAL);
  expect(zichtIn(NATIONAL, 'Drenthe')).toBe('alle');
  expect(inZicht(OWN, 'Zuid-Holland')).toBe(OWN);
});
