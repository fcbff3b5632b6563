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
  ['Gemeente', 'Fase 1 oktober 2021', 'Taakstelling 2021-II', 'Achterstand', 'Gehuisvest per 1 januari 2022'],
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
    const [hague] = table.rows;
    const here = new Set([hague?.row]);
    expect(table.extraSheets).toEqual([
      {
        sheet: 'Koppelingen',
        taken: new Map([
          ['koppelingen', here],
          ['omkoppelingen', here],
          ['stapelgemeente', here],
          ['huurcontracten', here],
        ]),
      },
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
