import { formatDatum } from '../../../src/domain/tijd/datum';
import { formatPeriode } from '../../../src/domain/tijd/periode';
import { readCorrections, writeCorrections } from '../../../src/table/recognise/columns/corrections-codec';
import { sentence } from '../../../src/review/sentences/all';
import { tableOf } from '../tables';
import { type Rows, HEADING, SHEET, said, answered, codes, housed } from './months/sheet-kit';

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
