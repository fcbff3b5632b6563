/** What a sheet of new figures gives to a table: by gemeente, under what the own table means by its columns. */
import { datumVan } from '../../../src/domain/tijd/datum';
import { figureChanges } from '../../../src/change/update/figures';
import { newFigures } from '../../../src/review/update/new-figures';
import { UPDATE_FIELDS } from '../../../src/review/update/fields';
import type { CellValue } from '../../../src/table/cells/grid';
import { cellName } from '../../../src/table/cells/address';
import { gridOf } from '../../table/grid-of';
import { tableOf } from '../../table/tables';

type Sheet = readonly (readonly CellValue[])[];

const offerOf = (own: Sheet, given: Sheet) => newFigures(tableOf(own), tableOf(given, { sheet: 'COA' }));

/** The cells that change, as "B2 4". */
function changed(own: Sheet, given: Sheet, absent: 'leeg' | 'laat staan' = 'leeg'): readonly string[] {
  const offer = offerOf(own, given);
  if (!offer.ok) return [offer.why.code];
  const changes = figureChanges(gridOf(own), offer.figures.fields, { take: new Set(UPDATE_FIELDS), absent });
  return changes.map(({ row, column, after }) => `${cellName(row, column)} ${String(after.content)}`);
}

const MAART = 'Gehuisvest per 21-3-2022';
const APRIL = 'Gehuisvest per 18-4-2022';

test.each<[string, Sheet, Sheet, readonly string[]]>([
  [
    'by gemeente, whatever its spelling and the order of the rows',
    [
      ['Gemeente', 'Opgave', MAART],
      ['Delft', 76, 48],
      ["'s-Gravenhage", 417, 129],
    ],
    [
      ['GM-code', 'Opgave', APRIL],
      ['0518', 417, 180],
      ['GM0503', 76, 55],
    ],
    ['C2 55', 'C3 180'],
  ],
  [
    'what stands there already in other words is left as it is written',
    [
      ['Gemeente', 'Opgave', MAART],
      ['Delft', '1.076', '48 '],
    ],
    [
      ['Gemeente', 'Opgave', APRIL],
      ['Delft', 1076, 48],
    ],
    [],
  ],
  [
    'the sign of the own saldo, not that of the other sheet',
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Saldo (achterstand +, voorsprong -)', MAART],
      ['Delft', 70, 6, 48],
    ],
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Saldo (achterstand -, voorsprong +)', APRIL],
      ['Delft', 70, 4, 48],
    ],
    ['C2 -4'],
  ],
  [
    'a saldo over two columns: what is no achterstand any more becomes nought',
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Achterstand', 'Voorsprong', MAART],
      ['Delft', 70, 6, '', 48],
    ],
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Saldo (achterstand +, voorsprong -)', APRIL],
      ['Delft', 70, -4, 48],
    ],
    ['C2 0', 'D2 4'],
  ],
  [
    'a taakstelling that holds the opgave is given the opgave',
    [
      ['Gemeente', 'Taakstelling incl. achterstand 2022-I', MAART],
      ['Delft', 76, 48],
    ],
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Achterstand', APRIL],
      ['Delft', 72, 6, 48],
    ],
    ['B2 78'],
  ],
  [
    'a net taakstelling is not given an opgave',
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Achterstand', MAART],
      ['Delft', 70, 6, 48],
    ],
    [
      ['Gemeente', 'Opgave', APRIL],
      ['Delft', 78, 50],
    ],
    ['D2 50'],
  ],
  [
    'a gemeente that stands there twice and says two things gets nothing, and loses what is old',
    [
      ['Gemeente', 'Opgave', MAART],
      ['Delft', 76, 48],
      ['Gouda', 80, 20],
    ],
    [
      ['Gemeente', 'Opgave', APRIL],
      ['Delft', 76, 50],
      ['Delft', 76, 51],
      ['Gouda', 80, 25],
    ],
    ['C3 25', 'C2 ', 'B2 '],
  ],
])('%s', (_, own, given, expected) => {
  expect([...changed(own, given)].sort()).toEqual([...expected].sort());
});

test('a gemeente without a new figure keeps the old one where the user says so', () => {
  const own: Sheet = [
    ['Gemeente', 'Opgave', MAART],
    ['Delft', 76, 48],
    ['Gouda', 80, 20],
  ];
  const given: Sheet = [
    ['Gemeente', 'Opgave', APRIL],
    ['Delft', 76, 50],
  ];
  expect(changed(own, given)).toEqual(['C2 50', 'C3 ', 'B3 ']);
  expect(changed(own, given, 'laat staan')).toEqual(['C2 50']);
});

test('a national sheet gives nothing but what is ours, and says nothing of the rest', () => {
  const offer = offerOf(
    [
      ['Gemeente', 'Opgave', MAART],
      ['Delft', 76, 48],
    ],
    [
      ['Gemeente', 'Opgave', APRIL],
      ['Utrecht', 300, 100],
      ['Delft', 76, 50],
      ['Zwolle', 90, 40],
    ],
  );
  expect(offer).toMatchObject({ ok: true, figures: { day: datumVan('2022-04-18'), findings: [] } });
});

test.each<[string, Sheet, string]>([
  [
    'no day',
    [
      ['Gemeente', 'Opgave', 'Gehuisvest'],
      ['Delft', 76, 50],
    ],
    'geenDatum',
  ],
  [
    'another halfjaar',
    [
      ['Gemeente', 'Opgave', 'Gehuisvest per 1-9-2022'],
      ['Delft', 76, 50],
    ],
    'anderHalfjaar',
  ],
  [
    'nobody of ours',
    [
      ['Gemeente', 'Opgave', APRIL],
      ['Utrecht', 76, 50],
    ],
    'geenGemeenten',
  ],
  [
    'nothing of ours',
    [
      ['Gemeente', 'Minimaal', 'Percentage per 18-4-2022'],
      ['Delft', 38, 0.5],
    ],
    'niets',
  ],
])('%s: a question, no figures', (_, given, why) => {
  expect(
    changed(
      [
        ['Gemeente', 'Opgave', MAART],
        ['Delft', 76, 48],
      ],
      given,
    ),
  ).toEqual([why]);
});
