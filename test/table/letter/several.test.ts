/** Letters to more gemeenten on one sheet: no figure of one is taken for the other, and nobody is left out unseen. */
import { sentence } from '../../../src/review/sentences/all';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';
import { ADDRESS, BIJLAGE, BRIEF, type Lines } from './letter-kit';

const LEIDEN: Lines = [['Burgemeester en wethouders van Leiden', '', '']];
const refused = (lines: Lines): readonly string[] => {
  const read = readGrid(gridOf(lines));
  return read.kind === 'none' ? read.findings.map(sentence) : [];
};

const SAID =
  'Op dit blad staan brieven aan meer dan één gemeente: Westland, Leiden. ' +
  'Zet elke brief op een eigen blad en lees dat.';

test('two letters, or two annexes, below each other are refused by name', () => {
  expect(refused([...ADDRESS, ...BRIEF, ['', '', ''], ...LEIDEN, ...BRIEF])).toEqual([SAID]);
  const annex = (naam: string): Lines => [[`Bijlage: bevindingen, gemeente ${naam}`, '', ''], ...BIJLAGE];
  expect(refused([...annex('Westland'), ...annex('Leiden')])).toEqual([SAID]);
});

test('a letter with its own annex, or with the name of another gemeente in it, is one letter', () => {
  const annex: Lines = [['Bijlage bij de brief aan de gemeente Westland', '', '']];
  expect(readGrid(gridOf([...ADDRESS, ...BRIEF, ...annex])).kind).toBe('table');
  expect(readGrid(gridOf([...ADDRESS, ...BRIEF, ['Afschrift aan: gemeente Leiden', '', '']])).kind).toBe('table');
});

test('a table with an address in each row is a table', () => {
  const rows: Lines = [
    ['Geadresseerde', 'Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 april 2022'],
    ['Burgemeester en wethouders van Westland', 'Westland', 100, 40],
    ['Burgemeester en wethouders van Leiden', 'Leiden', 80, 30],
  ];
  expect(readGrid(gridOf(rows)).kind).toBe('table');
});
