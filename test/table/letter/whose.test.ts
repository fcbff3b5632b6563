/** Whose letter it is: an address, a title or the name of the sheet says it; where and by whom it was written not. */
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';

const FIGURES: readonly (readonly CellValue[])[] = [
  ['Taakstelling 2024-I', 60],
  ['Per 1 januari 2024 had uw gemeente een achterstand', 17],
  ['Te huisvesten vóór 1 juli 2024', 77],
  ['Feitelijk gehuisvest vóór 1 april 2024', 41],
];

function whose(above: readonly string[], below: readonly string[] = [], sheet = 'Blad1'): string {
  const alone = (text: string): readonly CellValue[] => [text, ''];
  const read = readGrid(gridOf([...above.map(alone), ...FIGURES, ...below.map(alone)], { sheet }));
  if (read.kind !== 'table') throw new Error(read.kind);
  return read.table.rows.map(({ gemeente, name }) => gemeente?.naam ?? (name === '' ? 'gevraagd' : name)).join();
}

test.each([
  ['Delft', 'Burgemeester en wethouders van de gemeente Delft, Postbus 78, 2600 ME Delft'],
  ['Sliedrecht', 'Aan: het college van B&W van Sliedrecht'],
  ['Sliedrecht', 'College van B en W gemeente Sliedrecht'],
  ['Teylingen', 'Aan het college van Teylingen'],
  ["'s-Gravenhage", 'Brief aan de gemeente Den Haag over de stand van zaken per 1 april 2024'],
  ['Lisse', 'Geacht college van burgemeester en wethouders van Lisse,'],
  ['Krimpenerwaard', 'Eindbeoordeling 2022-II Krimpenerwaard'],
  ['Gorinchem', 'Overzicht COA gemeente Gorinchem peildatum 1-4-2024'],
  ["'s-Gravenhage", 'Gemeente Den Haag, tussenstand 1 april 2024'],
])('%s from "%s"', (naam, title) => {
  expect(whose([title])).toBe(naam);
});

test.each([
  [['Provincie Zuid-Holland', 'Den Haag, 12 april 2024']],
  [['Den Haag – april 2024']],
  [['Het college van Gedeputeerde Staten']],
  [['Den Haag, 12-4-2024']],
  [['Provincie Zuid-Holland, Den Haag']],
  [['Zuid-Hollandplein 1, Den Haag']],
  [['Zuid-Hollandplein 1', 'Den Haag']],
  [['Postbus 90602', 'DEN HAAG']],
  [['Uw kenmerk: Leiden, 3 april 2024']],
  [['Overleg met gemeente Rijswijk']],
  [['Overzicht van wat is overgenomen van Rijswijk']],
])('where, by whom and with whom a letter was written is no name: %p', (above) => {
  expect(whose(above)).toBe('gevraagd');
  expect(whose(above, [], 'Westland')).toBe('Westland');
  expect(whose([...above, 'Burgemeester en wethouders van Westland'])).toBe('Westland');
});

test.each([['Kopie aan gemeente Delft'], ['cc: Rotterdam'], ['Den Haag, 12 april 2024']])(
  'nor is "%s" below the figures',
  (below) => {
    expect(whose([], [below])).toBe('gevraagd');
  },
);

test('two titles that name two gemeenten name neither', () => {
  expect(whose(['Gemeente Delft', 'Gemeente Westland'])).toBe('gevraagd');
  expect(whose(['Gemeente Delft', 'Tussenstand gemeente Delft'])).toBe('Delft');
});
