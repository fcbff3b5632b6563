/** The day in our headings: written, known again, brought up to date, out of date, and taken back. */
import { verouderd } from '../../../../src/change/outcomes/verouderd';
import { offers, planResults, standardChoices } from '../../../../src/change/outcomes/results';
import { restore } from '../../../../src/change/write/undo';
import { sentence } from '../../../../src/review/sentences/all';
import { everyColumn } from '../../every-column';
import { applyTo, at, cellsOf, gridFrom, type Cells } from '../../grids';
import { overviewIn } from '../../written';

const sheet = (day: string, housed: number): Cells =>
  cellsOf([
    ['Gemeente', 'Trede', 'Te huisvesten', `Gehuisvest t/m ${day}`],
    ['Delft', 2, 76, housed],
    ['Westland', 3, 81, 30],
  ]);
const write = (cells: Cells) => {
  const grid = gridFrom(cells);
  const overview = overviewIn(grid);
  return planResults(overview, grid, everyColumn(offers(overview, grid)));
};
/** The old sheet as it was written, with the heading and a figure of a later day. */
const later = (): Cells => {
  const first = sheet('21 maart 2022', 48);
  const written = new Map(applyTo(first, write(first)));
  for (const key of [at(0, 3), at(1, 3)]) {
    const now = sheet('2 april 2022', 60).get(key);
    if (now) written.set(key, now);
  }
  return written;
};
const headings = (cells: Cells): readonly unknown[] =>
  [4, 5, 6, 7, 8, 9, 10].map((column) => cells.get(at(0, column))?.content);

test('known again as ours, without a day of their own', () => {
  const cells = sheet('21 maart 2022', 48);
  const { table, peildatum } = overviewIn(gridFrom(applyTo(cells, write(cells))));
  expect(table.columns.filter((c) => c.ours).map((c) => [c.role, c.dates])).toEqual([
    ['opgave', []],
    ['minimaal', []],
    ['nogTeHuisvesten', []],
    ['percentage', []],
    ['opSchema', []],
    ['verwachteTrede', []],
    ['vervolgstap', []],
  ]);
  expect(peildatum).toBe(overviewIn(gridFrom(cells)).peildatum);
});

test('figures of a later day: the same columns, with the new day, and the decision date after it', () => {
  const cells = later();
  const grid = gridFrom(cells);
  const overview = overviewIn(grid);
  const plan = planResults(overview, grid, standardChoices(offers(overview, grid)));
  expect(headings(applyTo(cells, plan))).toEqual([
    'Opgave',
    'Minimaal',
    "'Nog te huisvesten 2 april 2022",
    "'Gerealiseerd (% van opgave) 2 april 2022",
    "'Op schema 2 april 2022",
    "'Verwachte trede 1 juli 2022",
    'Vervolgstap',
  ]);
  expect(plan.styles).toEqual([]);
});

test('a heading that names another day than the figures is out of date, with its repair', () => {
  const grid = gridFrom(later());
  const found = verouderd(overviewIn(grid), grid, 'peildatum 2-4-2022').filter(({ area }) => area?.row === 0);
  expect(found.map(({ area, repair }) => [area?.column, repair?.content])).toEqual([
    [6, 'Nog te huisvesten 2 april 2022'],
    [7, 'Gerealiseerd (% van opgave) 2 april 2022'],
    [8, 'Op schema 2 april 2022'],
    [9, 'Verwachte trede 1 juli 2022'],
  ]);
  expect(found[2] && sentence(found[2])).toMatch(
    /^Bij de kop staat in I1 .* 'Op schema 21 maart 2022', maar met de cijfers van nu is dat 'Op schema 2 april 2022'/,
  );
});

test('headings without a day, of an earlier version, are no fault, and get their day with the next write', () => {
  const cells = sheet('21 maart 2022', 48);
  const old = new Map(applyTo(cells, write(cells)));
  old.set(at(0, 8), { content: 'Op schema', numberFormat: 'General' });
  const grid = gridFrom(old);
  expect(verouderd(overviewIn(grid), grid, '')).toEqual([]);
  expect(write(old).changes.map(({ after }) => after.content)).toEqual(["'Op schema 21 maart 2022"]);
});

test('an earlier write is taken back also after its columns got another day', () => {
  const first = sheet('21 maart 2022', 48);
  const plan = write(first);
  const cells = later();
  const second = write(cells);
  const { lost } = restore(plan, gridFrom(applyTo(cells, second)));
  expect(lost).toEqual([]);
});
