import { additioneelblad } from '../../../../src/change/papers/verslag/additioneel';
import { KOPREGELS } from '../../../../src/change/papers/verslag/stuk';
import { HAAGLANDEN } from './voorbeeld/gegeven';
import { alleTekst, getoond } from './voorbeeld/getoond';
import { overzicht, stuk } from './voorbeeld/overzicht';

const GEMEENTEN = [
  { naam: 'Delft', trede: '2', opgave: 100, gehuisvest: 40, additioneel: 20 },
  { naam: 'Gouda', trede: '1', opgave: 50, gehuisvest: 10 },
  { naam: 'Leiden', trede: '1', opgave: 0, gehuisvest: 0, additioneel: 0 },
] as const;

test('the additional task stands apart, for the gemeenten that have one', () => {
  const blad = additioneelblad(stuk(overzicht('2022-10-01', GEMEENTEN)), 'Zuid-Holland');
  expect(blad && getoond(blad).slice(KOPREGELS, KOPREGELS + 4)).toEqual([
    [
      'Gemeente',
      'Opgave',
      'Additionele opgave',
      'Te plaatsen inclusief additionele opgave',
      'Plaatsingen per 1 oktober 2022',
      'Nog te plaatsen o.b.v. opgave en additionele opgave',
      'Gerealiseerd, % van het geheel',
    ],
    ['Delft', 100, 20, 120, 40, 80, 40 / 120],
    ['Leiden', 0, 0, 0, 0, 0, ''],
    ['Totaal', 100, 20, 120, 40, 80, 40 / 120],
  ]);
  expect(blad && alleTekst(blad)).toContain('er is geen toezicht op');
});

test('living formulas add and subtract on the sheet', () => {
  const blad = additioneelblad(stuk(overzicht('2022-10-01', GEMEENTEN.slice(0, 1)), { levend: true }), 'Zuid-Holland');
  expect(blad?.cells.slice(KOPREGELS + 1, KOPREGELS + 3).map((row) => row.slice(1))).toEqual([
    [
      "='Cijfers ''COA'''!E2",
      "='Cijfers ''COA'''!H2",
      '=B5+C5',
      "='Cijfers ''COA'''!F2",
      '=D5-E5',
      '=IF(D5<=0,"",E5/D5)',
    ],
    ['=SUM(B5:B5)', '=SUM(C5:C5)', '=B6+C6', '=SUM(E5:E5)', '=D6-E6', '=IF(D6<=0,"",E6/D6)'],
  ]);
});

test('without an agreement there is no paper', () =>
  expect(additioneelblad(stuk(overzicht('2022-10-01', HAAGLANDEN)), 'Haaglanden')).toBeUndefined());
