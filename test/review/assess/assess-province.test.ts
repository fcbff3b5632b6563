/** The province as a whole, and one sheet on several days. */
import { alsGeheel } from '../../../src/domain/opgave/provincie';
import type { CellValue } from '../../../src/table/cells/grid';
import { op } from '../../domain/stand';
import { type Lines, overviewOf, only, decided } from './paper-kit';

test('1 October 2022: the additional task is left out of what is supervised', () => {
  const row = only([
    [
      'Gemeente',
      'Trede',
      'Taakstelling inclusief achterstand/voorsprong + additionele opgave',
      'Additionele opgave',
      'Plaatsingen per 1 oktober 2022',
    ],
    ['Delft', 1, 96, 20, 38],
  ]);
  expect([row.opgave, row.minimaal, row.opSchema, decided(row)]).toEqual([76, 38, true, '1 → 1']);
});

test(
  'the province on 1 April 2021: 2.865 + 12 = 2.877; half is 1.439; 925 housed, 1.952 to go, 1.469 ' +
    'koppelingen are too few',
  () => {
    const { rows, totaal } = overviewOf([
      ['Gemeente', 'Taakstelling 2021-I', 'Achterstand', 'Voorsprong', 'Gehuisvest per 1 april 2021', 'Koppelingen'],
      ['Den Haag', 418, 0, '', 106, 188],
      ['Rotterdam', 2000, 20, '', 700, 1000],
      ['Leiden', 447, '', 8, 119, 281],
    ]);
    expect(totaal).toEqual({ opgave: 2877, gehuisvest: 925, nogTeHuisvesten: 1952, gerealiseerd: 925 / 2877 });
    const geheel = alsGeheel(
      rows.map(({ naam, opgave, gehuisvest, row }) => ({
        naam,
        opgave,
        gehuisvest,
        ...(row.taakstelling === undefined ? {} : { taakstelling: row.taakstelling }),
        ...(row.koppelingen === undefined ? {} : { koppelingen: row.koppelingen }),
      })),
    );
    expect(geheel).toMatchObject({
      taakstelling: 2865,
      saldo: 12,
      minimaal: 1439,
      koppelingen: 1469,
      oordeel: 'onvoldoende',
    });
  },
);

test.each<[string, CellValue, string]>([
  ['verschoonbaar with a reason in its cell', 'dossiers zonder BSN', '2 → 2'],
  ['not verschoonbaar', 'nee', '2 → 3a'],
  ['an empty cell', '', '2 → 3a'],
])('1 July 2022, koppelingen voldoende, %s: %s', (_what, cell, expected) => {
  expect(
    decided(
      only([
        ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', 'Koppelingen', 'Verschoonbaar'],
        ['Delft', 2, 76, 48, 'voldoende', cell],
      ]),
    ),
  ).toBe(expected);
});

test(
  'the same sheet on another day is another question: 21 March tells, 1 April decides, 1 July asks for ' +
    'koppelingen',
  () => {
    const lines: Lines = [
      ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest'],
      ['Den Haag', 1, 417, 129],
    ];
    expect(['21-3-2022', '1-4-2022', '1-7-2022'].map((day) => decided(only(lines, op(day))))).toEqual([
      '1 → 1',
      '1 → 2',
      'koppelingen',
    ]);
  },
);
