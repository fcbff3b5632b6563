/** Extra data from several sheets. */
import { withExtras } from '../../../../src/review/assess/extra';
import { readingSentence } from '../../../../src/table/sentences/reading';
import type { ReadTable } from '../../../../src/table/table';
import { tableOf } from '../../../table/tables';

const JANUARY = tableOf([
  ['Gemeente', 'Fase 1 oktober 2021', 'Taakstelling 2021-II', 'Achterstand', 'Gehuisvest per 1 januari 2022'],
  ['Den Haag', 2, 340, 195, 427],
  ['Delft', 1, 60, 0, 40],
]);

describe('extra data from several sheets', () => {
  const koppelingen = tableOf(
    [
      ['Gemeente', 'Koppelingen voldoende', 'Omkoppelingen'],
      ['Den Haag', 'onvoldoende', 'ja'],
      ['Delft', 'voldoende', 'nee'],
    ],
    { sheet: 'Koppelingen' },
  );
  const contracten = tableOf(
    [
      ['Gemeente', 'Huurcontracten', 'Omkoppelingen'],
      ['Den Haag', 1, 'nee'],
      ['Delft', 0, 'nee'],
    ],
    { sheet: 'Huurcontracten' },
  );

  test('each fills what is still missing, and is named with what it gave', () => {
    const table = withExtras(JANUARY, [koppelingen, contracten]);
    expect(table.rows[0]).toMatchObject({ koppelingen: 'onvoldoende', omkoppelingen: true, huurcontracten: 1 });
    expect(table.extraSheets?.map(({ sheet, taken }) => [sheet, ...taken.keys()])).toEqual([
      ['Koppelingen', 'koppelingen', 'omkoppelingen'],
      ['Huurcontracten', 'huurcontracten'],
    ]);
  });

  test('where two sheets contradict each other the first is used, and the other one gets a finding on its cell', () => {
    const { findings } = withExtras(JANUARY, [koppelingen, contracten]);
    expect(findings.map((f) => [f.code, f.sheet, f.area?.row, f.area?.column])).toEqual([
      ['bronnenSprekenTegen', 'Huurcontracten', 1, 2],
    ]);
    expect(findings.map(readingSentence)).toEqual([
      "Voor 's-Gravenhage staat op blad Huurcontracten (C2) bij omkoppelingen nee, maar op blad Koppelingen ja. " +
        'Gebruikt is blad Koppelingen; verbeter één van beide.',
    ]);
    expect(withExtras(JANUARY, [contracten, koppelingen]).rows[0]?.omkoppelingen).toBe(false);
  });

  test('the order of sheets that agree makes no difference to the rows', () => {
    const agreeing = tableOf(
      [
        ['Gemeente', 'Huurcontracten', 'Omkoppelingen'],
        ['Den Haag', 1, 'ja'],
      ],
      { sheet: 'Huurcontracten' },
    );
    expect(withExtras(JANUARY, [koppelingen, agreeing]).rows).toEqual(
      withExtras(JANUARY, [agreeing, koppelingen]).rows,
    );
  });

  test('steps of two dates may differ, steps of one date not', () => {
    const bare = tableOf([
      ['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022'],
      ['Delft', 60, 40],
    ]);
    const step = (heading: string, trede: number, sheet: string): ReadTable =>
      tableOf(
        [
          ['Gemeente', heading],
          ['Delft', trede],
        ],
        { sheet },
      );
    const october = step('Fase 1 oktober 2021', 1, 'Oktober');
    expect(withExtras(bare, [october, step('Fase 30 september 2021', 0, 'September')]).findings).toEqual([]);
    expect(
      withExtras(bare, [october, step('Trede per 1 oktober 2021', 2, 'Anders')]).findings.map((f) => f.code),
    ).toEqual(['bronnenSprekenTegen']);
  });

  test('a step of before the last decision is not taken where that may have lifted it', () => {
    const bare = tableOf([
      ['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022'],
      ['Delft', 60, 40],
    ]);
    const july = (trede: number): ReadTable =>
      tableOf(
        [
          ['Gemeente', 'Fase 1 juli 2021'],
          ['Delft', trede],
        ],
        { sheet: 'Juli' },
      );
    expect([0, 1, 2].map((trede) => withExtras(bare, [july(trede)]).rows[0]?.trede)).toEqual([
      undefined,
      undefined,
      '2',
    ]);
    expect(withExtras(bare, [july(1)]).findings.map(readingSentence)).toEqual([
      "Van blad Juli is 'Fase 1 juli 2021' (B1) niet overgenomen: die trede is van voor de laatste beslisdatum. " +
        'Kies een blad met de trede van die dag.',
    ]);
  });

  test('what is of another halfjaar is not taken, but for the step before', () => {
    const older = tableOf(
      [
        ['Gemeente', 'Fase', 'Opgave 2021-I', 'Huurcontracten'],
        ['Den Haag', 2, 400, 2],
      ],
      { sheet: 'Oud' },
    );
    const bare = tableOf([
      ['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022'],
      ['Den Haag', 535, 427],
    ]);
    const table = withExtras(bare, [older]);
    expect([table.rows[0]?.trede, table.rows[0]?.huurcontracten]).toEqual(['2', undefined]);
    expect(table.findings.map(readingSentence)).toEqual([
      'Blad Oud, waarmee is aangevuld, gaat over 2021-I, de tabel over 2021-II. Niet overgenomen: ' +
        'huurcontracten. Kies het blad van het goede halfjaar.',
    ]);
  });

  test('a sheet that gives nothing is named too', () => {
    const full = withExtras(JANUARY, [koppelingen]);
    expect(withExtras(full, [koppelingen]).extraSheets).toEqual([{ sheet: 'Koppelingen', taken: new Map() }]);
  });
});
