/** What must be known before a halfjaar begins, and what could not be read for certain where its taakstelling is. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { newHalf } from '../../../src/review/update/new-half';
import { noNewHalfSentence } from '../../../src/review/update/sentences';
import type { CellValue } from '../../../src/table/cells/grid';
import { tableOf } from '../../table/tables';

const KOP = [
  'Gemeente',
  'Besluit op 1 juli 2022',
  'Taakstelling 2e helft 2022',
  'Achterstand (+) / voorsprong (-) per 1 juli 2022',
  'Gehuisvest tot 1 januari 2023',
  'Koppelingen op 1 oktober 2022',
];

function old(rows: readonly (readonly CellValue[])[]) {
  const assessed = assess(tableOf(rows, { sheet: 'oud' }), { beleid: STANDAARDBELEID });
  if (assessed.kind !== 'overview') throw new Error(assessed.wat.join());
  return assessed.overview;
}

test('contracts that may be the total are asked about first: the decisions depend on them', () => {
  const offer = newHalf(
    old([
      [...KOP, 'Huurcontracten'],
      ['Delft', 2, 50, 7, 40, 'voldoende', 57],
    ]),
  );
  expect(offer.ok ? '' : noNewHalfSentence(offer.why, 'oud', '')).toMatch(/^Op blad oud is niet gezegd of de huurcon/);
  const known = old([
    [...KOP, 'Huurcontracten (personen)'],
    ['Delft', 2, 50, 7, 40, 'voldoende', 20],
  ]);
  expect(newHalf(known)).toMatchObject({ ok: true, next: { rows: [{ trede: '0', saldo: 17, metContracten: -3 }] } });
});

test('a taakstelling that can be read in two ways, and a name that is none, are shown with their cell', () => {
  const source = tableOf(
    [
      ['Gemeente', 'Taakstelling 1e helft 2023', 'Saldo per 1 januari 2023 (achterstand +)'],
      ['Utrecht', 12.5, 1],
      ['Delft', '1.234', 17],
      ['Lieden', 30, 1],
    ],
    { sheet: 'COA' },
  );
  const offer = newHalf(
    old([KOP, ['Delft', 2, 50, 7, 40, 'voldoende'], ['Leiden', 1, 50, 0, 50, 'voldoende']]),
    source,
  );
  expect(offer.ok && offer.next.doubts.map(({ code, area }) => [code, area?.row])).toEqual([
    ['gemeenteOnbekend', 3],
    ['dubbelzinnigGetal', 2],
  ]);
  expect(offer).toMatchObject({ next: { zonderTaakstelling: ['Leiden'] } });
});
