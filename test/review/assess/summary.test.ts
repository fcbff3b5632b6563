/** All gemeenten at a glance: how many on schedule, rising, at each step; the schedule of all together. */
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { schemadeel } from '../../../src/domain/beoordeling/schema';
import { personen } from '../../../src/domain/getal/getal';
import { datumVan } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import { summaryOf } from '../../../src/review/assess/summary';
import { inRegio } from '../../../src/review/assess/view';
import { regionsIn } from '../../../src/review/assess/regions';
import type { CellValue } from '../../../src/table/cells/grid';
import { HAAGLANDEN } from '../../table/haaglanden';
import { tableOf } from '../../table/tables';

function overviewOf(rows: readonly (readonly CellValue[])[]) {
  const result = assess(tableOf(rows), { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error('geen overzicht');
  return result.overview;
}

const HEADINGS = ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest t/m 21 maart 2022', 'Koppelingen'];

test('the overview of March 2022: two of nine on schedule, steps 0, 2 and 3', () => {
  const { treden, ...rest } = summaryOf(overviewOf(HAAGLANDEN));
  expect(rest).toMatchObject({ opSchema: 2, nietOpSchema: 7, nietBeoordeeld: 0, stijgt: 0 });
  expect(treden).toEqual([
    { trede: '0', count: 1 },
    { trede: '2', count: 3 },
    { trede: '3', count: 5 },
  ]);
});

test('what rises, what cannot be assessed, a step that is not known, and who is elsewhere', () => {
  const summary = summaryOf(
    overviewOf([
      HEADINGS,
      ['Rijswijk', 1, 56, 1, 'voldoende'],
      ['Delft', '', 76, 48, 'voldoende'],
      ['Westland', 0, 81, 'veel', 'voldoende'],
      ['Zeist', '', 40, 30, 'voldoende'],
    ]),
  );
  expect(summary).toEqual({
    opSchema: 2,
    nietOpSchema: 1,
    nietBeoordeeld: 1,
    stijgt: 1,
    treden: [
      { trede: '1', count: 1 },
      { trede: undefined, count: 1 },
    ],
    verwacht: [
      { trede: '2', count: 1 },
      { trede: undefined, count: 1 },
    ],
  });
});

test.each([
  ['halfway 21 March the pace asks (2 + 20/31) / 6', '2022-03-21', (2 + 20 / 31) / 6],
  ['on 1 April half, rounded up to persons', '2022-04-01', 442 / 884],
  ['on 1 October 2020 the coulance of 70% of the minimum', '2020-10-01', (0.7 * 442) / 884],
  ['on the last day all', '2022-07-01', 1],
])('%s', (_, day, part) => {
  expect(schemadeel(personen(884), personen(275), datumVan(day), STANDAARDBELEID)).toBeCloseTo(part, 10);
});

test('without an opgave there is no schedule', () => {
  expect(schemadeel(personen(0), personen(3), datumVan('2022-03-21'), STANDAARDBELEID)).toBeUndefined();
});

test('the parts add up to all, whatever the figures', () => {
  const names = ['Delft', 'Rijswijk', 'Wassenaar', 'Westland', 'Zoetermeer', 'Leiden'];
  const count = fc.nat({ max: 300 });
  const step = fc.constantFrom<CellValue>('', 0, 1, 2, '3a', '3b', 4, 5, 6);
  fc.assert(
    fc.property(fc.array(fc.tuple(step, count, count), { minLength: 1, maxLength: names.length }), (figures) => {
      const overview = overviewOf([
        HEADINGS,
        ...figures.map(([trede, opgave, housed], i) => [names[i] ?? '', trede, opgave, housed, 'voldoende']),
      ]);
      const { opSchema, nietOpSchema, nietBeoordeeld, treden, verwacht, stijgt } = summaryOf(overview);
      expect(opSchema + nietOpSchema + nietBeoordeeld).toBe(figures.length);
      for (const part of [treden, verwacht])
        expect(part.reduce((sum, { count: n }) => sum + n, 0)).toBe(overview.rows.length);
      expect(stijgt).toBeLessThanOrEqual(overview.rows.length);
    }),
    { numRuns: 50 },
  );
});

describe('a region', () => {
  const overview = overviewOf([
    HEADINGS,
    ['Delft', 2, 76, 48, 'voldoende'],
    ['Leiden', 2, 70, 10, 'voldoende'],
    ['Gouda', 1, 40, 'veel', 'voldoende'],
    ['Zeist', '', 40, 30, 'voldoende'],
  ]);

  test('those of the gemeenten on the sheet, one word once', () => {
    expect(regionsIn(overview)).toEqual([
      { kind: 'woonregio', naam: 'Haaglanden' },
      { kind: 'woonregio', naam: 'Holland Rijnland' },
      { kind: 'woonregio', naam: 'Midden-Holland' },
      { kind: 'veiligheidsregio', naam: 'Hollands-Midden' },
    ]);
  });

  test('only its gemeenten, with their totals, those not assessed as well', () => {
    const part = inRegio(overview, { kind: 'veiligheidsregio', naam: 'Hollands-Midden' });
    expect(part.rows.map(({ naam }) => naam)).toEqual(['Leiden']);
    expect(part.unassessed.map(({ naam }) => naam)).toEqual(['Gouda']);
    expect(part.totaal).toMatchObject({ opgave: 70, gehuisvest: 10 });
  });

  test.each([undefined, { kind: 'woonregio', naam: 'Drechtsteden' } as const])('%j is all', (regio) => {
    expect(inRegio(overview, regio)).toBe(overview);
  });
});
