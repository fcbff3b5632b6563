import { moved } from '../../../src/change/write/moved';
import { placing, shiftedBy } from '../../../src/change/write/placing';
import { plainGrid } from '../../../src/table/cells/grid';

/** A row and a column came in above and to the left. */
const place = shiftedBy({ rows: 1, columns: 1 });

test.each([
  ['=C2*$D$2', '=D3*$E$3'],
  ['="C2"&C2', '="C2"&D3'],
  ['=LOG10(C2)', '=LOG10(D3)'],
  // The headings of an Excel table are no cells, whatever they look like.
  ['=[@Q1]-C2', '=[@Q1]-D3'],
  ['=Tabel1[@[K1 2022]]+Tabel1[[#This Row],[FEB22]]', '=Tabel1[@[K1 2022]]+Tabel1[[#This Row],[FEB22]]'],
  ["=[@['#K1]]+C2", "=[@['#K1]]+D3"],
  ['=SUM(Tabel1[Q1],C2:C9)', '=SUM(Tabel1[Q1],D3:D10)'],
  ['=SUM($C2 : D$9)', '=SUM($D3:E$10)'],
  ['=SUM(C:C)+SUM($C:D)', '=SUM(D:D)+SUM($D:E)'],
  ['=SUM(C2:INDEX(C:C,9))', '=SUM(D3:INDEX(D:D,9))'],
  ['=SUM(2:9)/SUM($2:$9)', '=SUM(3:10)/SUM($3:$10)'],
  ['=IF(A1="2:9",1,C2)', '=IF(B2="2:9",1,D3)'],
])('%s becomes %s', (before, after) => {
  expect(moved(before, place)).toBe(after);
});

/** Names in the first column below "Gemeente", as a frame of then and a sheet of now. */
function after(then: readonly string[], now: readonly string[]) {
  const sheet = plainGrid('Blad', [['Gemeente', 'Opgave'], ...now.map((name, i) => [name, i])]);
  const frame = { row: 0, depth: 1, column: 0, left: 0, headings: ['Gemeente', 'Opgave'], names: then };
  return placing(frame, sheet);
}

test.each([
  ['sorted', ['Delft', 'Leiden', 'Westland', 'Totaal'], ['Westland', 'Delft', 'Leiden', 'Totaal'], '=SUM(B2:B4)'],
  ['one came in', ['Delft', 'Leiden', 'Totaal'], ['Delft', 'Gouda', 'Leiden', 'Totaal'], '=SUM(B2:B4)'],
  ['one came in and sorted', ['Delft', 'Leiden', 'Totaal'], ['Leiden', 'Gouda', 'Delft', 'Totaal'], '=SUM(B2:B4)'],
  ['one in the middle went', ['Delft', 'Leiden', 'Westland', 'Totaal'], ['Delft', 'Westland', 'Totaal'], '=SUM(B2:B3)'],
  // Another row than those that were added up stands between them: what it adds up nobody said.
  ['another between them', ['Delft', 'Leiden', 'Totaal'], ['Delft', 'Totaal', 'Leiden'], undefined],
  ['the last went', ['Delft', 'Leiden', 'Totaal'], ['Delft', 'Totaal'], undefined],
])('a sum over all rows above the total, %s', (_, then, now, expected) => {
  expect(moved(`=SUM(B2:B${then.length})`, after(then, now))).toBe(expected);
});

test('the sum of a region whose gemeenten a sort has spread is not put back', () => {
  const place = after(['Delft', 'Leiden', 'Westland', 'Zoetermeer'], ['Delft', 'Westland', 'Leiden', 'Zoetermeer']);
  expect(moved('=SUM(B2:B3)', place)).toBeUndefined();
  expect(moved('=SUM(B3:B4)', place)).toBe('=SUM(B3:B4)');
});
