/** What another sheet gives is held against the figures of the table: it may be something else than it seems there. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { withExtras } from '../../../src/review/assess/extra';
import type { CellValue } from '../../../src/table/cells/grid';
import { readingSentence } from '../../../src/table/sentences/reading';
import type { ReadTable } from '../../../src/table/table';
import { tableOf } from '../../table/tables';

const JULY = tableOf([
  ['Gemeente', 'Fase 1 april 2022', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', 'Koppelingen'],
  ['Delft', 1, 60, 40, 'voldoende'],
  ['Gouda', 1, 50, 20, 'voldoende'],
]);
const NET = tableOf([
  ['Gemeente', 'Taakstelling 2022-I', 'Gehuisvest per 1 april 2022'],
  ['Delft', 76, 48],
  ['Gouda', 50, 20],
]);
const sheet = (rows: readonly (readonly CellValue[])[]): ReadTable => tableOf(rows, { sheet: 'Anders' });
const told = (table: ReadTable): readonly string[] =>
  table.findings.filter((f) => f.sheet === 'Anders').map(readingSentence);
const outcomes = (table: ReadTable): unknown => {
  const result = assess(table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') return result.wat;
  return [
    ...result.overview.rows.map(({ naam, opgave, beoordeling: b }) =>
      b.kind === 'trede' ? [naam, opgave, b.trede] : [naam, opgave],
    ),
    ...result.overview.unassessed.map(({ naam, reden }) => [naam, reden]),
  ];
};

describe('huurcontracten of another sheet', () => {
  test(
    'a number of at least gehuisvest counts nothing before the user has said what it is, also without ' +
      'gehuisvest there',
    () => {
      const table = withExtras(JULY, [
        sheet([
          ['Gemeente', 'Huurcontracten'],
          ['Delft', 61],
          ['Gouda', 3],
        ]),
      ]);
      expect(table.rows.map((r) => r.huurcontracten)).toEqual([undefined, 3]);
      expect(outcomes(table)).toEqual([
        ['Delft', 60, '2'],
        ['Gouda', 50, '2'],
      ]);
      expect(told(table)).toEqual([
        "In de kolom 'Huurcontracten' (B1) staat voor Delft een getal van minstens het aantal gehuisvest (Delft: " +
          '61 naast 40). Geef aan of dit de extra personen zijn of het totaal met het COA-aantal; tot dan telt het ' +
          'niet mee.',
      ]);
      expect(table.contracts).toMatchObject({ asked: true, sheet: 'Anders' });
    },
  );

  test('said to be the total, they are what is above gehuisvest of the table', () => {
    const rows = [
      ['Gemeente', 'Huurcontracten'],
      ['Delft', 61],
      ['Gouda', 19],
    ];
    const { signature, columns } = sheet(rows);
    const key = columns[1]?.key ?? '';
    const said = (role: 'huurcontracten' | 'huurcontractenTotaal'): ReadTable =>
      tableOf(rows, { sheet: 'Anders' }, { corrections: new Map([[signature, new Map([[key, { role }]])]]) });
    expect(withExtras(JULY, [said('huurcontractenTotaal')]).rows.map((r) => r.huurcontracten)).toEqual([21, undefined]);
    expect(told(withExtras(JULY, [said('huurcontractenTotaal')]))).toEqual([
      'Voor Gouda staat in B3 (Huurcontracten) 19, minder dan gehuisvest (20): een totaal met huurcontracten kan ' +
        'dat niet zijn. Verbeter één van beide; huurcontracten tellen voor deze gemeente niet mee.',
    ]);
    expect(withExtras(JULY, [said('huurcontracten')]).rows.map((r) => r.huurcontracten)).toEqual([61, 19]);
  });

  test('a heading that says the total needs no question', () => {
    const total = sheet([
      ['Gemeente', 'Gehuisvest incl. huurcontracten'],
      ['Delft', 61],
      ['Gouda', 22],
    ]);
    expect(withExtras(JULY, [total]).rows.map((r) => r.huurcontracten)).toEqual([21, 2]);
  });

  test('what is asked on the other sheet is asked here', () => {
    const asked = sheet([
      ['Gemeente', 'Gehuisvest per 1 juli 2022', 'Huurcontracten'],
      ['Delft', 40, 41],
      ['Gouda', 20, 0],
    ]);
    const table = withExtras(JULY, [asked]);
    expect(table.rows.map((r) => r.huurcontracten)).toEqual([undefined, 0]);
    expect(table.findings.map(({ code }) => code)).toContain('huurcontractenKiezen');
  });
});

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
