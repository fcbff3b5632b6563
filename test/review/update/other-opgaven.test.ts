/** What the new figures say of the opgave beside what the own table makes of it. */
import { otherOpgaven } from '../../../src/review/update/other-opgaven';
import type { CellValue } from '../../../src/table/cells/grid';
import { tableOf } from '../../table/tables';

const own = tableOf([
  ['Gemeente', 'Taakstelling 2023-I', 'Saldo (achterstand +, voorsprong -)', 'Gehuisvest per 1-2-2023'],
  ['Delft', 40, 5, 6],
  ['Leiden', 50, 0, 8],
]);
const coa = (rows: readonly (readonly CellValue[])[]) =>
  tableOf([['Gemeente', 'Opgave 2023-I', 'Gehuisvest per 1-3-2023'], ...rows], { sheet: 'COA' });

test('each gemeente with another number is named with both', () =>
  expect(
    otherOpgaven(
      own,
      coa([
        ['Leiden', 52, 16],
        ['Delft', 45, 12],
        ['Gouda', 30, 2],
      ]),
    ),
  ).toEqual([{ naam: 'Leiden', daar: 52, hier: 50 }]));

test('one that stands there twice with two numbers says nothing', () =>
  expect(
    otherOpgaven(
      own,
      coa([
        ['Leiden', 52, 16],
        ['Leiden', 53, 16],
      ]),
    ),
  ).toEqual([]));
