import { saldiPerProvincie } from '../../../../../src/change/papers/verslag/verevening/saldi';
import { NEDERLAND } from '../../../../../src/domain/gemeente/gemeenten';
import { gemeentenOp } from '../../../../../src/domain/gemeente/indeling';
import { PROVINCIES } from '../../../../../src/domain/gemeente/provincies';
import { datumVan } from '../../../../../src/domain/tijd/datum';
import { p } from '../../../../domain/stand';
import type { CellValue } from '../../../../../src/table/cells/grid';
import { tableOf } from '../../../../table/tables';
import { blad, jaareind, JANUARI, JULI, NAMEN, type Rows, ZH } from './bladen';

const DAARNA = ['Jan 2022', jaareind('1 januari 2022', '2021-II', 37, 0)] as const;

test('the sum of the saldi of each day, the voorsprong that counts, and the places before and after', () => {
  const { plan, standen, uitkomst, noten } = blad([DAARNA, JULI, JANUARI]);
  expect(plan?.name).toBe('Verevening Zuid-Holland');
  expect(plan?.kind).toBe('verslag:verevening');
  expect(standen).toEqual([
    ['Zuid-Holland', '1 januari 2021', 52, -100, 0, 100],
    ['Zuid-Holland', '1 juli 2021', 52, 10, 0, 0],
    ['Zuid-Holland', '1 januari 2022', 52, -17, 0, 17],
  ]);
  expect(uitkomst).toEqual([['Zuid-Holland', 117, 417, 300]]);
  expect(noten).toContain('12 × 417 is 5.004, voor 5.000 in totaal');
  expect(noten).toContain('Aangenomen: een achterstand geeft voor die dag 0');
  expect(noten).toContain('Integrale handreiking (versie van 11-2-2021), 4.2.6');
  expect(noten).not.toContain('geen blad gekozen');
});

test('a sheet of a halfjaar that runs gives the saldo of its first day', () => {
  const rows: Rows = [
    [
      'Gemeente',
      'Taakstelling 2021-I',
      'Achterstand (+) / voorsprong (-) per 1 januari 2021',
      'Gehuisvest per 1 april 2021',
    ],
    ...NAMEN.map((naam, i) => [naam, 20, [-60, 20][i] ?? 0, 3]),
  ];
  expect(blad([['April', rows]]).standen).toEqual([['Zuid-Holland', '1 januari 2021', 52, -40, 0, 40]]);
});

test('what is not known is not added up, and is named', () => {
  const [kop = [], eerste = [], ...regels] = JULI[1];
  const zonder = blad([['Jul', [kop, [eerste[0] ?? '', 10, ''], ...regels]]]);
  expect(zonder.standen).toEqual([['Zuid-Holland', '1 juli 2021', 52, 'onbekend', 'onbekend', 'onbekend']]);
  expect(zonder.uitkomst).toEqual([['Zuid-Holland', 'onbekend', 417, 'onbekend']]);
  expect(zonder.noten).toContain(`het saldo van ${NAMEN[0]} niet bekend; Zuid-Holland is niet opgeteld`);
  const weg = blad([['Jul', [kop, ...regels]]]);
  expect(weg.uitkomst).toEqual([['Zuid-Holland', 'onbekend', 417, 'onbekend']]);
  expect(weg.noten).toContain(`staat van Zuid-Holland niet: ${NAMEN[0]}`);
  expect(blad([JULI]).noten).toContain('van 1-1-2021 en 1-1-2022 is geen blad gekozen');
});

test.each<[string, CellValue[], number | string]>([
  ['what Excel made of an empty cell', [10, '', 10], 'onbekend'],
  ['a saldo that stands there by itself', [10, '', 4], 4],
  ['a saldo of which both parts are known', [10, 6, 4], 4],
])('an end saldo beside gehuisvest: %s', (_, cellen, som) => {
  const rows: Rows = [
    ['Gemeente', 'Opgave 2021-I', 'Gehuisvest per 1 juli 2021', 'Achterstand (+) / voorsprong (-) per 1 juli 2021'],
    ...NAMEN.map((naam, i) => [naam, ...(i === 0 ? cellen : [10, 10, 0])]),
  ];
  expect(blad([['Jul', rows]]).standen[0]?.[3]).toBe(som);
});

