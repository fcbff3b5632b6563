import { oddRow } from '../../../src/change/outcomes/one-formula';

const table = { name: 'T', row: 0, column: 0, rows: 4, columns: 3, hasHeader: true, hasTotals: false };
const odd = (formula: (line: number) => string) => oddRow(table, (row) => formula(row + 1))?.row;

test.each<readonly [string, (line: number) => string]>([
  ['relative to its row', (n) => `=C${n}*2`],
  ['by heading', () => '=[@Q1]-T[@[K1 2022]]'],
  ['by a heading with brackets and what looks like a cell', (n) => `=[@[Aantal '[COA'] K1]]-C${n}`],
  ['with a text', (n) => `=IF(C${n}=0,"C1",1)`],
])('one formula for the whole column: %s', (_, formula) => {
  expect(odd(formula)).toBeUndefined();
});

test('the first row that gets another one', () => {
  expect(odd((n) => (n === 3 ? '=C9' : `=C${n}`))).toBe(2);
  expect(odd((n) => (n === 4 ? '=SUM(C2:C3)' : `=C${n}`))).toBe(3);
});
