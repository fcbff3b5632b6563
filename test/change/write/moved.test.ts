import { moved } from '../../../src/change/write/moved';

/** A row and a column came in above and to the left. */
const place = { row: (row: number) => row + 1, column: (column: number) => column + 1 };

test.each([
  ['=C2*$D$2', '=D3*$E$3'],
  ['="C2"&C2', '="C2"&D3'],
  ['=LOG10(C2)', '=LOG10(D3)'],
  // The headings of an Excel table are no cells, whatever they look like.
  ['=[@Q1]-C2', '=[@Q1]-D3'],
  ['=Tabel1[@[K1 2022]]+Tabel1[[#This Row],[FEB22]]', '=Tabel1[@[K1 2022]]+Tabel1[[#This Row],[FEB22]]'],
  ["=[@['#K1]]+C2", "=[@['#K1]]+D3"],
  ['=SUM(Tabel1[Q1],C2:C9)', '=SUM(Tabel1[Q1],D3:D10)'],
])('%s becomes %s', (before, after) => {
  expect(moved(before, place)).toBe(after);
});
