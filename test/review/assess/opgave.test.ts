import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue } from '../../../src/table/cells/grid';
import type { OverviewResult } from '../../../src/review/assess/overview';
import { tableOf } from '../../table/tables';

const assessed = (rows: readonly (readonly CellValue[])[], peildatum?: string): OverviewResult =>
  assess(tableOf(rows), { beleid: STANDAARDBELEID, ...(peildatum ? { peildatum: datumVan(peildatum) } : {}) });
const GEHUISVEST = 48;
const sheetOf = (headings: readonly string[], cells: readonly CellValue[]): CellValue[][] => [
  ['Gemeente', ...headings, 'Gehuisvest per 1 april 2022'],
  ['Delft', ...cells, GEHUISVEST],
];
const opgaveOf = (headings: readonly string[], cells: readonly CellValue[]): number | undefined => {
  const result = assessed(sheetOf(headings, cells));
  return result.kind === 'overview' ? result.overview.rows[0]?.opgave : undefined;
};

describe('the opgave of a row', () => {
  test.each<[string, readonly string[], readonly CellValue[], number | undefined]>([
    ['as it stands', ['Opgave'], [76], 76],
    ['as it stands, also beside taakstelling and saldo', ['Taakstelling', 'Achterstand', 'Opgave'], [70, 6, 77], 77],
    ['taakstelling plus achterstand', ['Taakstelling', 'Achterstand'], [70, 6], 76],
    ['taakstelling minus voorsprong', ['Taakstelling', 'Voorsprong'], [80, 4], 76],
    ['blank achterstand is none', ['Taakstelling', 'Achterstand'], [76, ''], 76],
    ['signed as in The Hague', ['Taakstelling', 'Achterstand (+) / voorsprong (-)'], [80, -4], 76],
    ['signed as nationally', ['Taakstelling', 'Achterstand (-) / voorsprong (+)'], [80, 4], 76],
    ['unknown sign', ['Taakstelling', 'Saldo'], [80, -4], undefined],
    ['unreadable achterstand', ['Taakstelling', 'Achterstand'], [80, 'veel'], undefined],
    [
      'a saldo at the end of the halfjaar is not carried in',
      ['Taakstelling 2022-I', 'Achterstand (+) per 1 juli 2022', 'Achterstand'],
      [70, 9, 6],
      76,
    ],
    ['without the additional task', ['Opgave incl. additionele opgave', 'Additionele opgave'], [96, 20], 76],
    [
      'with an additional task that is not given',
      ['Opgave incl. additionele opgave', 'Additionele opgave'],
      [96, ''],
      undefined,
    ],
    ['as text', ['Opgave'], ['76'], 76],
    ['blank opgave beside taakstelling and saldo', ['Taakstelling', 'Voorsprong', 'Opgave'], [80, 4, ''], 76],
  ])('%s', (_what, headings, cells, expected) => {
    expect(opgaveOf(headings, cells)).toBe(expected);
  });

  test('is taakstelling + achterstand - voorsprong for any counts', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(500), (taakstelling, saldo) => {
        // There the saldo is also what the end would leave, and a reader cannot know which of the two it is.
        fc.pre(Math.abs(taakstelling - GEHUISVEST) !== saldo);
        expect(opgaveOf(['Taakstelling', 'Achterstand', 'Voorsprong'], [taakstelling, saldo, ''])).toBe(
          taakstelling + saldo,
        );
        expect(opgaveOf(['Taakstelling', 'Achterstand', 'Voorsprong'], [taakstelling, '', saldo])).toBe(
          taakstelling - saldo,
        );
      }),
    );
  });

  test(
    'is asked when the achterstand is what is still to be housed, and an empty voorsprong beside it does not ' +
      'make the taakstelling the whole meanwhile',
    () => {
      const cells = [76, 76 - GEHUISVEST, ''];
      expect(opgaveOf(['Taakstelling', 'Achterstand', 'Voorsprong'], cells)).toBeUndefined();
      expect(
        tableOf(sheetOf(['Taakstelling', 'Achterstand', 'Voorsprong'], cells)).findings.map((f) => f.code),
      ).toContain('achterstandIsRestant');
    },
  );
});

