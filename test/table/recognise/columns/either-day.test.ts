/** A count up to "01/04/2022", which is 1 April or 4 January: no other day is its peildatum. */
import { formatDatum } from '../../../../src/domain/tijd/datum';
import type { CellValue } from '../../../../src/table/cells/grid';
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../grid-of';
import { days } from '../../parts';
import { tableOf } from '../../tables';

const read = (rows: readonly (readonly CellValue[])[], peildatum?: string) => {
  const given = peildatum === undefined ? undefined : days(peildatum)[0];
  const result = readGrid(gridOf(rows), given === undefined ? {} : { peildatum: given });
  if (result.kind !== 'table') throw new Error(result.kind);
  const { peildatum: day } = result.table;
  return [day === undefined ? 'gevraagd' : formatDatum(day), ...result.table.rows.map((row) => row.gehuisvest)];
};

const COUNT = 'Gehuisvest per 01/04/2022';

test.each<[string, readonly string[], string, string]>([
  ['a title of one of its two days', ['Stand per 1 april 2022'], 'Regio', '1-4-2022'],
  ['the other of the two', ['Stand per 4 januari 2022'], 'Regio', '4-1-2022'],
  ['a title of a third day', ['Stand per 1 maart 2022'], 'Regio', 'gevraagd'],
  ['what is left on a third day', [], 'Nog te huisvesten per 1 maart 2022', 'gevraagd'],
  ['what is left on one of the two', [], 'Nog te huisvesten per 1 april 2022', '1-4-2022'],
  ['a percentage of a third day', [], '% gerealiseerd per 1 maart 2022', 'gevraagd'],
])('%s', (_what, title, heading, day) => {
  const rows = [title, ['Gemeente', 'Opgave', heading, COUNT], ['Delft', 76, '', 20], ['Gouda', 60, '', 31]];
  expect(read(rows)).toEqual([day, 20, 31]);
});

describe('a second count', () => {
  const beside = (heading: string, day?: string) =>
    read(
      [
        ['Gemeente', 'Opgave', heading, COUNT],
        ['Delft', 76, 15, 20],
        ['Gouda', 60, 26, 31],
      ],
      day,
    );

  test('of a day between the two may be the earlier one', () => {
    expect(beside('Gehuisvest per 1 maart 2022')[0]).toBe('gevraagd');
  });

  test('the day that the user gives says which of them holds', () => {
    expect(beside('Gehuisvest per 1 maart 2022', '2022-04-01')).toEqual(['1-4-2022', 20, 31]);
  });

  test('of a day after both is the later one', () => {
    expect(beside('Gehuisvest per 1 mei 2022')).toEqual(['1-5-2022', 15, 26]);
  });
});

test('a group does not lend its day to a heading with slashes below it', () => {
  const rows = [
    ['per 01/01/2022', '', '', '', 'per 01/04/2022'],
    ['Gemeente', 'Taakstelling', 'Saldo (achterstand +)', 'Nog te huisvesten per 01/04/2022', 'Gehuisvest'],
    ['Delft', 76, 4, 60, 20],
    ['Gouda', 60, 0, 29, 31],
  ];
  expect(read(rows)).toEqual(['gevraagd', 20, 31]);
});

test('a saldo without a day does not hold while another may be of either of two days', () => {
  const { rows, findings } = tableOf([
    ['', '', 'per 01/07/2022', '', 'per 01/10/2022'],
    ['Gemeente', 'Achterstand', 'Taakstelling', 'Saldo (achterstand +)', 'Gerealiseerd'],
    ['Delft', 13, 12, 1, 0],
  ]);
  expect([rows[0]?.saldo, findings.map(({ code }) => code)]).toEqual([undefined, ['kolomOnzeker']]);
});
