/** Outcomes as functions in a workbook that came back from another program, with the names as it left them. */
import { wayOf } from '../../../../src/change/update/refresh';
import { ownFormulas } from '../../../../src/change/outcomes/omzetten';
import { verouderd } from '../../../../src/change/outcomes/verouderd';
import { isFormula, shown } from '../../../../src/change/write/content';
import type { Grid } from '../../../../src/table/cells/grid';
import { at, cellsOf, gridFrom, type Cells } from '../../grids';
import { overviewIn, written } from '../../written';

const BEFORE = cellsOf([
  ['Gemeente', 'Trede', 'Te huisvesten', 'Gehuisvest t/m 21-3-2022'],
  ['Delft', 2, 76, 48],
  ['Westland', 3, 81, 30],
]);
const SPELLINGS: readonly (readonly [string, (name: string) => string])[] = [
  ['opgave', (name) => name.toLowerCase()],
  ['_xldudf_opgave', (name) => `_xldudf_${name.toLowerCase()}`],
  ['_xldudf_pzh_opgave', (name) => `_xldudf_pzh_${name.toLowerCase()}`],
];
const NAMES = /\b(?:OPGAVE|MINIMAAL|RESTANT|GEREALISEERD|OPSCHEMA|TREDE|VERVOLGSTAP)(?=\()/g;

/** The sheet as written with functions, each name spelled so, each cell showing the outcome that was saved with it. */
function cameBack(spelled: (name: string) => string, now: Cells = BEFORE): Grid {
  const saved = written(BEFORE, 'waarden');
  const outcomes = new Map<string, string | number | boolean>();
  const cells = new Map(
    [...written(BEFORE, 'functies')].map(([key, state]) => {
      if (!isFormula(state.content)) return [key, now.get(key) ?? state] as const;
      const content = state.content.replace(NAMES, spelled);
      outcomes.set(content, shown(saved.get(key)?.content ?? ''));
      return [key, { ...state, content }] as const;
    }),
  );
  return gridFrom(cells, {}, (formula) => outcomes.get(formula) ?? '');
}
const stale = (grid: Grid) => verouderd(overviewIn(grid), grid, 'de cijfers van nu');

test.each(SPELLINGS)('as %s: known as functions, and up to date while the figures are those of then', (_, spelled) => {
  const grid = cameBack(spelled);
  expect(ownFormulas(grid)).toBeGreaterThan(7);
  expect(wayOf(overviewIn(grid), grid)).toBe('functies');
  expect(stale(grid)).toEqual([]);
});

test.each(SPELLINGS)(
  'as %s: the saved outcome of other figures is out of date, and its formula stays',
  (_, spelled) => {
    const grid = cameBack(spelled, new Map(BEFORE).set(at(1, 3), { content: 60, numberFormat: 'General' }));
    expect(
      stale(grid).map(({ code, area, found, expected, repair }) => [
        code,
        area?.row,
        area?.column,
        found,
        expected,
        repair,
      ]),
    ).toEqual([
      ['uitkomstVerouderd', 1, 6, 28, 16, undefined],
      ['percentageVerouderd', 1, 7, 48 / 76, 60 / 76, undefined],
    ]);
  },
);
