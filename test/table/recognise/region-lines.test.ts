import { type Rows, onlyTable, uprightView } from '../views';

const HEADING = ['Gemeente', 'Fase', 'Opgave', 'Gehuisvest', 'Percentage'];
const DELFT = ['Delft', 2, 76, 48, '63%'] as const;
const WESTLAND = ['Westland', 1, 81, 30, '37%'] as const;
const GOUDA = ['Gouda', 1, 40, 20, '50%'] as const;

/** The lines that are rows, and those that are subtotals, by their number on the sheet (from 1). */
function parts(...lines: Rows): readonly unknown[] {
  const { rows, subtotalRows } = onlyTable(uprightView([HEADING, ...lines])).body;
  return [rows.map((r) => r + 1), subtotalRows.map((r) => r + 1)];
}

describe('the line of a region is a subtotal', () => {
  test('by its name, above or below its gemeenten, whatever its figures', () => {
    expect(
      parts(['Haaglanden', '', 157, 78, '50%'], DELFT, WESTLAND, ['Midden-Holland', '', 40, 20, '50%'], GOUDA),
    ).toEqual([
      [3, 4, 6],
      [2, 5],
    ]);
    expect(
      parts(DELFT, WESTLAND, ['Haaglanden', '', 157, 78, '50%'], GOUDA, ['Midden-Holland', '', 41, 20, '49%']),
    ).toEqual([
      [2, 3, 5],
      [4, 6],
    ]);
  });

  test('by the sum of the gemeenten below it or above it, whatever its name', () => {
    expect(parts(['Cluster A', '', 157, 78, ''], DELFT, WESTLAND, GOUDA)).toEqual([[3, 4, 5], [2]]);
    expect(parts(DELFT, WESTLAND, ['H9', '', 157, 78, ''], GOUDA)).toEqual([[2, 3, 5], [4]]);
  });

  test('also when a gemeente has that name, and stands below it once more', () => {
    expect(parts(['Rotterdam', '', 540, 220, ''], ['Rotterdam', 2, 500, 200, ''], ['Schiedam', 1, 40, 20, ''])).toEqual(
      [[3, 4], [2]],
    );
    expect(parts(['Hoeksche Waard', '', 40, 20, ''], ['Hoeksche Waard', 1, 40, 20, ''], DELFT)).toEqual([[3, 4], [2]]);
  });
});

describe('a row stays a row', () => {
  test.each<[string, Rows, readonly number[]]>([
    [
      'a gemeente whose figures happen to be the sum of the next',
      [['Zoetermeer', '', 157, 78, ''], DELFT, WESTLAND],
      [2, 3, 4],
    ],
    ['an unknown name with the figures of one other', [['Goudaa', '', 76, 48, ''], DELFT, WESTLAND], [2, 3, 4]],
    ['an unknown name with one figure that is a sum', [['Goudaa', '', 157, 12, ''], DELFT, WESTLAND], [2, 3, 4]],
    [
      'an unknown name with nothing but zeros',
      [
        ['Goudaa', '', 0, 0, ''],
        ['Delft', 0, 0, 0, ''],
        ['Westland', 0, 0, 0, ''],
      ],
      [2, 3, 4],
    ],
    [
      'a region in a table of regions',
      [
        ['Haaglanden', '', 157, 78, ''],
        ['Midden-Holland', '', 40, 20, ''],
      ],
      [2, 3],
    ],
  ])('%s', (_what, lines, rows) => {
    expect(parts(...lines)).toEqual([rows, []]);
  });
});
