import { standVanZaken } from '../../../../src/change/papers/verslag/stand-van-zaken';
import { HAAGLANDEN, type Gegeven } from './voorbeeld/gegeven';
import { alleTekst, getoond, naast } from './voorbeeld/getoond';
import { overzicht, stuk } from './voorbeeld/overzicht';

/** Four gemeenten that add up to the annex of 1 April 2021: 2.865 + 12 = 2.877, 925 housed, 1.469 koppelingen. */
const PROVINCIE: readonly Gegeven[] = [
  { naam: "'s-Gravenhage", taakstelling: 418, saldo: 0, opgave: 418, gehuisvest: 106, koppelingen: 188 },
  { naam: 'Rotterdam', taakstelling: 2000, saldo: 10, opgave: 2010, gehuisvest: 700, koppelingen: 1100 },
  { naam: 'Zuidplas', taakstelling: 247, saldo: 2, opgave: 249, gehuisvest: 89, koppelingen: 161 },
  { naam: 'Delft', taakstelling: 200, saldo: 0, opgave: 200, gehuisvest: 30, koppelingen: 20 },
];
const overview = overzicht('2021-04-01', PROVINCIE);
const blad = standVanZaken(stuk(overview), 'Zuid-Holland', 37);

test.each([
  ['Taakstelling', 2865],
  ['Achterstand (+) of voorsprong (-)', 12],
  ['Te huisvesten (opgave)', 2877],
  ['Minimaal te huisvesten', 1439],
  ['Gehuisvest', 925],
  ['Gerealiseerd', 925 / 2877],
  ['Nog te huisvesten', 1952],
  ['Koppelingen', 1469],
])('%s: %p', (label, waarde) => expect(naast(blad, label)[0]).toBe(waarde));

test('the opgave is not feasible with the koppelingen there are', () => {
  expect(naast(blad, 'Haalbaarheid')[1]).toBe(
    'Met 1.469 koppelingen voor 1.952 nog te huisvesten vergunninghouders is de opgave vóór 1 juli 2021 niet haalbaar.',
  );
});

test('the sentence names the percentage with its base', () => {
  expect(naast(blad, 'Realisatie')[1]).toBe(
    'Op 1 april 2021 zijn in Zuid-Holland 925 van de 2.877 vergunninghouders gehuisvest (32% van de opgave); ' +
      'de helft van de opgave is 1.439. Nog te huisvesten: 1.952.',
  );
});

test.each([
  [37, '5 procentpunt onder'],
  [32, 'gelijk aan'],
  [30, '2 procentpunt boven'],
])('against %p %% nationally it is %s', (landelijk, plaats) => {
  expect(naast(standVanZaken(stuk(overview), 'Zuid-Holland', landelijk), 'Landelijk')[1]).toContain(plaats);
});

test('without a national percentage nothing is compared', () => {
  expect(alleTekst(standVanZaken(stuk(overview), 'Zuid-Holland'))).not.toContain('Landelijk');
});

test('the gemeenten with too few koppelingen stand by alphabet with both figures', () => {
  const regels = getoond(blad);
  const vanaf = regels.findIndex(([eerste]) => eerste === 'Gemeenten met te weinig koppelingen: 3');
  expect(regels.slice(vanaf + 1, vanaf + 5)).toEqual([
    ['Gemeente', 'Koppelingen', 'Toelichting'],
    ['Delft', 20, '170 nog te huisvesten'],
    ["'s-Gravenhage", 188, '312 nog te huisvesten'],
    ['Rotterdam', 1100, '1.310 nog te huisvesten'],
  ]);
});

test('a judgement in words is enough for the list, not for the sum', () => {
  const gemengd = standVanZaken(
    stuk(
      overzicht('2022-04-01', [
        { naam: 'Delft', opgave: 76, gehuisvest: 10, koppelingen: 'onvoldoende' },
        { naam: 'Gouda', opgave: 10, gehuisvest: 10, koppelingen: 4 },
      ]),
    ),
    'Zuid-Holland',
  );
  expect(naast(gemengd, 'Koppelingen').slice(0, 2)).toEqual([
    'niet bekend',
    'het blad geeft een aantal voor 1 van de 2 gemeenten',
  ]);
  expect(naast(gemengd, 'Delft')).toEqual(['', 'onvoldoende volgens het blad']);
  expect(alleTekst(gemengd)).not.toContain('Haalbaarheid');
});

