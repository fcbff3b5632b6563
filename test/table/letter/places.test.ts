/** Where what is found on a letter stands: in its own cells, not in the list that it was read as. */
import { check } from '../../../src/review/checks/check';
import { sentence } from '../../../src/review/sentences/all';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';
import type { Lines } from './letter-kit';

function found(lines: Lines) {
  const grid = gridOf(lines);
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error(read.kind);
  return check({ table: read.table, grid });
}

const OKTOBER: Lines = [
  ['Burgemeester en wethouders van Westland', '', ''],
  ['Taakstelling 2023-II', '', 849],
  ['Uw gemeente had per 1 juli 2023 een achterstand van 301.', '', ''],
  ['Feitelijk gehuisvest vóór 1 oktober 2023', 84, ''],
  ['Uw gemeente stond op 1 juli 2023 op trede 1.', '', ''],
  ['Uw gemeente komt per 1 oktober 2023 op trede 3a.', '', ''],
];

test('a value inside a sentence is in the cell of the sentence', () => {
  expect(found(OKTOBER).map(sentence)).toEqual([
    'Westland gaat van trede 1 naar 3a (A6); na 1 komt 2. Controleer beide treden.',
  ]);
});

test('a figure beside a sentence that says another is in its own cell', () => {
  const [naam = [], taakstelling = [], saldo = [], ...others] = OKTOBER;
  const [first] = found([naam, taakstelling, [saldo[0] ?? '', '', 310], ...others.slice(0, 2)]);
  expect(first).toMatchObject({ code: 'tekstWaarGetal', found: '301 / 310', area: { row: 2, column: 2 } });
});

test('a name that is misspelt is put right inside the address', () => {
  const [, ...others] = OKTOBER.slice(0, 5);
  const [first] = found([['Burgemeester en wethouders van Westlnad', '', ''], ...others]);
  expect(first).toMatchObject({
    code: 'gemeenteOnbekend',
    found: 'Westlnad',
    area: { row: 0, column: 0 },
    repair: { row: 0, column: 0, content: 'Burgemeester en wethouders van Westland' },
  });
});

test('what a letter that names no gemeente contradicts is said of this gemeente', () => {
  expect(found(OKTOBER.slice(1)).map(sentence)).toEqual([
    'Deze gemeente gaat van trede 1 naar 3a (A5); na 1 komt 2. Controleer beide treden.',
  ]);
});
