import { ladderblad } from '../../../../src/change/papers/verslag/ladder';
import { KOPREGELS } from '../../../../src/change/papers/verslag/stuk';
import { HAAGLANDEN, type Gegeven } from './voorbeeld/gegeven';
import { alleTekst, getoond } from './voorbeeld/getoond';
import { overzicht, stuk } from './voorbeeld/overzicht';

const GEMEENTEN: readonly Gegeven[] = [
  { naam: 'Delft', trede: '2', opgave: 100, gehuisvest: 40, koppelingen: 'voldoende' },
  { naam: 'Zoetermeer', trede: '3', opgave: 100, gehuisvest: 40, koppelingen: 'onvoldoende' },
  { naam: 'Gouda', trede: '3b', opgave: 50, gehuisvest: 50 },
  { naam: 'Leiden', trede: '1', opgave: 50, gehuisvest: 60 },
  { naam: 'Rotterdam', opgave: 50, gehuisvest: 10, koppelingen: 'voldoende' },
];
const blad = ladderblad(stuk(overzicht('2022-07-01', GEMEENTEN)), 'Zuid-Holland');

test('the province and its regions stand side by side, empty steps included', () => {
  expect(getoond(blad).slice(KOPREGELS, KOPREGELS + 17)).toEqual([
    ['Trede', 'Zuid-Holland', '2 gemeenten van Haaglanden', '2 gemeenten van Hollands-Midden', 'Rotterdam'],
    ['0 taakstelling gerealiseerd', 2, 0, 2, 0],
    ['1 signaleren', 0, 0, 0, 0],
    ['2 informatie opvragen en valideren', 0, 0, 0, 0],
    ['3a afspraken maken over acties en termijnen, ambtelijk', 2, 2, 0, 0],
    ['3b afspraken maken over acties en termijnen, bestuurlijk', 0, 0, 0, 0],
    ['4 vooraankondiging juridische interventie', 0, 0, 0, 0],
    ['5 besluit tot indeplaatsstelling', 0, 0, 0, 0],
    ['6 sanctie en indeplaatsstelling', 0, 0, 0, 0],
    ['trede niet bekend', 1, 0, 0, 1],
    ['Totaal gemeenten', 5, 2, 2, 1],
    ['met achterstand', 3, 2, 0, 1],
    ['met voorsprong (precies gehaald: voorsprong 0)', 2, 0, 2, 0],
    ['gestegen', 1, 1, 0, 0],
    ['gelijk gebleven', 1, 1, 0, 0],
    ['teruggegaan naar 0', 2, 0, 2, 0],
    ['nog niet te bepalen', 1, 0, 0, 1],
  ]);
});

test('the chart is over the province and its regions, with titles, axis names and words', () => {
  const [grafiek] = blad.charts;
  expect(grafiek).toMatchObject({
    type: 'columns',
    title: 'Gemeenten per trede op 1 juli 2022',
    data: { row: KOPREGELS, column: 0, rows: 9, columns: 5 },
    xTitle: 'Trede van de interventieladder',
    yTitle: 'Aantal gemeenten',
  });
  expect(alleTekst(blad)).toContain(
    'Staafdiagram, Zuid-Holland: 2 op trede 0 en 2 op trede 3a. Staafdiagram, 2 gemeenten van Haaglanden: 2 op ' +
      'trede 3a.',
  );
});

test('nothing else stands where the chart comes', () => {
  const { row = 0, rows = 0 } = blad.charts[0]?.position ?? {};
  expect(blad.cells.slice(row, row + rows).flat()).toEqual([]);
});

test('one region alone does not stand beside itself', () => {
  const regio = ladderblad(stuk(overzicht('2022-07-01', GEMEENTEN.slice(0, 2))), 'Haaglanden');
  expect(getoond(regio)[KOPREGELS]).toEqual(['Trede', 'Haaglanden']);
});

test('halfway nobody has an achterstand yet: it only says who has met the opgave', () => {
  const tekst = alleTekst(ladderblad(stuk(overzicht('2022-03-21', HAAGLANDEN)), 'Haaglanden'));
  expect(tekst).toContain('opgave nog niet gehaald | 9');
  expect(tekst).not.toContain('achterstand |');
});

test('before July 2021 there is one step 3', () => {
  const tekst = alleTekst(
    ladderblad(stuk(overzicht('2021-04-01', [{ naam: 'Delft', trede: '3', opgave: 10, gehuisvest: 9 }])), 'Delft'),
  );
  expect(tekst).toContain('3 afspraken maken over acties en termijnen | 1');
  expect(tekst).not.toContain('3a');
});

describe('living formulas', () => {
  const MAAND: readonly Gegeven[] = [
    { naam: 'Delft', trede: '2', opgave: 76, gehuisvest: 48 },
    { naam: 'Gouda', trede: '3b', opgave: 50, gehuisvest: 50 },
    { naam: 'Zoetermeer', trede: '3', opgave: 109, gehuisvest: 31 },
    { naam: 'Leiden', opgave: 50, gehuisvest: 10 },
  ];
  const kolom = (peildatum: string, wie: number) =>
    ladderblad(stuk(overzicht(peildatum, MAAND), { levend: true }), 'Zuid-Holland')
      .cells.slice(KOPREGELS)
      .map((row) => row[wie]);
  const bron = (cellen: string): string => `'Cijfers ''COA'''!${cellen}`;

  test('between decision dates the steps are counted in the column of the source: 3 counts as 3a', () => {
    expect(kolom('2022-03-21', 1).slice(3, 13)).toEqual([
      `=COUNTIF(${bron('B2:B5')},"2")`,
      `=COUNTIF(${bron('B2:B5')},"3")+COUNTIF(${bron('B2:B5')},"3a")`,
      `=COUNTIF(${bron('B2:B5')},"3b")`,
      `=COUNTIF(${bron('B2:B5')},"4")`,
      `=COUNTIF(${bron('B2:B5')},"5")`,
      `=COUNTIF(${bron('B2:B5')},"6")`,
      '=4-SUM(B5:B12)',
      '=SUM(B5:B13)',
      `=SUMPRODUCT((${bron('E2:E5')}-${bron('F2:F5')}>0)*1)`,
      '=B14-B15',
    ]);
  });

  test('of a region only its own rows are counted', () => {
    expect(kolom('2022-03-21', 2)[3]).toBe(`=COUNTIF(${bron('B2')},"2")+COUNTIF(${bron('B4')},"2")`);
  });

  test('on a decision date the step is an outcome: it stays a value, and the sheet says so', () => {
    const blad1Juli = ladderblad(stuk(overzicht('2022-07-01', MAAND), { levend: true }), 'Zuid-Holland');
    expect(blad1Juli.cells[KOPREGELS + 1]?.[1]).toBe(1);
    expect(alleTekst(blad1Juli)).toMatch(/Geen formule, maar een waarde: \d+ getallen\. .* een beoordeling/);
  });
});
