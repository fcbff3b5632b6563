/** A group above or before a heading that names a day of its own, of before the halfjaar of the group. */
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../grid-of';

const read = (koppelingen: string) => {
  const result = readGrid(
    gridOf([
      ['', 'Gemeente', 'Westland', 'Pijnacker-Nootdorp'],
      ['2019-II', 'Opgave', 20, 20],
      ['2019-II', 'Gehuisvest', 16, 16],
      ['2020-I', 'Opgave', 12, 12],
      ['2020-I', 'Gehuisvest per 1 april 2020', 3, 4],
      ['', koppelingen, 'voldoende', 'voldoende'],
    ]),
  );
  if (result.kind !== 'table') throw new Error(result.kind);
  return result.table.rows.map((row) => [row.opgave, row.gehuisvest, row.koppelingen]);
};

test('koppelingen of the halfjaar before are not those of the group that reaches over them', () => {
  expect(read('Koppelingen per 2 oktober 2019')).toEqual([
    [12, 3, undefined],
    [12, 4, undefined],
  ]);
});

test.each(['Koppelingen per 1 april 2020', 'Koppelingen'])('"%s" are', (heading) => {
  expect(read(heading)).toEqual([
    [12, 3, 'voldoende'],
    [12, 4, 'voldoende'],
  ]);
});

test('an opgave that names the halfjaar before is not that of the group that reaches over it', () => {
  const result = readGrid(
    gridOf([
      ['', 'Gemeente', 'Westland'],
      ['2019-II', 'Taakstelling', 25],
      ['2020-I', 'Taakstelling', 17],
      ['2020-I', 'Gehuisvest per 1 april 2020', 3],
      ['', 'Opgave 2019-II', 22],
    ]),
  );
  expect(result.kind === 'table' && result.table.rows.map((row) => [row.taakstelling, row.opgave])).toEqual([
    [17, undefined],
  ]);
});
