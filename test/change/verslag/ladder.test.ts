import { ladderblad } from '../../../src/change/verslag/ladder';
import { KOPREGELS } from '../../../src/change/verslag/stuk';
import { alleTekst, getoond, HAAGLANDEN, naast, overzicht, stuk } from './voorbeeld';
import type { Gegeven } from './voorbeeld';

const GEMEENTEN: readonly Gegeven[] = [
  { naam: 'Delft', trede: '2', opgave: 100, gehuisvest: 40, koppelingen: 'voldoende' },
  { naam: 'Zoetermeer', trede: '3', opgave: 100, gehuisvest: 40, koppelingen: 'onvoldoende' },
  { naam: 'Gouda', trede: '3b', opgave: 50, gehuisvest: 50 },
  { naam: 'Leiden', trede: '1', opgave: 50, gehuisvest: 60 },
  { naam: 'Rotterdam', opgave: 50, gehuisvest: 10, koppelingen: 'voldoende' },
];
const blad = ladderblad(stuk(overzicht('2022-07-01', GEMEENTEN)), 'Zuid-Holland');

test('the province and its regions stand side by side, empty steps included', () => {
  expect(getoond(blad).slice(KOPREGELS, KOPREGELS + 13)).toEqual([
    ['Trede', 'Zuid-Holland', 'Haaglanden', 'Hollands-Midden', 'Rotterdam-Rijnmond'],
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
  ]);
});

test.each([
  ['gestegen: 1', 'Delft', ['2', '3a']],
  ['gelijk gebleven: 1', 'Zoetermeer', ['3a', '3a']],
  ['teruggegaan naar 0: 2', 'Gouda', ['3b', '0']],
  ['nog niet te bepalen: 1', 'Rotterdam', ['?', '?']],
])('%s with %s', (kop, naam, treden) => {
  expect(naast(blad, kop)).toEqual(['van', 'naar']);
  expect(naast(blad, naam)).toEqual(treden);
});

test('the chart is over the steps of the province, with titles, axis names and words', () => {
  const [grafiek] = blad.charts;
  expect(grafiek).toMatchObject({
    type: 'columns', title: 'Gemeenten per trede op 1 juli 2022', data: { row: KOPREGELS, column: 0, rows: 9, columns: 2 },
    xTitle: 'Trede van de interventieladder', yTitle: 'Aantal gemeenten', altText: expect.stringContaining('trede 0: 2; trede 1: 0'),
  });
});

test('nothing else stands where the chart and its words come', () => {
  const { row = 0, rows = 0 } = blad.charts[0]?.position ?? {};
  expect(blad.cells.slice(row, row + rows + 1).flat()).toEqual([]);
});

test('halfway nobody has an achterstand yet: it only says who has met the opgave', () => {
  const tekst = alleTekst(ladderblad(stuk(overzicht('2022-03-21', HAAGLANDEN)), 'Haaglanden'));
  expect(tekst).toContain('opgave nog niet gehaald | 9');
  expect(tekst).not.toContain('achterstand |');
});

test('before July 2021 there is one step 3', () => {
  const tekst = alleTekst(ladderblad(stuk(overzicht('2021-04-01', [{ naam: 'Delft', trede: '3', opgave: 10, gehuisvest: 9 }])), 'Delft'));
  expect(tekst).toContain('3 afspraken maken over acties en termijnen | 1');
  expect(tekst).not.toContain('3a');
});
