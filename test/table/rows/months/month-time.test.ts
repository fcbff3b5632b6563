/** Months say the halfjaar of a sheet that names none: answers of another halfjaar are then not those of it. */
import { tableOf } from '../../tables';

const koppelingen = (heading: string): readonly unknown[] =>
  tableOf([
    ['Gemeente', 'Opgave', 'Nog te huisvesten', 'Gehuisvest januari 2022', 'Gehuisvest februari 2022', heading],
    ['Delft', 76, 60, 7, 9, 'onvoldoende'],
    ['Gouda', 40, 21, 8, 11, 'voldoende'],
  ]).rows.map((row) => row.koppelingen);

test('koppelingen of the halfjaar before are not read', () => {
  expect(koppelingen('Koppelingen per 2 oktober 2021')).toEqual([undefined, undefined]);
});

test.each(['Koppelingen per 1 april 2022', 'Koppelingen'])('"%s" are', (heading) => {
  expect(koppelingen(heading)).toEqual(['onvoldoende', 'voldoende']);
});