test('of two rows of one gemeente nobody knows which holds', () => {
  const [kop = [], eerste = [], ...regels] = JULI[1];
  expect(blad([['Jul', [kop, eerste, [eerste[0] ?? '', 10, 9], ...regels]]]).uitkomst[0]?.[1]).toBe('onbekend');
});

describe('other provinces', () => {
  const flevoland = NEDERLAND.filter(({ provincie }) => provincie === 'Flevoland').map(({ naam }) => naam);

  test('a national sheet gives each province that is looked at', () => {
    const rows: Rows = [
      ['Provincie', 'Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022'],
      ...flevoland.map((naam, i) => ['Flevoland', naam, 10, i === 0 ? 31 : 10]),
      ...gemeentenOp(datumVan('2022-07-01')).map(({ naam }) => ['Zuid-Holland', naam, 10, 9]),
    ];
    const { plan, standen, uitkomst, noten } = blad([['Landelijk', rows]], PROVINCIES);
    expect(plan?.name).toBe('Verevening per provincie');
    expect(standen).toEqual([
      ['Flevoland', '1 juli 2022', 6, -21, 0, 21],
      ['Zuid-Holland', '1 juli 2022', 52, 52, 0, 0],
    ]);
    expect(uitkomst).toEqual([
      ['Flevoland', 21, 417, 396],
      ['Zuid-Holland', 0, 417, 417],
    ]);
    expect(noten).toContain('Aangenomen: ook op 1-7-2022 geldt deze rekenwijze');
  });

  test('a sheet of provinces gives them as they stand; the country is none', () => {
    const rows: Rows = [
      ['Provincie', 'Achterstand (-) / voorsprong (+) per 1 januari 2022'],
      ['Flevoland', 40],
      ['Zeeland', -12],
      ['Nederland', 28],
    ];
    expect(blad([['Provincies', rows]], PROVINCIES).uitkomst).toEqual([
      ['Flevoland', 40, 417, 377],
      ['Zeeland', 0, 417, 417],
    ]);
  });
});

test('a sheet that names no day of the saldo gives nothing', () => {
  expect(
    saldiPerProvincie(
      tableOf([
        ['Gemeente', 'Opgave', 'Gehuisvest'],
        ['Delft', 10, 3],
      ]),
    ),
  ).toBeUndefined();
});

describe('living formulas', () => {
  test('the saldi are sums of the cells of the source, the rest follows in the paper itself', () => {
    const { standen, uitkomst } = blad([JANUARI, JULI], ZH, new Map([['Jul 2021', p(25)]]), true);
    expect(standen).toEqual([
      [
        ...['Zuid-Holland', '1 januari 2021', 52],
        ...["=SUM('Jan 2021'!B2:B53)-SUM('Jan 2021'!C2:C53)", 0, '=MAX(0,E5-D5)'],
      ],
      [
        ...['Zuid-Holland', '1 juli 2021', 52],
        ...["=SUM('Jul 2021'!B2:B53)-SUM('Jul 2021'!C2:C53)", 25, '=MAX(0,E6-D6)'],
      ],
    ]);
    expect(uitkomst).toEqual([['Zuid-Holland', '=SUM(F5:F6)', 417, '=MAX(0,C11-B11)']]);
  });

  test('of achterstand and voorsprong apart, and of a column with places', () => {
    const rows: Rows = [
      [
        ...['Gemeente', 'Taakstelling 2021-I', 'Achterstand per 1 januari 2021', 'Voorsprong per 1 januari 2021'],
        'Plekken in tussenvoorzieningen',
      ],
      ...NAMEN.map((naam, i) => [naam, 10, i < 2 ? 4 : '', i < 2 ? '' : 1, i === 3 ? 25 : '']),
    ];
    expect(blad([['Jan', rows]], ZH, new Map(), true).standen[0]?.slice(3)).toEqual([
      "=SUM('Jan'!C2:C53)-SUM('Jan'!D2:D53)",
      "=SUM('Jan'!E2:E53)",
      '=MAX(0,E5-D5)',
    ]);
  });

  test('a saldo that the source holds as a text stays a value', () => {
    const rows: Rows = [
      ['Gemeente', 'Taakstelling 2021-I', 'Achterstand per 1 januari 2021'],
      ...NAMEN.map((naam, i) => [naam, 10, i === 0 ? '4' : 0]),
    ];
    expect(blad([['Jan', rows]], ZH, new Map(), true).standen[0]?.[3]).toBe(4);
  });
});