describe('the assessment of a sheet', () => {
  const letter = [
    ['Gemeente', 'Fase 1 januari 2021', 'Opgave 2021-I', 'Gehuisvest per 1 april 2021', 'Koppelingen op 1 april 2021'],
    ['Den Haag', 0, 418, 106, 188],
  ] as const;

  test('the letter of 1 April 2021: not on schema, 0 becomes 1, nog 312', () => {
    const result = assessed(letter);
    expect(result.kind === 'overview' && result.overview.rows[0]).toMatchObject({
      opSchema: false,
      minimaal: 209,
      nogTeHuisvesten: 312,
      beoordeling: { kind: 'trede', trede: '1' },
    });
  });

  test('the koppelingen of 1 April count on 1 July: 188 for 312 is too few', () => {
    const result = assessed(letter);
    expect(result.kind === 'overview' && result.overview.rows[0]?.volgende.verwacht).toMatchObject({
      kind: 'trede',
      moment: 'eindbeoordeling',
      trede: '1',
    });
  });

  test('a number of koppelingen of which nothing else is known judges nothing', () => {
    const result = assessed([
      ['Gemeente', 'Fase', 'Opgave', 'Gehuisvest per 1 juli 2022', 'Koppelingen'],
      ['Delft', 2, 76, 48, 13],
    ]);
    expect(result.kind === 'overview' && result.overview.rows[0]?.beoordeling).toMatchObject({
      kind: 'ontbreekt',
      wat: ['koppelingen'],
    });
  });

  test('a peildatum given by the user goes before that of the heading', () => {
    const result = assessed(letter, '2021-05-01');
    expect(result.kind === 'overview' && result.overview.rows[0]?.beoordeling.moment).toBe('geen');
  });

  test('the totals are those of the rows that were assessed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 3, maxLength: 3 }), (counts) => {
        const rows = ['Delft', 'Gouda', 'Westland'].map((name, i) => [name, ...(counts[i] ?? [])]);
        const result = assessed([['Gemeente', 'Opgave', 'Gehuisvest per 1 april 2022'], ...rows]);
        if (result.kind !== 'overview') throw new Error('geen overzicht');
        const [opgave, gehuisvest] = [0, 1].map((k) => counts.reduce((sum, pair) => sum + (pair[k] ?? 0), 0));
        expect(result.overview.totaal).toMatchObject({
          opgave,
          gehuisvest,
          nogTeHuisvesten: (opgave ?? 0) - (gehuisvest ?? 0),
        });
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    const rows = [
      ['Delft', 2, 76, 48],
      ['Gouda', 1, 40, 30],
      ['Westland', 3, 81, 30],
    ] as const;
    const of = (order: readonly (readonly CellValue[])[]): readonly unknown[] => {
      const result = assessed([['Gemeente', 'Fase', 'Opgave', 'Gehuisvest per 1 april 2022'], ...order]);
      return result.kind === 'overview'
        ? result.overview.rows.map((r) => ({ ...r, row: undefined })).toSorted((a, b) => a.naam.localeCompare(b.naam))
        : [];
    };
    expect(of(rows.toReversed())).toEqual(of(rows));
  });
});

test.each<[string, readonly CellValue[], number | undefined]>([
  ['the achterstand', ['', 2, 0, 2], undefined],
  ['the voorsprong', ['', 0, 3, -3], undefined],
  ['the 0 of empty cells', ['', '', '', 0], undefined],
  ['more than the saldo', ['', 2, 0, 42], 42],
  ['the saldo beside a taakstelling of 0', [0, 2, 0, 2], 2],
])('an opgave that Excel adds up without its taakstelling is none: %s', (_, cells, expected) => {
  expect(opgaveOf(['Taakstelling', 'Achterstand', 'Voorsprong', 'Opgave'], cells)).toBe(expected);
});

test('a gemeente with such an opgave says what is missing', () => {
  const result = assessed(sheetOf(['Taakstelling', 'Achterstand', 'Opgave'], ['', 2, 2]));
  expect(result).toMatchObject({
    overview: { rows: [], unassessed: [{ naam: 'Delft', reden: 'de taakstelling ontbreekt' }] },
  });
});

test('an opgave of 0 needs no taakstelling where the sheet has none', () => {
  expect(opgaveOf(['Opgave'], [0])).toBe(0);
});
