/** What is in doubt on a sheet of new figures: what it could not say, and whether its taakstelling is bare. */
import { newFigures } from '../../../src/review/update/new-figures';
import type { CellValue } from '../../../src/table/cells/grid';
import { tableOf } from '../../table/tables';

type Sheet = readonly (readonly CellValue[])[];
const offerOf = (own: Sheet, given: Sheet) => newFigures(tableOf(own), tableOf(given, { sheet: 'COA' }));
const MAART = 'Gehuisvest per 21-3-2022';
const APRIL = 'Gehuisvest per 18-4-2022';

test('a taakstelling that stands alone and is the own one in most gemeenten is bare: what changed of it comes', () => {
  const offer = offerOf(
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Achterstand', MAART],
      ['Delft', 70, 6, 48],
      ['Leiden', 50, 3, 20],
      ['Gouda', 30, 4, 20],
    ],
    [
      ['Gemeente', 'Taakstelling 2022-I', APRIL],
      ['Delft', 70, 48],
      ['Leiden', 50, 20],
      ['Gouda', 36, 20],
    ],
  );
  const given = offer.ok ? offer.figures.fields.find(({ field }) => field === 'taakstelling')?.figures : [];
  expect(given?.map(({ from, to }) => [from, to])).toEqual([
    [70, 70],
    [50, 50],
    [30, 36],
  ]);
});

test('what could not be read on the sheet with new figures is said, of the own gemeenten alone', () => {
  const offer = offerOf(
    [
      ['Gemeente', 'Opgave', MAART],
      ['Delft', 76, 48],
      ['Leiden', 60, 10],
      ['Gouda', 50, 9],
    ],
    [
      ['Gemeente', 'Opgave', APRIL],
      ['Utrecht', 300, 2.5],
      ['Delft', 76, 50.5],
      ['Lieden', 60, 12],
      ['Gouda', 50, 9],
      ['Gouda', 50, 10],
    ],
  );
  const found = offer.ok ? offer.figures.findings.map(({ code, area }) => `${code} ${area?.row ?? ''}`) : [];
  expect(found.filter((one) => !one.startsWith('gemeenteWeg'))).toEqual([
    'gemeenteOnbekend 3',
    'halvePersonen 2',
    'dubbeleGemeente 5',
  ]);
});
