/** What another sheet gives is held against the figures of the table: it may be something else than it seems there. */
import { withExtras } from '../../../src/review/assess/extra';
import type { ReadTable } from '../../../src/table/table';
import { tableOf } from '../../table/tables';
import { JULY, sheet, told, outcomes } from './extra/doubt-kit';

const NET = tableOf([
  ['Gemeente', 'Taakstelling 2022-I', 'Gehuisvest per 1 april 2022'],
  ['Delft', 76, 48],
  ['Gouda', 50, 20],
]);

describe('a saldo of another sheet', () => {
  test.each<[string, string, readonly [number, number], string]>([
    ['of the end', 'Achterstand per 1 juli 2022', [8, 9], 'van het einde van het halfjaar'],
    ['of a day in between', 'Achterstand per 1 februari 2022', [8, 9], 'niet van de eerste dag'],
    ['that is what remains', 'Achterstand', [28, 30], 'wat in de tabel nog te huisvesten is'],
  ])('%s is not taken, and said', (_what, heading, [delft, gouda], why) => {
    const table = withExtras(NET, [
      sheet([
        ['Gemeente', heading, 'Toelichting'],
        ['Delft', delft, ''],
        ['Gouda', gouda, ''],
      ]),
    ]);
    expect(table.rows.map((r) => r.saldo)).toEqual([undefined, undefined]);
    expect(told(table).join()).toContain(why);
    expect(outcomes(table)).toMatchObject([
      ['Delft', 76],
      ['Gouda', 50],
    ]);
  });

  test.each(['Achterstand', 'Achterstand per 1 januari 2022', 'Achterstand per 31-12-2021', 'Achterstand 2021-II'])(
    '%s makes the opgave',
    (heading) => {
      const table = withExtras(NET, [
        sheet([
          ['Gemeente', heading, 'Toelichting'],
          ['Delft', 8, ''],
          ['Gouda', 9, ''],
        ]),
      ]);
      expect(outcomes(table)).toEqual([
        ['Delft', 84],
        ['Gouda', 59],
      ]);
      expect(told(table)).toEqual([]);
    },
  );
});

test('koppelingen of the tussenstand of another halfjaar are not taken', () => {
  const bare = tableOf([
    ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022'],
    ['Delft', 1, 60, 40],
  ]);
  const of = (heading: string): ReadTable =>
    withExtras(bare, [
      sheet([
        ['Gemeente', heading],
        ['Delft', 'voldoende'],
      ]),
    ]);
  expect(of('Koppelingen op 1 april 2022').rows[0]?.koppelingen).toBe('voldoende');
  expect(of('Koppelingen op 1 oktober 2021').rows[0]?.koppelingen).toBeUndefined();
  expect(told(of('Koppelingen op 1 oktober 2021')).join()).toContain('Niet overgenomen: koppelingen');
});

test('a step of the peildatum itself or later is the outcome, not the step before', () => {
  const bare = tableOf([
    ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', 'Koppelingen'],
    ['Delft', 60, 40, 'voldoende'],
  ]);
  const of = (heading: string): ReadTable =>
    withExtras(bare, [
      sheet([
        ['Gemeente', heading],
        ['Delft', 2],
      ]),
    ]);
  expect(outcomes(of('Fase 1 april 2022'))).toEqual([['Delft', 60, '3a']]);
  expect(of('Fase 1 juli 2022').rows[0]?.trede).toBeUndefined();
  expect(told(of('Fase 1 oktober 2022')).join()).toContain('die trede is van de peildatum of later');
});

test('a gemeente with rows that differ there gives nothing, and that is said; rows that say the same are one', () => {
  const bare = tableOf([
    ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', 'Koppelingen'],
    ['Delft', 60, 40, 'voldoende'],
    ['Gouda', 50, 20, 'voldoende'],
  ]);
  const rows = [
    ['Gemeente', 'Trede'],
    ['Delft', 1],
    ['Delft', 2],
    ['Gouda', 1],
    ['Gouda', 1],
  ];
  const table = withExtras(bare, [sheet(rows)]);
  expect(table.rows.map((r) => r.trede)).toEqual([undefined, '1']);
  expect(told(table).join()).toContain('gemeenten hebben daar meer rijen');
});

test('a cell that cannot be read there keeps the gemeente from being assessed without it', () => {
  const table = withExtras(JULY, [
    sheet([
      ['Gemeente', 'Omkoppelingen', 'Huurcontracten'],
      ['Delft', 'nee', '3,5'],
      ['Gouda', 'nee', 2],
    ]),
  ]);
  expect(outcomes(table)).toEqual([
    ['Gouda', 50, '2'],
    ['Delft', 'huurcontracten is niet te lezen'],
  ]);
});
