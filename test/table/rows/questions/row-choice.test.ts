/**
 * Of several rows of a gemeente the one that holds: of the total, the halfjaar or the day; said by the user, or asked.
 */
import type { CellValue } from '../../../../src/table/cells/grid';
import { tableOf } from '../../tables';

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, rij?: string): unknown => {
  const first = tableOf(rows);
  const key = first.rowChoices?.[0]?.column.key ?? '';
  const corrections = new Map([[first.signature, new Map([[key, { rij: rij ?? '' }]])]]);
  const { rows: found, rowChoices } = rij === undefined ? first : tableOf(rows, {}, { corrections });
  return rowChoices?.map(({ chosen }) => chosen ?? 'vraag').concat(found.map((row) => `${row.name} ${row.opgave}`));
};
const of = (heading: string, ...values: readonly string[]): Rows => [
  ['Gemeente', heading, 'Opgave', 'Gehuisvest per 1 april 2022'],
  ...values.map((value, i) => ['Delft', value, 70 + i, 20]),
];

test.each<[string, Rows, unknown]>([
  ['the total', of('Doelgroep', 'Totaal', 'waarvan gezinnen'), ['Totaal', 'Delft 70']],
  ['below its parts', of('Soort', 'gezinnen', 'alle'), ['alle', 'Delft 71']],
  ['the halfjaar of the peildatum', of('Periode', '2021-II', '2022-I'), ['2022-I', 'Delft 71']],
  ['the day', of('Peildatum', '1-3-2022', '1-4-2022'), ['1-4-2022', 'Delft 71']],
  ['nothing that says which', of('Groep', 'eerste', 'tweede'), ['vraag', 'Delft 70', 'Delft 71']],
  [
    'rows of other gemeenten only',
    [
      ['Gemeente', 'Groep', 'Opgave'],
      ['Delft', 'a', 70],
      ['Gouda', 'b', 50],
    ],
    undefined,
  ],
])('%s', (_what, rows, outcome) => {
  expect(read(rows)).toEqual(outcome);
});

test.each([
  ['an error', 'Contactpersoon', '#N/B'],
  ['a number beside the figures', 'Inwoners', '1.234'],
])('a line with %s alone is no part of the gemeente above it', (_what, heading, value) => {
  const rows: Rows = [
    ['Gemeente', 'Achterstand', heading, 'Opgave', heading],
    ['Delft', 6, 'A. Bakker', 76, 'A. Bakker'],
    ['Rotterdam', 0, 'A. Bakker', 700, 'A. Bakker'],
    ['', '', value, '', value],
    ['Totaal', 6, '', 776, ''],
  ];
  expect(tableOf(rows).rows.map(({ name }) => name)).toEqual(['Delft', 'Rotterdam', '']);
});

test('what the user said holds, also against the total', () => {
  expect(read(of('Doelgroep', 'Totaal', 'waarvan gezinnen'), 'waarvan gezinnen')).toEqual([
    'waarvan gezinnen',
    'Delft 71',
  ]);
  expect(read(of('Groep', 'eerste', 'tweede'), 'tweede')).toEqual(['tweede', 'Delft 71']);
});

test('a value that is no longer there says nothing', () => {
  expect(read(of('Groep', 'eerste', 'tweede'), 'derde')).toEqual(['vraag', 'Delft 70', 'Delft 71']);
});
