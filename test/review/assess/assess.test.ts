import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { readGrid } from '../../../src/table/rows/read';
import { decided, only } from './paper-kit';
import { gridOf } from '../../table/grid-of';
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
  ['1-5-2022', 'onvoldoende', 'voldoende', '1 → 1'],
  ['1-3-2022', 'voldoende', 'onvoldoende', '1 → 2'],
])('koppelingen of %s do not hold beside those of 1 April: %s and %s', (day, halfway, late, step) => {
  const row = only([
    [...HEADINGS, 'Koppelingen 1-4-2022', `Koppelingen ${day}`],
    ['Delft', 1, 76, 50, 60, halfway, late],
  ]);
  expect(decided(row)).toBe(step);
});

test.each<[string, number, string]>([
  ['Huurcontracten', 16, '1 → 0'],
  ['Huurcontracten ingaand na 1 juli 2022', 16, 'niet'],
  ['Huurcontracten vanaf 1-7-2022', 16, 'niet'],
  ['Omkoppelingen 2022-I', 2, '1 → 2'],
  ['Omkoppelingen sinds 2020', 2, 'niet'],
])('%s', (heading, cell, step) => {
  const lines = [
    [...HEADINGS, 'Koppelingen 1-4-2022', heading],
    ['Delft', 1, 76, 50, 60, 12, cell],
  ];
  const { rows } = overviewOf(gridOf(lines));
  expect(rows.map(decided)[0] ?? 'niet').toBe(step);
});

test.each(['Koppelingen cumulatief 1-4-2022', 'Koppelingen 1-4-2022 (%)'])(
  '%s are not the number of that day',
  (heading) => {
    const row = only([
      [...HEADINGS, heading],
      ['Delft', 1, 76, 50, 60, 40],
    ]);
    expect(decided(row)).toBe('koppelingen');
  },
);
