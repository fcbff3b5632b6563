/** The table for Word's mail merge, without its mark: known by its fields, and one column for each figure. */
import { isMergeTable } from '../../../src/table/cells/made-by-us';
import { mergeTableAsFigures } from '../../../src/table/letter/merge-table';
import { gridOf } from '../grid-of';

const FIELDS = [
  ...['Gemeente', 'GM_code', 'Halfjaar', 'Halfjaar_voluit', 'Taakstelling', 'Taakstelling_tekst', 'Saldo_begin'],
  ...['Saldo_begin_woorden', 'Koppelingen', 'Koppelingen_oordeel', 'Trede_na', 'Trede_na_naam', 'Volgende_opgave'],
  'Aangenomen',
];

test('it is known by its fields, in any order and without some', () => {
  expect(isMergeTable(gridOf([FIELDS]))).toBe(true);
  expect(isMergeTable(gridOf([[...FIELDS].reverse().slice(1)]))).toBe(true);
  expect(isMergeTable(gridOf([['Gemeente', 'Taakstelling', 'Taakstelling_tekst', 'Gehuisvest']]))).toBe(false);
  expect(isMergeTable(gridOf([]))).toBe(false);
});

test('what is said twice, or of the next halfjaar, goes; the last column stays: nothing is written over it', () => {
  const grid = gridOf([FIELDS, FIELDS.map((_, c) => c)]);
  const { values } = mergeTableAsFigures(grid);
  expect(values[0]).toEqual([
    ...['Gemeente', 'GM_code', 'Halfjaar', '', 'Taakstelling', '', 'Saldo_begin, achterstand (+) / voorsprong (-)'],
    ...['', '', 'Koppelingen', 'Trede_na', '', '', 'Aangenomen'],
  ]);
  expect(values[1]).toEqual([0, 1, 2, '', 4, '', 6, '', '', 9, 10, '', '', 13]);
});

test('any other sheet stays as it is', () => {
  const grid = gridOf([
    ['Gemeente', 'Opgave_tekst'],
    ['Delft', 76],
  ]);
  expect(mergeTableAsFigures(grid)).toBe(grid);
});
