/** What moved between two sheets, counted over the gemeenten that stand on both. */
import fc from 'fast-check';
import { newsOf } from '../../../src/review/compare/news';
import type { CellValue } from '../../../src/table/cells/grid';
import { cellsOf, gridFrom } from '../../change/grids';
import { overviewIn } from '../../change/written';

type Line = readonly [naam: string, trede: string | number, opgave: number, gehuisvest: number];

const sheet = (dag: string, lines: readonly Line[], helft = '1e helft 2022') =>
  overviewIn(
    gridFrom(
      cellsOf([
        ['Gemeente', 'Trede', `Opgave ${helft}`, `Gehuisvest per ${dag}`],
        ...lines.map((line): readonly CellValue[] => line),
      ]),
    ),
  );

const MAART = sheet('21 maart 2022', [
  ['Delft', 2, 76, 48],
  ["'s-Gravenhage", 2, 417, 129],
  ['Midden-Delfland', 1, 13, 5],
  ['Wassenaar', 0, 15, 11],
  ['Westland', 3, 81, 30],
]);

test('each kind of change by itself, and one that stayed', () => {
  const april = sheet('1 april 2022', [
    ['Delft', 2, 76, 36],
    ["'s-Gravenhage", '3a', 417, 209],
    ['Midden-Delfland', 1, 13, 5],
    ['Wassenaar', 0, 20, 11],
    ['Westland', 2, 81, 30],
    ['Rijswijk', 3, 56, 1],
  ]);
  expect(newsOf(MAART, april)).toEqual({
    beide: 5,
    gewijzigd: 4,
    gedaald: 1,
    tredeHoger: 1,
    tredeLager: 1,
    opSchema: 1,
    vanSchema: 1,
  });
});

test('the same figures on the same day are no news', () => {
  const none = { gewijzigd: 0, gedaald: 0, tredeHoger: 0, tredeLager: 0, opSchema: 0, vanSchema: 0 };
  expect(newsOf(MAART, MAART)).toEqual({ beide: 5, ...none });
});

test('in another half-year the count began anew: only step and schedule are told', () => {
  const september = sheet('1 september 2022', [['Delft', '3a', 80, 3]], '2e helft 2022');
  expect(newsOf(MAART, september)).toEqual({ beide: 1, tredeHoger: 1, tredeLager: 0, opSchema: 0, vanSchema: 1 });
});

test('a step 3 of before and 3a are one step', () => {
  const april = sheet('1 april 2022', [['Westland', '3a', 81, 30]]);
  expect(newsOf(MAART, april)).toMatchObject({ tredeHoger: 0, tredeLager: 0 });
});

test('no count is larger than the gemeenten on both, and nobody moves both ways', () => {
  const NAMES = ['Delft', 'Wassenaar', 'Westland', 'Rijswijk'] as const;
  const lines = fc
    .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 })
    .chain((names) =>
      fc.tuple(
        ...names.map((naam) =>
          fc.tuple(fc.constant(naam), fc.constantFrom<string | number>(0, 1, 2, '3a', '3b', 4), fc.nat(90), fc.nat(90)),
        ),
      ),
    );
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const news = newsOf(sheet('21 maart 2022', one), sheet('1 april 2022', other));
      const { beide, ...counts } = news;
      expect(beide).toBe(one.filter(([naam]) => other.some(([there]) => there === naam)).length);
      for (const n of Object.values(counts)) expect(n).toBeLessThanOrEqual(beide);
      expect(news.tredeHoger + news.tredeLager).toBeLessThanOrEqual(beide);
      expect(news.opSchema + news.vanSchema).toBeLessThanOrEqual(beide);
    }),
    { numRuns: 50 },
  );
});
