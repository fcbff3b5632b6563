import { compare } from '../../../src/review/compare/compare';
import { differencesIn } from '../../../src/review/compare/differences';
import { vergelijkingsblad } from '../../../src/change/papers/vergelijking-blad';
import { datumVan } from '../../../src/domain/tijd/datum';
import type { CellValue } from '../../../src/table/cells/grid';
import type { ReadTable } from '../../../src/table/table';
import { alleTekst, getoond } from './verslag/voorbeeld/getoond';
import { tableOf } from '../../table/tables';

const month = (date: string, rows: readonly (readonly CellValue[])[]): ReadTable =>
  tableOf([['Gemeente', 'Trede', 'Opgave', `Gehuisvest per ${date}`], ...rows], { sheet: date });

const MARCH = month('1 maart 2022', [
  ['Delft', 2, 76, 48],
  ['Gouda', 1, 90, 12],
  ['Westland', 3, 81, 30],
  ['Wassenaar', 0, 15, 11],
]);
const APRIL = month('1 april 2022', [
  ['Delft', 2, 76, 55],
  ['Gouda', 1, 90, 62],
  ['Westland', 3, 81, 29],
  ['Rijswijk', 3, 56, 1],
]);

test('how many more or fewer, what fell and what jumped, and together those with two numbers', () => {
  const { rows, totaal } = differencesIn(compare(MARCH, APRIL));
  expect(rows.map(({ row: { naam }, verschil, mark }) => [naam, verschil, mark])).toEqual([
    ['Delft', 7, undefined],
    ['Gouda', 50, 'sprong'],
    ['Westland', -1, 'gedaald'],
    ['Rijswijk', undefined, undefined],
    ['Wassenaar', undefined, undefined],
  ]);
  expect(totaal).toEqual({ voor: 90, na: 146, verschil: 56, zonder: ['Rijswijk', 'Wassenaar'] });
});

test('between two halfjaren there is no difference: the count began anew', () => {
  const { rows, totaal } = differencesIn(compare(MARCH, month('1 augustus 2022', [['Delft', 2, 80, 9]])));
  expect(rows.map(({ verschil }) => verschil)).toEqual([undefined, undefined, undefined, undefined]);
  expect(totaal).not.toHaveProperty('verschil');
});

test('on a sheet: every gemeente, the Totaal, who is not in it, and what is worth a look', () => {
  const comparison = compare(MARCH, APRIL);
  const blad = vergelijkingsblad(comparison, comparison.findings, datumVan('2022-04-05'));
  expect(getoond(blad).slice(3, 10)).toEqual([
    [
      'Gemeente',
      'Gehuisvest 1-3-2022',
      'Gehuisvest 1-4-2022',
      'Verschil',
      'Per week',
      'Trede 1-3-2022',
      'Trede 1-4-2022',
      'Opmerking',
    ],
    ['Delft', 48, 55, 7, 49 / 31, '2', '2', ''],
    ['Gouda', 12, 62, 50, 350 / 31, '1', '1', 'sprong'],
    ['Westland', 30, 29, -1, '', '3', '3', 'gedaald'],
    ['Rijswijk', '', 1, '', '', '', '3', 'nieuw'],
    ['Wassenaar', 11, '', '', '', '0', '', 'niet meer'],
    ['Totaal', 90, 146, 56, '', '', '', 'zonder de gemeenten met één getal'],
  ]);
  expect(alleTekst(blad)).toContain('ontbreekt: Rijswijk en Wassenaar.');
  expect(alleTekst(blad)).toContain('De realisatie van Westland is gedaald van 30 (1-3-2022) naar 29');
  expect(alleTekst(blad)).toContain('Bron: bladen 1 maart 2022 en 1 april 2022.');
});
