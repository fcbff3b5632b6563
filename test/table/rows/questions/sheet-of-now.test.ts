import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../grid-of';

test.each([
  ['Achterstand 1 juli 2024', ['saldoNaGehuisvest']],
  ['1 juli 2024', []],
])('a sheet called %s: is a saldo without a day of then?', (sheet, expected) => {
  const rows = [
    ['Gemeente', 'Taakstelling 2024-I', 'Achterstand', 'Gehuisvest per 1 juli 2024'],
    ['Delft', 76, 40, 70],
  ];
  const read = readGrid(gridOf(rows, { sheet }));
  expect(read.kind === 'table' ? read.table.findings.map(({ code }) => code) : read).toEqual(expected);
});
