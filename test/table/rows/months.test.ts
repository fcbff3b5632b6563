import { formatDatum } from '../../../src/domain/tijd/datum';
import { formatPeriode } from '../../../src/domain/tijd/periode';
import { type Corrections, withCorrection } from '../../../src/table/recognise/columns/corrections';
import { readCorrections, writeCorrections } from '../../../src/table/recognise/columns/corrections-codec';
import type { CellValue } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import type { MonthWay } from '../../../src/table/months';
import type { ReadTable } from '../../../src/table/table';
import { tableOf } from '../tables';

type Rows = readonly (readonly CellValue[])[];
const HEADING = ['Gemeente', 'Opgave 2022-I', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun'];
const SHEET: Rows = [HEADING, ['Delft', 76, 10, 8, 9, 0, 5, ''], ['Westland', 81, 3, 4, 5, 6, 7, '']];

const said = (rows: Rows, maanden: MonthWay): Corrections => {
  const asked = tableOf(rows);
  return withCorrection(new Map(), asked.signature, asked.months?.columns[0]?.key ?? '', { maanden });
};
const answered = (rows: Rows, way: MonthWay): ReadTable => tableOf(rows, {}, { corrections: said(rows, way) });
const codes = (table: ReadTable): readonly string[] => table.findings.map((f) => f.code);
const housed = (table: ReadTable): readonly (number | undefined)[] => table.rows.map((r) => r.gehuisvest);

describe('months beside each other without a total', () => {
  test('are asked about, and nothing is read from them', () => {
    const table = tableOf(SHEET);
    expect([housed(table), codes(table), table.months?.way]).toEqual([
      [undefined, undefined],
      ['maandenZonderTotaal'],
      'vraag',
    ]);
  });

  test('are added up where a column Totaal is their sum in every row, with the reason', () => {
    const rows = SHEET.map((line, i) => [...line, ['Totaal', 32, 25][i] ?? '']);
    const table = tableOf(rows);
    expect([housed(table), table.findings.map(sentence).filter((text) => text.includes('opgeteld'))]).toEqual([
      [32, 25],
      [
        'Gehuisvest is opgeteld uit 5 maandkolommen, januari t/m mei 2022 (vanaf C1): de kolom Totaal is in elke ' +
          'rij die som.',
      ],
    ]);
    expect(housed(tableOf(rows.map((line, i) => (i === 1 ? line.with(-1, 33) : line))))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('with the yes of the user they are added up to the last month that is filled, with the reason', () => {
    const table = answered(SHEET, 'optellen');
    expect(housed(table)).toEqual([32, 25]);
    expect([table.peildatum && formatDatum(table.peildatum), table.periode && formatPeriode(table.periode)]).toEqual([
      '31-5-2022',
      '2022-I',
    ]);
    expect(table.findings.map(sentence)).toEqual([
      'Gehuisvest is opgeteld uit 5 maandkolommen, januari t/m mei 2022 (vanaf C1): zo is het aangegeven.',
    ]);
  });

  test('or the last one is the total so far', () => {
    const rows: Rows = [HEADING, ['Delft', 76, 10, 18, 27, 27, 32, ''], ['Westland', 81, 3, 7, 12, 18, 25, '']];
    const table = answered(rows, 'laatste');
    expect([housed(table), table.peildatum && formatDatum(table.peildatum)]).toEqual([[32, 25], '31-5-2022']);
    expect(table.columns.find((c) => c.role === 'gehuisvest')).toMatchObject({ heading: 'mei', used: true });
    expect(table.findings.map(sentence)).toEqual([
      "De maanden lopen door (januari t/m mei 2022): gehuisvest staat in de laatste, 'mei' (G1); zo is het aangegeven.",
    ]);
  });

  test('the answer holds for a sheet with a month more, and for the next halfjaar', () => {
    const corrections = readCorrections(
      writeCorrections(
        said(
          SHEET.map((line) => line.slice(0, 5)),
          'optellen',
        ),
      ),
    );
    expect(housed(tableOf(SHEET, {}, { corrections }))).toEqual([32, 25]);
    const autumn = tableOf(
      [
        ['Gemeente', 'Opgave 2022-II', 'jul', 'aug'],
        ['Delft', 80, 4, 5],
        ['Westland', 90, 1, 2],
      ],
      {},
      { corrections },
    );
    expect([housed(autumn), autumn.peildatum && formatDatum(autumn.peildatum)]).toEqual([[9, 3], '31-8-2022']);
  });

  const remaining = (rest: (opgave: number, months: readonly number[]) => number): Rows => [
    ['Gemeente', 'Opgave', 'januari 2022', 'februari 2022', 'Nog te huisvesten'],
    ...(
      [
        ['Delft', 76, 10, 30],
        ['Westland', 81, 3, 9],
      ] as const
    ).map(([naam, opgave, jan, feb]) => [naam, opgave, jan, feb, rest(opgave, [jan, feb])]),
  ];

  test('are added up without asking when every remainder shows it', () => {
    const table = tableOf(remaining((opgave, months) => opgave - months.reduce((a, b) => a + b)));
    expect([housed(table), codes(table)]).toEqual([[40, 12], ['maandenOpgeteld']]);
    expect(table.findings.map(sentence)).toEqual([
      'Gehuisvest is opgeteld uit 2 maandkolommen, januari t/m februari 2022 (vanaf C1): nog te huisvesten is in ' +
        'elke rij de opgave min die som.',
    ]);
    expect(table.peildatum && formatDatum(table.peildatum)).toBe('28-2-2022');
  });

  test('run on without asking when every remainder shows that', () => {
    expect(housed(tableOf(remaining((opgave, months) => opgave - (months.at(-1) ?? 0))))).toEqual([30, 9]);
  });

  test('are asked about when the remainders show neither, or one row only', () => {
    expect(codes(tableOf(remaining((opgave) => opgave - 1)))).toEqual(['maandenZonderTotaal']);
    expect(codes(tableOf(remaining((opgave, [jan = 0, feb = 0]) => opgave - jan - feb).slice(0, 2)))).toEqual([
      'maandenZonderTotaal',
    ]);
  });

  test('the user goes before what the remainders show', () => {
    expect(
      codes(
        answered(
          remaining((opgave, months) => opgave - months.reduce((a, b) => a + b)),
          'vraag',
        ),
      ),
    ).toEqual(['maandenZonderTotaal']);
  });
});

describe('months that are not all there', () => {
  test('a blank month is no 0 without a remark', () => {
    const table = answered(
      [HEADING, ['Delft', 76, 10, '', 9, 0, 5, ''], ['Westland', 81, 3, 4, 5, 'n.v.t.', 7, '']],
      'optellen',
    );
    expect(housed(table)).toEqual([24, 19]);
    expect(table.findings.map(sentence)[1]).toBe(
      '2 maandcellen zijn leeg en tellen als 0: Delft (februari), Westland (april) (eerste: D2). Vul 0 in als er ' +
        'niemand is gehuisvest.',
    );
  });

  test('a gemeente without any month has no number, and one with a text has none either', () => {
    const table = answered(
      [
        HEADING,
        ['Delft', 76, '', '', '', '', '', ''],
        ['Westland', 81, 3, 'vier', 5, 6, 7, ''],
        ['Rijswijk', 56, 1, 0, 0, 0, 1, ''],
      ],
      'optellen',
    );
    expect([housed(table), codes(table)]).toEqual([
      [undefined, undefined, 2],
      ['maandenOpgeteld', 'tekstWaarGetal'],
    ]);
  });

  test('a month to come that holds zeros is not a month that has passed', () => {
    const table = answered(
      SHEET.map((line, r) => (r === 0 ? line : [...line.slice(0, 5), 0, 0, 0])),
      'optellen',
    );
    expect([housed(table), table.peildatum && formatDatum(table.peildatum)]).toEqual([[27, 12], '31-3-2022']);
  });

  test('a month without a column is named', () => {
    const table = answered(
      SHEET.map((line) => line.filter((_, c) => c !== 4)),
      'optellen',
    );
    expect(table.findings.map(sentence)[1]).toBe(
      'Voor maart is geen kolom; die maand telt niet mee in de som. Voeg toe wat ontbreekt.',
    );
  });

  test('only the months of the halfjaar count', () => {
    const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
    const rows: Rows = [
      ['Gemeente', 'Taakstelling 2e helft 2022', ...months],
      ['Delft', 76, 1, 1, 1, 1, 1, 1, 5, 6, '', '', '', ''],
      ['Westland', 81, 1, 1, 1, 1, 1, 1, 2, 3, '', '', '', ''],
    ];
    expect(housed(answered(rows, 'optellen'))).toEqual([11, 5]);
  });

  test('months of both halves without a halfjaar, and a month that stands twice, are not counted', () => {
    const both: Rows = [
      ['Gemeente', 'Opgave', 'mei', 'jun', 'jul'],
      ['Delft', 76, 1, 2, 3],
      ['Westland', 81, 1, 2, 3],
    ];
    const twice: Rows = [
      ['Gemeente', 'Opgave 2022-I', 'jan', 'feb', 'jan', 'feb'],
      ['Delft', 76, 1, 2, 3, 4],
      ['Westland', 81, 1, 2, 3, 4],
    ];
    for (const rows of [both, twice])
      expect([tableOf(rows).months?.columns, codes(tableOf(rows))]).toEqual([[], ['maandenZonderTotaal']]);
  });

  test('months that come out below zero are no number of persons', () => {
    const table = answered([HEADING, ['Delft', 76, 1, -3, 0, 0, 1, ''], SHEET[2] ?? []], 'optellen');
    expect([housed(table), codes(table)]).toEqual([
      [undefined, 25],
      ['maandenOpgeteld', 'negatiefAantal'],
    ]);
  });

  test('a date in the title within the last month is the peildatum', () => {
    const rows: Rows = [['Stand per 15 mei 2022'], ...SHEET];
    const table = answered(rows, 'optellen');
    expect(table.peildatum && formatDatum(table.peildatum)).toBe('15-5-2022');
  });
});
