/** A list of keys with notes below it: these are no keys, whatever words of the trade they hold. */
import { tableOf } from '../tables';

const LIST = [
  ['Gemeente', 'Wassenaar'],
  ['Taakstelling 2022-I', 12],
  ['Achterstand 2021-II', 1],
  ['Voorsprong 2021-II', 0],
  ['Gehuisvest per 9 januari 2022', 4],
];
const saldo = (...lines: readonly (readonly string[])[]): readonly unknown[] =>
  tableOf([...LIST, ...lines]).rows.map((row) => row.saldo);

test.each([
  [['De achterstand is die van 1 januari 2022.']],
  [[], ['De achterstand is die van 1 januari 2022.']],
  [[], ['Achterstand per 1 januari 2022 volgens COA']],
])('%j', (...lines) => {
  expect(saldo(...lines)).toEqual([1]);
});

test('a key that is still to be filled in stays one', () => {
  expect(tableOf([...LIST, ['Huurcontracten']]).columns.map(({ role }) => role)).toContain('huurcontracten');
});

test('also behind a blank line further up', () => {
  const [name = [], ...keys] = LIST;
  const table = tableOf([name, [], ...keys, ['Huurcontracten']]);
  expect(table.columns.map(({ role }) => role)).toContain('huurcontracten');
});

test('a saldo of which the sign is not known is not taken for none because an empty column stands beside it', () => {
  const [row] = tableOf([
    [
      'Gemeente',
      'Taakstelling 2022-I',
      'Voorsprong/achterstand 1-1-2022',
      'Achterstand 1-1-2022',
      'Gehuisvest 9-1-2022',
    ],
    ['Wassenaar', 12, 1, '', 4],
    ['Delft', 40, 3, '', 9],
  ]).rows;
  expect(row).not.toHaveProperty('saldo');
});
