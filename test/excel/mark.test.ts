import { marksIn, sheetIn } from '../../src/excel/mark';
import { freeNumber, markNames } from '../../src/excel/marking';

/** Names as Excel hands them over. */
const names = (...items: readonly (readonly [name: string, formula: string, comment?: string])[]) =>
  ({
    items: items.map(([name, formula, comment = '']) => ({ name, formula, comment })),
  }) as unknown as Excel.NamedItemCollection;

test.each([
  ['=Ladder!$A$1', 'Ladder'],
  ["='Bijlage 1'!$A$1", 'Bijlage 1'],
  ["='''s-Gravenhage'!$A$1", "'s-Gravenhage"],
  ["='a!b'!$A$1", 'a!b'],
  ['=#REF!$A$1', undefined],
  ['=#REF!', undefined],
  ['="x"', undefined],
  ['', undefined],
])('%s lies on %s', (formula, sheet) => {
  expect(sheetIn(formula)).toBe(sheet);
});

test('marks are ours by their name, and only on sheets that are there', () => {
  const found = names(
    ['Opgavewijzer_blad_3', '=Ladder!$A$1', 'ladder'],
    ['Opgavewijzer_blad_7', '=#REF!$A$1', 'weg'],
    ['Tarief', '=Blad1!$A$1'],
  );
  expect(marksIn(found)).toEqual([{ name: 'Opgavewijzer_blad_3', sheet: 'Ladder', kind: 'ladder' }]);
  const all = found.items.map(({ name }) => name);
  expect(markNames(all)).toEqual(['Opgavewijzer_blad_3', 'Opgavewijzer_blad_7']);
  expect([freeNumber(all), freeNumber([]), freeNumber(['Opgavewijzer_blad_x'])]).toEqual([8, 1, 1]);
});
