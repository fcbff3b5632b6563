/** A new column that repeats one of the user's own is offered, but not written by itself; the reason names theirs. */
import { offers, standardChoices } from '../../../../src/change/outcomes/results';
import { repeatsSentence } from '../../../../src/change/outcomes/sentences';
import type { Role } from '../../../../src/table/roles';
import { cellsOf, gridFrom } from '../../grids';
import { assessed, column, haaglanden, haaglandenCells, overviewOf } from '../../overviews';
import { overviewIn } from '../../written';

type Cell = string | number;
/** Delft, 48 of 76, with one more column of the user's own. */
const beside = (role: Role, heading: string, content: Cell, second: Cell) => {
  const overview = overviewOf(
    [assessed(1, 'Delft', 76, 48), assessed(2, 'Westland', 81, 30)],
    [column(0, 'Gemeente', 'gemeente'), column(1, heading, role)],
  );
  const grid = gridFrom(
    cellsOf([
      ['Gemeente', heading],
      ['Delft', content],
      ['Westland', second],
    ]),
  );
  return offers(overview, grid).flatMap(({ key, repeats }) => (repeats === undefined ? [] : [[key, repeats]]));
};

test('beside the overview of Haaglanden three of our columns would repeat what stands there', () => {
  const all = offers(overviewIn(gridFrom(haaglandenCells())), gridFrom(haaglandenCells()));
  expect(all.map(({ heading, repeats }) => [heading, repeats])).toEqual([
    ['Opgave', 'Taakstelling 1e helft 2022'],
    ['Minimaal', undefined],
    ['Nog te huisvesten', 'Te realiseren 21 maart 2022 - 1 juli 2022'],
    ['Gerealiseerd (% van opgave)', 'Gerealiseerd 21 maart 2022'],
    ['Op schema', undefined],
    ['Verwachte trede', undefined],
    ['Vervolgstap', undefined],
  ]);
  expect([...standardChoices(all).take]).toEqual([
    'uitkomst:minimaal',
    'uitkomst:opSchema',
    'uitkomst:verwachteTrede',
    'uitkomst:vervolgstap',
  ]);
});

test.each<[string, Role, string, Cell, Cell, boolean]>([
  ['the same opgave', 'opgave', 'Te huisvesten', 76, 81, true],
  ['one that differs in a row', 'opgave', 'Te huisvesten', 76, 80, false],
  ['an opgave that is not filled in', 'opgave', 'Te huisvesten', 76, '', false],
  ['half of it', 'minimaal', 'Minimum', 38, 41, true],
  ['what is left', 'nogTeHuisvesten', 'Rest', 28, 51, true],
  ['an empty cell, which is filled in', 'nogTeHuisvesten', 'Rest', 28, '', true],
  ['one that is to be corrected', 'nogTeHuisvesten', 'Rest', 28, 50, false],
  ['whole percents', 'percentage', 'Gerealiseerd', 0.63, '37%', true],
  ['a percentage of the minimum', 'percentage', '% van minimum', 48 / 76, 30 / 81, false],
  ['the same words', 'opSchema', 'Schema', 'op schema', 'niet op schema', true],
  ['other words', 'opSchema', 'Schema', 'ja', 'nee', false],
])('%s (%s)', (_, role, heading, first, second, repeats) => {
  expect(beside(role, heading, first, second)).toEqual(repeats ? [[`uitkomst:${role}`, heading]] : []);
});

test('a column that we wrote already is brought up to date, whatever stands beside it', () => {
  const overview = haaglanden([['Opgave', 'opgave']]);
  const [first] = offers(overview, gridFrom(haaglandenCells()));
  expect([first?.kind, first?.repeats]).toEqual(['bijwerken', undefined]);
});

test('what was left out of an earlier write stays out of the next', () => {
  const overview = haaglanden([['Minimaal', 'minimaal']]);
  const all = offers(overview, gridFrom(haaglandenCells()));
  expect([...standardChoices(all).take]).toEqual(['uitkomst:minimaal']);
});

test('the reason', () => {
  expect(repeatsSentence('Te realiseren')).toBe(
    'Staat al in uw tabel, in "Te realiseren": daarom niet vanzelf aangevinkt.',
  );
});
