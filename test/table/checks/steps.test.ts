import { gridOf } from '../grid-of';
import { found, inShort } from './checking';
import type { Rows } from './checking';

const steps = (before: string | number, after: string | number, conclusie = ''): Rows => [
  ['Gemeente', 'Trede 1 januari 2022', 'Trede 1 juli 2022', 'Conclusie', 'Opgave', 'Gehuisvest 1 juli 2022'],
  ['Delft', before, after, conclusie, 76, 48],
];

describe('steps', () => {
  test.each<[string | number, string | number, string, readonly unknown[]]>([
    [1, '3a', '', ['tredeSpringt', 'C2', '3a', '2']],
    [2, '3b', '', ['tredeSpringt', 'C2', '3b', '3a']],
    ['3b', 2, '', ['tredeDaalt', 'C2', '2', '3b']],
    [2, 2, 'Volgende fase', ['conclusieKloptNiet', 'D2', 'Volgende fase', 'zelfde fase']],
    [2, '3a', 'zelfde fase', ['conclusieKloptNiet', 'D2', 'zelfde fase', 'volgende fase']],
    [2, 2, 'Taakstelling gerealiseerd', ['conclusieKloptNiet', 'D2', 'Taakstelling gerealiseerd', 'zelfde fase']],
  ])('%s to %s with conclusion %j', (before, after, conclusie, expected) => {
    expect(found(steps(before, after, conclusie)).map(inShort)).toEqual([expected]);
  });

  test.each<[string | number, string | number, string]>([[0, 1, 'volgende fase'], [2, 3, 'volgende fase'], ['3a', '3B', ''], [3, '3a', 'zelfde fase'], ['3b', 0, 'taakstelling gerealiseerd'], [6, 6, 'zelfde fase'], ['Signaleren', 2, 'volgende fase']])('%s to %s is right', (before, after, conclusie) => {
    expect(found(steps(before, after, conclusie))).toEqual([]);
  });

  test('another sheet gives another step for the same date', () => {
    const earlier = gridOf([['Gemeente', 'Fase per 1 januari 2022', 'Opgave', 'Gehuisvest 1 januari 2022'], ['Delft', 1, 70, 60]], { sheet: 'Januari' });
    expect(found(steps(2, 2), {}, [earlier]).map(inShort)).toEqual([['tredeWijktAf', 'B2', '2', '1']]);
    expect(found(steps(1, 1), {}, [earlier])).toEqual([]);
  });
});

describe('saldi from sheet to sheet and from year to year', () => {
  const next: Rows = [['Gemeente', 'Taakstelling 2022-I', 'Achterstand', 'Gehuisvest 1 april 2022'], ['Den Haag', 309, 70, 156]];
  const previous = (housed: number): Rows => [['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022'], ['Den Haag', 535, housed]];

  test('the sheet starts with another saldo than the one before ended with', () => {
    expect(found(next, {}, [gridOf(previous(427), { sheet: '2021-II' })]).map(inShort)).toEqual([['saldoWijktAf', 'C2', 70, 108]]);
    expect(found(next, {}, [gridOf(previous(465), { sheet: '2021-II' })])).toEqual([]);
  });

  test('in the national history each period goes on from the one before', () => {
    const history = (second: number): Rows => [
      ['Periode', 'Taakstelling', 'Taakstelling incl. achterstand/voorsprong', 'Realisatie', 'Achterstand (–) /voorsprong (+) aan einde periode'],
      ['2023-I', 21800, 28000, 15460, -12540], ['2023-II', 27300, second, 20000, 20000 - second],
    ];
    expect(found(history(39840))).toEqual([]);
    expect(found(history(39000)).map(inShort)).toEqual([['saldoInReeks', 'C3', 11700, 12540]]);
  });
});
