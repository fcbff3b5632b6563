/** Months that are not all there. */
import { formatDatum } from '../../../../src/domain/tijd/datum';
import { sentence } from '../../../../src/review/sentences/all';
import { tableOf } from '../../tables';
import { type Rows, HEADING, SHEET, answered, codes, housed } from './sheet-kit';

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
