import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { readGrid } from '../../../src/table/rows/read';
import { decided, only } from './paper-kit';
import { haaglanden } from '../../table/haaglanden';

function overviewOf(grid = haaglanden()): Overview {
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error('geen tabel');
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

describe('the overview of Haaglanden assessed on 21 March 2022', () => {
  test('gives the numbers of the paper', () => {
    const { rows, totaal, unassessed } = overviewOf();
    expect(rows.map((r) => r.nogTeHuisvesten)).toEqual([28, 288, 59, 8, 38, 55, 4, 51, 78]);
    expect(rows.map((r) => Math.floor((r.gerealiseerd ?? 0) * 100 + 0.5))).toEqual([63, 31, 12, 38, 24, 2, 73, 37, 28]);
    expect(totaal).toEqual({ opgave: 884, gehuisvest: 275, nogTeHuisvesten: 609, gerealiseerd: 275 / 884 });
    expect(unassessed).toEqual([]);
  });

  test("'s-Gravenhage needs 80 more before 1 April; the step stays on 21 March", () => {
    const [, denHaag] = overviewOf().rows;
    expect(denHaag).toMatchObject({
      naam: "'s-Gravenhage",
      trede: '2',
      minimaal: 209,
      opSchema: false,
      volgende: { nodig: 80 },
    });
    expect(denHaag?.beoordeling).toMatchObject({ kind: 'trede', trede: '2', moment: 'geen' });
  });
});

const HEADINGS = ['Gemeente', 'Trede 1-4-2022', 'Opgave 2022-I', 'Gehuisvest 1-4-2022', 'Gehuisvest 1-7-2022'];

test.each([
  ['1-7-2022', 'onvoldoende', 'voldoende', '1 → 1'],
  ['30-6-2022', 'onvoldoende', 'voldoende', '1 → 1'],
  ['1-7-2022', 'voldoende', 'onvoldoende', '1 → 2'],
  ['1-7-2022', 30, 12, '1 → 2'],
  ['1-7-2022', 12, 30, '1 → 1'],
])('koppelingen of %s do not hold beside those of halfway: %s and %s', (day, halfway, late, step) => {
  const row = only([
    [...HEADINGS, 'Koppelingen 1-4-2022', `Koppelingen ${day}`],
    ['Delft', 1, 76, 50, 60, halfway, late],
  ]);
  expect(decided(row)).toBe(step);
});
