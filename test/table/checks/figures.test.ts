import { found, inShort } from './checking';
import type { Rows } from './checking';

describe('figures that contradict each other (one row each, with the cell and both values)', () => {
  test.each<[string, Rows, readonly unknown[]]>([
    ['the letter of 1-7-2022: 419 + 70 written as 469', [['Gemeente', 'Taakstelling', 'Achterstand', 'Opgave', 'Gehuisvest per 1 juli 2022'], ['Den Haag', 419, 70, 469, 100]], ['opgaveGeenSom', 'D2', 469, 489]],
    ['197 - 8 is not 199', [['Gemeente', 'Taakstelling', 'Voorsprong', 'Te huisvesten', 'Gehuisvest per 1 januari 2021'], ['Den Haag', 197, 8, 199, 199]], ['opgaveGeenSom', 'D2', 199, 189]],
    ['nog te huisvesten', [['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'], ['Delft', 76, 48, 29]], ['restantOnjuist', 'D2', 29, 28]],
    ['the half reported as the remainder', [['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'], ['Delft', 76, 48, 38]], ['helftAlsRestant', 'D2', 38, 28]],
    ['a minimum rounded down', [['Gemeente', 'Opgave', 'Minimaal te huisvesten', 'Gehuisvest'], ['Den Haag', 417, 208, 129]], ['minimaalOnjuist', 'C2', 208, 209]],
    ['37 % of the minimum is 37 % of the opgave (letter of The Hague, 156 of 417)', [['Gemeente', 'Opgave', 'Gehuisvest', 'Percentage van het minimum'], ['Den Haag', 417, 156, '37%']], ['percentageAndereBasis', 'D2', 0.37, 0.75]],
    ['51 % of the opgave is of the minimum (106 of 209)', [['Gemeente', 'Opgave', 'Gehuisvest', '% van opgave'], ['Den Haag', 418, 106, 0.51]], ['percentageAndereBasis', 'D2', 0.51, 0.25]],
    ['a percentage of nothing known', [['Gemeente', 'Opgave', 'Gehuisvest', 'Percentage'], ['Delft', 76, 48, '66%']], ['percentageOnjuist', 'D2', 0.66, 0.63]],
    ['voorsprong and achterstand both filled', [['Gemeente', 'Taakstelling', 'Achterstand', 'Voorsprong', 'Gehuisvest'], ['Delft', 76, 5, 3, 48]], ['saldoDubbel', 'D2', 3, 0]],
    ['50 on 30-6-2022, 70 on 1-7-2022', [['Gemeente', 'Taakstelling 2e helft 2022', 'Achterstand 30-6-2022', 'Achterstand 1-7-2022', 'Gehuisvest 1 oktober 2022'], ['Den Haag', 419, 50, 70, 100]], ['saldoSpringt', 'D2', 70, 50]],
    ['koppelingen called voldoende', [['Gemeente', 'Opgave', 'Gehuisvest per 1 april 2021', 'Koppelingen op 1 april 2021', 'Koppelingen voldoende?'], ['Den Haag', 418, 106, 188, 'voldoende']], ['koppelingenOordeel', 'E2', 'voldoende', 'onvoldoende']],
    ['huurcontracten of the whole halfjaar', [['Gemeente', 'Opgave', 'Gehuisvest per 1 januari 2022', 'Huurcontracten'], ['Delft', 76, 48, 50]], ['huurcontractenTotaal', 'D2', 50, undefined]],
    ['huurcontracten as contracts', [['Gemeente', 'Opgave', 'Gehuisvest per 1 januari 2022', 'Aantal huurcontracten'], ['Delft', 76, 48, 2]], ['huurcontractenAantal', 'D1', undefined, undefined]],
    ['a date of another halfjaar', [['Gemeente', 'Taakstelling 2022-II', 'Minimaal te huisvesten vóór 1 januari 2022', 'Gehuisvest per 1 oktober 2022'], ['Delft', 76, 38, 40]], ['datumBuitenPeriode', 'C1', undefined, undefined]],
    ['two halfjaren in one table', [['Gemeente', 'Taakstelling 2022-II', 'Realisatie 2022-I'], ['Delft', 76, 38]], ['periodesGemengd', 'C1', undefined, undefined]],
    ['shares that are not the whole', [['Regio', 'Aandeel', 'Opgave'], ['Haaglanden', '31%', 10], ['Rotterdam', '33%', 20], ['Drechtsteden', '30%', 30]], ['aandelenTellenNietOp', 'B1', 0.94, 1]],
    ['ranges that are not the whole', [['Regio', 'Capaciteit', 'Opgave'], ['Haaglanden', '760-837', 10], ['Rotterdam', '1.690 – 1.863', 20], ['Totaal', '2.450-2.710', 30]], ['bereikenTellenNietOp', 'B4', '2450-2710', '2450-2700']],
  ])('%s', (_what, rows, expected) => {
    expect(found(rows).map(inShort)).toEqual([expected]);
  });

  test.each<[string, Rows]>([
    ['overshoot written as 0 left', [['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'], ['Delft', 76, 80, 0]]],
    ['overshoot written negative', [['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'], ['Delft', 76, 80, -4]]],
    ['a percentage of the minimum that says so', [['Gemeente', 'Opgave', 'Gehuisvest', '% van het minimum'], ['Den Haag', 418, 106, '51%']]],
    ['an unrounded percentage', [['Gemeente', 'Opgave', 'Gehuisvest', 'Percentage'], ['Delft', 76, 48, 48 / 76]]],
    ['a percentage in points, one decimal', [['Gemeente', 'Opgave', 'Gehuisvest', 'Percentage'], ['Delft', 76, 48, 63.2]]],
    ['shares that round to 99 %', [['Regio', 'Aandeel', 'Opgave'], ['Haaglanden', '33%', 10], ['Rotterdam', '33%', 20], ['Drechtsteden', '33%', 30]]],
    ['koppelingen rightly voldoende', [['Gemeente', 'Opgave', 'Gehuisvest per 1 oktober 2020', 'Koppelingen op 1 oktober 2020', 'Koppelingen voldoende?'], ['Den Haag', 199, 64, 188, 'voldoende']]],
    ['the additional task counted in', [['Gemeente', 'Taakstelling', 'Achterstand', 'Extra ambitie', 'Totaal te huisvesten', 'Gehuisvest', 'Nog te huisvesten'], ['Den Haag', 350, 40, 30, 420, 100, 320]]],
    ['minimum of 9', [['Gemeente', 'Opgave', 'Minimaal', 'Gehuisvest'], ['Delft', 9, 5, 6]]],
  ])('no false alarm: %s', (_what, rows) => {
    expect(found(rows)).toEqual([]);
  });
});
