/** What a halfjaar ends with is what is left of its opgave. */
import { sentence } from '../../../src/review/sentences/all';
import type { CellValue } from '../../../src/table/cells/grid';
import { BIJLAGE } from '../../table/letter/letter-kit';
import { found, inShort } from './checking';

const of = (headings: readonly string[], ...cells: readonly CellValue[]) => [
  ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', ...headings],
  ['Delft', 121, 97, ...cells],
  ['Gouda', 50, 60, ...headings.map((heading) => (heading.startsWith('Voorsprong') ? 10 : ''))],
];
const [ACHTERSTAND, VOORSPRONG] = ['Achterstand per 1 juli 2022', 'Voorsprong per 1 juli 2022'];

test.each<[string, readonly string[], readonly CellValue[], readonly unknown[]]>([
  ['the right achterstand', [ACHTERSTAND, VOORSPRONG], [24, ''], []],
  ['another achterstand', [ACHTERSTAND, VOORSPRONG], [26, ''], [['eindsaldoOnjuist', 'D2', 26, 24]]],
  ['a voorsprong where there is none', [ACHTERSTAND, VOORSPRONG], ['', 24], [['eindsaldoOnjuist', 'E2', -24, 24]]],
  ['no column for the voorsprong', [ACHTERSTAND], [24], []],
  ['no column for the achterstand', [VOORSPRONG], [''], []],
])('%s', (_, headings, cells, findings) => {
  expect(found(of(headings, ...cells)).map(inShort)).toEqual(findings);
});

test('halfway the halfjaar what is called achterstand is asked about elsewhere', () => {
  const halfway = [
    ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 21 maart 2022', 'Achterstand per 1 juli 2022'],
    ['Delft', 121, 97, 26],
  ];
  expect(found(halfway).map(({ code }) => code)).not.toContain('eindsaldoOnjuist');
});

test('halfway the halfjaar a saldo of that day is what is left on it', () => {
  const halfway = [
    ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 april 2022', 'Achterstand per 1 april 2022'],
    ['Delft', 121, 97, 26],
    ['Gouda', 50, 30, 20],
  ];
  expect(found(halfway).map(inShort)).toEqual([['eindsaldoOnjuist', 'D2', 26, 24]]);
});

test('the annex says it of itself, where it stands', () => {
  const gemeente = ['Gemeente', '', 'Delft'];
  const wrong = BIJLAGE.map(([key = '', ...rest]) =>
    /een achterstand\.$/.test(String(key)) ? [key, '', 42] : [key, ...rest],
  );
  expect(found([gemeente, ...BIJLAGE]).map(sentence)).toEqual([]);
  expect(found([gemeente, ...wrong]).map(sentence)).toEqual([
    'Delft eindigt volgens C10 met achterstand 42, maar opgave 121 min gehuisvest 97 is achterstand 24. ' +
      'Controleer de getallen.',
  ]);
});
