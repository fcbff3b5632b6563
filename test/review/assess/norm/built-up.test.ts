/** On 1-1-2022 the norm looks at the achterstand built up in 2021-I: its column, or the saldo it began with. */
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { assess } from '../../../../src/review/assess/assess';
import type { CellValue } from '../../../../src/table/cells/grid';
import { tableOf } from '../../../table/tables';

function decided(heading: string, value: CellValue): string {
  const table = tableOf(
    [
      [
        'Gemeente',
        'Taakstelling 2021-II',
        'Achterstand 1 juli 2021',
        'Gehuisvest 1 januari 2022',
        'Trede 1 oktober 2021',
      ],
      ['Delft', 100, 60, 112, 1],
    ].map((line, r) => [...line, r === 0 ? 'Koppelingen 1 oktober 2021' : 'voldoende', r === 0 ? heading : value]),
  );
  const result = assess(table, { beleid: STANDAARDBELEID });
  const [row] = result.kind === 'overview' ? result.overview.rows : [];
  const { beoordeling } = row ?? {};
  if (beoordeling?.kind !== 'trede') return beoordeling?.kind ?? result.kind;
  return `${beoordeling.trede}${beoordeling.aangenomen ? ' aangenomen' : ''}`;
}

test.each([
  ['Toelichting', 'brief', '2 aangenomen'],
  ['Achterstand opgebouwd in 2021-I', 20, '1'],
  ['Achterstand opgebouwd in 2021-I', 60, '2'],
  // 60 - 35 = 25, and 100 + 0.25 × 25 = 106.25; from 0 or from a voorsprong it is 115.
  ['Achterstand 1 januari 2021', 35, '1'],
  ['Achterstand 1 januari 2021', 0, '2'],
  ['Voorsprong 1 januari 2021', 35, '2'],
  ['Achterstand 1 januari 2021 op basis van huurcontracten', 35, '2 aangenomen'],
])('%s: %p', (heading, value, expected) => {
  expect(decided(heading, value)).toBe(expected);
});