test('a sheet whose taakstelling is the opgave gives no taakstelling', () => {
  expect(
    alleTekst(standVanZaken(stuk(overzicht('2022-03-21', HAAGLANDEN, { taakstellingIsOpgave: true })), 'Haaglanden')),
  ).not.toContain('Achterstand (+)');
});

test('no gemeente with too few koppelingen: then it says so', () => {
  const genoeg = standVanZaken(
    stuk(overzicht('2022-04-01', [{ naam: 'Delft', opgave: 76, gehuisvest: 10, koppelingen: 66 }])),
    'Zuid-Holland',
  );
  expect(alleTekst(genoeg)).toContain('Gemeenten met te weinig koppelingen: geen');
});

test('living formulas sum the source and calculate on the sheet itself', () => {
  const levend = standVanZaken(
    stuk(overzicht('2021-04-01', PROVINCIE.slice(0, 2)), { levend: true }),
    'Zuid-Holland',
  ).cells.map((row) => row[1]);
  expect(levend.slice(4, 12)).toEqual([
    "=SUM('Cijfers ''COA'''!C2:C3)",
    '=B7-B5',
    "=SUM('Cijfers ''COA'''!E2:E3)",
    '=ROUNDUP(B7/2,0)',
    "=SUM('Cijfers ''COA'''!F2:F3)",
    '=IF(B7<=0,"",B9/B7)',
    '=B7-B9',
    "=SUM('Cijfers ''COA'''!G2:G3)",
  ]);
});

describe('what is not known of the koppelingen is never "geen"', () => {
  const van = (dag: string, ...gegevens: readonly Gegeven[]) => {
    const regels = getoond(standVanZaken(stuk(overzicht(dag, gegevens)), 'Zuid-Holland'));
    const vanaf = regels.findIndex(([eerste]) => String(eerste).startsWith('Gemeenten met te weinig koppelingen'));
    return [regels[vanaf]?.[0], regels.slice(vanaf).find(([eerste]) => eerste === 'Niet bekend')?.[2]];
  };
  const delft: Gegeven = { naam: 'Delft', opgave: 76, gehuisvest: 10 };
  const gouda: Gegeven = { naam: 'Gouda', opgave: 50, gehuisvest: 10 };

  test.each<[string, string, readonly Gegeven[], string, string | undefined]>([
    [
      'no count at all',
      '2022-04-01',
      [delft, gouda],
      'Gemeenten met te weinig koppelingen: niet bekend',
      'van geen enkele gemeente is bekend of de koppelingen voldoende zijn',
    ],
    [
      'one known and enough',
      '2022-04-01',
      [delft, { ...gouda, koppelingen: 40 }],
      'Gemeenten met te weinig koppelingen: geen bekend, van 1 gemeente niet bekend',
      'van Delft is niet bekend of de koppelingen voldoende zijn',
    ],
    [
      'one known and too few',
      '2022-04-01',
      [delft, { ...gouda, koppelingen: 39 }],
      'Gemeenten met te weinig koppelingen: 1, van 1 gemeente niet bekend',
      'van Delft is niet bekend of de koppelingen voldoende zijn',
    ],
    [
      'an opgave that is met needs none',
      '2022-04-01',
      [
        { ...delft, gehuisvest: 76 },
        { ...gouda, koppelingen: 40 },
      ],
      'Gemeenten met te weinig koppelingen: geen',
      undefined,
    ],
    [
      'a count of 1 April says nothing against the remainder of 1 July',
      '2022-07-01',
      [{ ...gouda, koppelingen: 39 }],
      'Gemeenten met te weinig koppelingen: niet bekend',
      'van Gouda is niet bekend of de koppelingen voldoende zijn',
    ],
  ])('%s', (_, dag, gegevens, kop, wie) => expect(van(dag, ...gegevens)).toEqual([kop, wie]));

  test('the sum is not judged on another day than 1 April or 1 October, and nothing is called feasible by it', () => {
    const eind = standVanZaken(stuk(overzicht('2022-05-01', [{ ...gouda, koppelingen: 39 }])), 'Zuid-Holland');
    expect(naast(eind, 'Koppelingen').slice(0, 2)).toEqual([
      39,
      'voldoende of niet wordt beoordeeld naar de stand op 1 april 2022',
    ]);
    expect(alleTekst(eind)).not.toContain('Haalbaarheid');
  });
});
