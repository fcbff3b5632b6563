import { datumVan } from '../../../../src/domain/tijd/datum';
import { meerjarenoverzicht } from '../../../../src/change/papers/verslag/meerjaren';
import type { Keuze } from '../../../../src/change/papers/verslag/keuze/keuze';
import { HAAGLANDEN } from './voorbeeld/gegeven';
import { alleTekst, getoond, naast } from './voorbeeld/getoond';
import { overzicht } from './voorbeeld/overzicht';

const MAKEN = { levend: false, gemaaktOp: datumVan('2022-09-01'), weggelaten: [] };
const ALLE: Keuze = { kind: 'alle' };
const halfjaar = (peildatum: string, taakstelling: number, saldo: number, gehuisvest: number) =>
  overzicht(peildatum, [{ naam: "'s-Gravenhage", taakstelling, saldo, opgave: taakstelling + saldo, gehuisvest }], {
    sheet: peildatum,
  });

test('years are columns: 393 + 301 + 448 = 1.142, 1.182 realised, 2018 starts with -40', () => {
  const blad = meerjarenoverzicht(
    MAKEN,
    [
      halfjaar('2018-01-01', 301, 241, 582),
      halfjaar('2017-07-01', 393, 448, 600),
      halfjaar('2018-07-01', 200, -40, 160),
    ],
    'Den Haag',
    ALLE,
  );
  expect(blad && getoond(blad).slice(3, 11)).toEqual([
    ['Jaar', '2017', '2018'],
    ['Taakstelling 1e helft', 393, 200],
    ['Taakstelling 2e helft', 301, 'onbekend'],
    ['Voorsprong (-) / achterstand (+) vorige periode', 448, -40],
    ['Extra ambitie (additionele opgave)', 'onbekend', 'onbekend'],
    ['Totaal te huisvesten', 1142, 160],
    ['Realisatie', 1182, 160],
    ['Voorsprong (-) / achterstand (+) aan het einde', -40, 0],
  ]);
  expect(blad && alleTekst(blad)).toContain('Let op: van 2018 is alleen de 1e helft bekend.');
  expect(blad && alleTekst(blad)).toContain(
    'Bron: bladen 2017-07-01 (2017-I, peildatum 1-7-2017), 2018-01-01 (2017-II, peildatum 1-1-2018), ' +
      '2018-07-01 (2018-I, peildatum 1-7-2018).',
  );
});

test('a saldo that jumps is reported with both values', () => {
  const blad = meerjarenoverzicht(
    MAKEN,
    [halfjaar('2021-07-01', 100, 0, 50), halfjaar('2022-01-01', 100, 50, 100), halfjaar('2022-07-01', 419, 70, 0)],
    'Den Haag',
    ALLE,
  );
  expect(blad && alleTekst(blad)).toContain(
    'Let op: 2021 eindigt met achterstand 50, maar 2022 begint met achterstand 70; verschil 20.',
  );
});

test('of one half-year the sheet with the latest peildatum counts', () => {
  const blad = meerjarenoverzicht(
    MAKEN,
    [halfjaar('2022-07-01', 100, 0, 90), halfjaar('2022-03-21', 100, 0, 30)],
    'Den Haag',
    ALLE,
  );
  expect(blad && naast(blad, 'Realisatie')).toEqual([90]);
  expect(blad && alleTekst(blad)).toContain(
    'Blad 2022-03-21 (2022-I, peildatum 21-3-2022) is niet gebruikt: van dat halfjaar is blad 2022-07-01 genomen.',
  );
  expect(blad && alleTekst(blad)).toContain('Bron: blad 2022-07-01 (');
});

test('a sheet with only the opgave is left out, and said so: it would count the achterstand twice', () => {
  const blad = meerjarenoverzicht(
    MAKEN,
    [halfjaar('2022-07-01', 100, 0, 90), overzicht('2021-07-01', HAAGLANDEN, { sheet: 'Haaglanden' })],
    'Den Haag',
    { kind: 'eigen', naam: 'Den Haag', gemeenten: new Set(["'s-Gravenhage", 'Delft']) },
  );
  expect(blad && alleTekst(blad)).toContain('Let op: blad Haaglanden (2021-I) is niet gebruikt');
});

test('nothing to show gives no paper', () => {
  expect(meerjarenoverzicht(MAKEN, [], 'niemand', ALLE)).toBeUndefined();
  expect(meerjarenoverzicht(MAKEN, [overzicht('2022-03-21', HAAGLANDEN)], 'Haaglanden', ALLE)).toBeUndefined();
});
