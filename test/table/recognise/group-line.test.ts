/** A line of groups above the headings: the time and the subject that its texts give to the columns below. */
import { tableOf } from '../tables';

const groups = (
  line: readonly string[],
  headings: readonly string[] = ['Opgave', 'Gerealiseerd', 'Opgave', 'Gerealiseerd'],
) =>
  tableOf([
    ['', ...line],
    ['Gemeente', ...headings],
    ['Delft', 76, 48, 200, 100],
  ]).columns.map(({ role, used }) => (used ? `${role}*` : role));

test('another subject over its columns', () => {
  const read = ['gemeente*', 'opgave*', 'gehuisvest*', 'onbekend', 'onbekend'];
  expect(groups(['Vergunninghouders', '', 'Spreidingswet', ''])).toEqual(read);
  expect(groups(['Vergunninghouders', 'Vergunninghouders', 'Opvang', 'Opvang'])).toEqual(read);
});

test('a text that each of its columns repeats ends where it stands no more', () => {
  expect(groups(['Opvang', 'Opvang', '', ''])).toEqual(['gemeente*', 'onbekend', 'onbekend', 'opgave*', 'gehuisvest*']);
});

test('a halfjaar over its columns, of which the later is read', () => {
  const { columns, periode } = tableOf([
    ['', '2021-II', '', '2022-I', ''],
    ['Gemeente', 'Opgave', 'Gehuisvest', 'Opgave', 'Gehuisvest'],
    ['Delft', 60, 50, 76, 48],
  ]);
  expect(periode).toEqual({ jaar: 2022, helft: 1 });
  expect(columns.filter((c) => c.used).map((c) => c.column)).toEqual([0, 3, 4]);
});

test('a day over the columns of a saldo says whether it is of the begin or of the end', () => {
  const { columns } = tableOf([
    ['', '', '1 januari 2022', '1 april 2022', '1 april 2022'],
    ['Gemeente', 'Taakstelling 2022-I', 'Achterstand', 'Gehuisvest', 'Achterstand'],
    ['Delft', 70, 6, 48, 28],
  ]);
  expect(columns.map(({ role }) => role)).toEqual([
    'gemeente',
    'taakstelling',
    'achterstand',
    'gehuisvest',
    'eindachterstand',
  ]);
});
