/** Provinces side by side, made from a sheet with the gemeenten of the country. */
import { STANDAARDBELEID } from '../../../../../src/domain/beleid/beleid';
import { isGeldigOp, NEDERLAND } from '../../../../../src/domain/gemeente/gemeenten';
import { datumVan } from '../../../../../src/domain/tijd/datum';
import { assess } from '../../../../../src/review/assess/assess';
import type { CellValue } from '../../../../../src/table/cells/grid';
import { provinciesblad } from '../../../../../src/change/papers/verslag/provincies/provincies';
import { uitGemeenten } from '../../../../../src/change/papers/verslag/provincies/uit-gemeenten';
import { tableOf } from '../../../../table/tables';
import { alleTekst, getoond } from '../voorbeeld/getoond';

const KOP = ['Gemeente', 'Provincie', 'Opgave 2025-I', 'Gehuisvest per 1 april 2025'];
const blad = (rijen: readonly (readonly CellValue[])[], levend = false) => {
  const result = assess(tableOf([KOP, ...rijen], { sheet: 'Landelijk' }), { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  const cijfers = uitGemeenten(result.overview, levend);
  return cijfers && provinciesblad(cijfers, { levend, gemaaktOp: datumVan('2025-04-03') });
};
const RIJEN = [
  ['Delft', 'Zuid-Holland', 100, 40],
  ['Gouda', 'Zuid-Holland', 50, 35],
  ['Utrecht', 'Utrecht', 200, 180],
  ['Zeist', 'Utrecht', 40, 0],
  ['Assen', 'Drenthe', 30, 10],
];

test('the percentage of a province is of the sums, not the mean of its gemeenten', () => {
  const plan = blad(RIJEN);
  expect(plan && getoond(plan).slice(3, 8)).toEqual([
    ['Provincies', 'Percentage gerealiseerd per 1 april 2025', 'Opgave', 'Gehuisvest', 'Opmerking'],
    ['Utrecht', 180 / 240, 240, 180, 'zonder 24 gemeenten'],
    ['Zuid-Holland', 75 / 150, 150, 75, 'eigen provincie zonder 48 gemeenten'],
    ['Drenthe', 10 / 30, 30, 10, 'zonder 11 gemeenten'],
    ['Totaal van deze provincies', 265 / 420, 420, 265, ''],
  ]);
});

test('at the end of 2022-II the gemeenten of that halfjaar are all that there are', () => {
  const rijen = NEDERLAND.filter(
    (een) => isGeldigOp(een, datumVan('2022-12-31')) && ['Zuid-Holland', 'Drenthe'].includes(een.provincie),
  );
  const result = assess(
    tableOf([
      ['Gemeente', 'Opgave 2022-II', 'Gehuisvest per 1 januari 2023'],
      ...rijen.map(({ naam, provincie }) => [naam, 10, provincie === 'Drenthe' ? 7 : 9]),
    ]),
    { beleid: STANDAARDBELEID },
  );
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  expect(
    uitGemeenten(result.overview, false)?.regels.map(({ naam, percentage, opmerking }) => [
      naam,
      percentage,
      ...opmerking,
    ]),
  ).toEqual([
    ['Drenthe', 0.7],
    ['Zuid-Holland', 0.9],
    ['Totaal van deze provincies', (52 * 9 + 12 * 7) / 640],
  ]);
});

test('who is not counted is said', () => {
  const plan = blad([...RIJEN, ['Emmen', 'Drenthe', 60, 'veel'], ['Atlantis', 'Zeeland', 5, 1]]);
  expect(plan && alleTekst(plan)).toContain('Niet meegeteld: Emmen (gehuisvest is niet te lezen), Atlantis');
});

test('living formulas point to the rows of each province', () => {
  const plan = blad(RIJEN, true);
  expect(plan?.cells[4]).toEqual([
    'Utrecht',
    "=(SUM('Landelijk'!D4:D5))/(SUM('Landelijk'!C4:C5))",
    "=SUM('Landelijk'!C4:C5)",
    "=SUM('Landelijk'!D4:D5)",
    "'zonder 24 gemeenten",
  ]);
});

test('gemeenten of one province are nothing to compare', () => {
  expect(blad(RIJEN.slice(0, 2))).toBeUndefined();
});
