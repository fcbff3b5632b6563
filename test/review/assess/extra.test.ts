import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import { withExtras } from '../../../src/review/assess/extra';
import { missingInputs } from '../../../src/table/rows/missing';
import type { AssessedRow } from '../../../src/review/assess/overview';
import { readingSentence } from '../../../src/table/sentences/reading';
import type { ReadTable } from '../../../src/table/table';
import { HAAGLANDEN } from '../../table/haaglanden';
import { tableOf } from '../../table/tables';

const JANUARY = tableOf([
  ['Gemeente', 'Fase 1 juli 2021', 'Taakstelling 2021-II', 'Achterstand', 'Gehuisvest per 1 januari 2022'],
  ['Den Haag', 2, 340, 195, 427],
  ['Delft', 1, 60, 0, 40],
]);
const assessed = (table: ReadTable, naam: string): AssessedRow | undefined => {
  const result = assess(table, { beleid: STANDAARDBELEID });
  return result.kind === 'overview' ? result.overview.rows.find((r) => r.naam === naam) : undefined;
};

describe('extra data from another sheet', () => {
  const extra = tableOf(
    [
      ['Gemeente', 'Koppelingen voldoende', 'Omkoppelingen', 'Stapelgemeente', 'Huurcontracten'],
      ["'s-Gravenhage", 'onvoldoende', 'ja', 'nee', 1],
      ['Gouda', 'voldoende', 'nee', 'nee', 0],
    ],
    { sheet: 'Koppelingen' },
  );

  test('fills what the table misses, by gemeente', () => {
    const table = withExtras(JANUARY, [extra]);
    expect(table.rows[0]).toMatchObject({
      koppelingen: 'onvoldoende',
      omkoppelingen: true,
      stapelgemeente: false,
      huurcontracten: 1,
      gehuisvest: 427,
    });
    expect(table.rows[1]).toEqual(JANUARY.rows[1]);
    expect(table.extraSheets).toEqual([
      { sheet: 'Koppelingen', fields: ['koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten'] },
    ]);
    expect(table.findings).toEqual(JANUARY.findings);
  });

  test('The Hague on 1 January 2022: from 2 it stays 2 (coulance norm 388.75)', () => {
    expect(assessed(withExtras(JANUARY, [extra]), "'s-Gravenhage")?.beoordeling).toMatchObject({
      kind: 'trede',
      trede: '2',
    });
  });

  test('what the table says itself stays, and the difference is a finding', () => {
    const own = tableOf([
      ['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022', 'Huurcontracten'],
      ['Den Haag', 535, 427, 3],
    ]);
    const table = withExtras(own, [extra]);
    expect(table.rows[0]?.huurcontracten).toBe(3);
    expect(table.findings.map(readingSentence)).toEqual([
      "Voor 's-Gravenhage staat in D2 bij huurcontracten 3, maar op blad Koppelingen 1. De tabel gaat voor; " +
        'verbeter één van beide.',
    ]);
  });

  test('a number of koppelingen is judged by what was nog te huisvesten on its own sheet', () => {
    const october = tableOf([
      ['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 oktober 2021', 'Koppelingen op 1 oktober 2021'],
      ['Den Haag', 535, 200, 335],
      ['Delft', 60, 10, 49],
    ]);
    expect(withExtras(JANUARY, [october]).rows.map((r) => r.koppelingen)).toEqual(['voldoende', 'onvoldoende']);
  });

  const saldi = tableOf([
    ['Gemeente', 'Achterstand', 'Voorsprong', 'Toelichting'],
    ['Den Haag', 108, '', ''],
    ['Delft', '', 4, ''],
  ]);

  test('a saldo leaves the taakstelling of Haaglanden the opgave: te realiseren shows it', () => {
    const table = withExtras(tableOf(HAAGLANDEN), [saldi]);
    expect(table.taakstellingIsOpgave).toBe(true);
    expect(assessed(table, "'s-Gravenhage")?.opgave).toBe(417);
  });

  test('a saldo makes the opgave where nothing shows that the taakstelling holds it', () => {
    const bare = tableOf(HAAGLANDEN.map((line) => line.slice(0, 4)));
    const table = withExtras(bare, [saldi]);
    expect([bare.taakstellingIsOpgave, table.taakstellingIsOpgave]).toEqual([true, false]);
    expect(assessed(table, "'s-Gravenhage")?.opgave).toBe(525);
    expect(assessed(table, 'Delft')?.opgave).toBe(72);
    expect(assessed(table, 'Westland')).toBeUndefined();
  });
});

describe('what is missing for the assessment that comes next', () => {
  test('before 1 April only the step is asked', () => {
    expect(missingInputs(tableOf(HAAGLANDEN), datumVan('2022-03-21'))).toEqual([]);
    expect(
      missingInputs(tableOf(HAAGLANDEN.map((line) => line.filter((_, c) => c !== 1))), datumVan('2022-03-21')),
    ).toEqual(['trede']);
  });

  test('before 1 July also koppelingen and the other questions', () => {
    expect(missingInputs(tableOf(HAAGLANDEN), datumVan('2022-04-01'))).toEqual([
      'koppelingen',
      'omkoppelingen',
      'stapelgemeente',
      'huurcontracten',
    ]);
  });
});

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
    expect(table.extraSheets).toEqual([
      { sheet: 'Koppelingen', fields: ['koppelingen', 'omkoppelingen'] },
      { sheet: 'Huurcontracten', fields: ['huurcontracten'] },
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
    const july = step('Fase 1 juli 2021', 1, 'Juli');
    expect(withExtras(bare, [july, step('Fase 1 april 2021', 0, 'April')]).findings).toEqual([]);
    expect(withExtras(bare, [july, step('Trede per 1 juli 2021', 2, 'Anders')]).findings.map((f) => f.code)).toEqual([
      'bronnenSprekenTegen',
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
    expect(withExtras(full, [koppelingen]).extraSheets).toEqual([{ sheet: 'Koppelingen', fields: [] }]);
  });
});
