/** "12 personen" is as much a figure as 12: also for what the lines of a table add up to. */
import { tableOf } from '../tables';

test('the rows of one gemeente are told apart by the people they are of', () => {
  const { rows, subtotalRows } = tableOf([
    ['', '', 'per 1 januari 2022', 'per 1 januari 2022', 'per 9 januari 2022', '', ''],
    [
      'Gemeente',
      'Doelgroep',
      'Taakstelling',
      'Saldo (achterstand +)',
      'Gehuisvest',
      'Huurcontracten',
      'Opgave opvangplekken',
    ],
    ['Rotterdam', 'Totaal', '12 personen', '0 personen', '7 personen', 1, 100],
    ['Rotterdam', 'waarvan gezinnen', '4 personen', '0 personen', '5 personen', 1, 100],
    ['Rotterdam', 'waarvan alleenstaanden', '3 personen', '0 personen', '2 personen', 1, 100],
  ]);
  expect([rows.map((row) => [row.taakstelling, row.gehuisvest]), subtotalRows]).toEqual([[[12, 7]], []]);
});
