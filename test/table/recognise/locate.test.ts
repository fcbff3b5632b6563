import type { GridExtras } from '../grid-of';
import { type Rows, onlyTable, uprightView } from '../views';
import { HEADING, DELFT, GOUDA, found, inShort } from './located-kit';

describe('where a table stands', () => {
  test('at the top left, or anywhere else on the sheet', () => {
    expect(found([HEADING, DELFT, GOUDA]).map(inShort)).toEqual([[0, 2, [0], [1, 2]]]);
    expect(found([HEADING, DELFT, GOUDA], { at: { row: 7, column: 4 } }).map(inShort)).toEqual([[4, 6, [7], [8, 9]]]);
  });

  test('a heading without a line below it is no table', () => {
    expect(found([HEADING])).toEqual([]);
    expect(found([HEADING, [], [], []])).toEqual([]);
    expect(found([HEADING, ['Bron: COA']])).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['nothing', []],
    ['texts', [['Notulen'], ['Aanwezig', 'Afwezig']]],
    [
      'numbers',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s: none', (_what, rows) => {
    expect(found(rows)).toEqual([]);
  });

  test('its names may have no heading', () => {
    expect(
      inShort(
        onlyTable(
          uprightView([
            ['', 'Opgave', 'Gehuisvest', 'Fase'],
            ['Delft', 76, 48, 2],
          ]),
        ),
      ),
    ).toEqual([0, 3, [0], [1]]);
  });

  test('a column to the left with a heading that says nothing belongs to it, an empty one does not', () => {
    expect(
      inShort(
        onlyTable(
          uprightView([
            ['Nr.', ...HEADING],
            [1, ...DELFT],
          ]),
        ),
      ),
    ).toEqual([0, 3, [0], [1]]);
    expect(
      inShort(
        onlyTable(
          uprightView([
            ['', ...HEADING],
            ['', ...DELFT],
          ]),
        ),
      ),
    ).toEqual([1, 3, [0], [1]]);
  });
});

describe('titles', () => {
  const titleOf = (rows: Rows, extras: GridExtras = {}): readonly string[] =>
    onlyTable(uprightView(rows, extras)).title;

  test('the texts of the lines above the heading, each once', () => {
    expect(
      titleOf([['Overzicht', '', 'Stand 1 april 2022'], [], ['Overzicht', 'Haaglanden', ''], HEADING, DELFT]),
    ).toEqual(['Overzicht', 'Stand 1 april 2022', 'Haaglanden']);
    expect(titleOf([HEADING, DELFT])).toEqual([]);
  });

  test('a title that looks like a heading is one of them', () => {
    expect(titleOf([['Realisatie taakstelling per gemeente', '', 'Provincie Zuid-Holland'], HEADING, DELFT])).toEqual([
      'Realisatie taakstelling per gemeente',
      'Provincie Zuid-Holland',
    ]);
  });

  test('a merged title counts once', () => {
    expect(
      titleOf([['Overzicht', '', ''], HEADING, DELFT], { merged: [{ row: 0, column: 0, rows: 1, columns: 3 }] }),
    ).toEqual(['Overzicht']);
  });

  test('no more than twelve lines up', () => {
    const lines = Array.from({ length: 15 }, (_, i) => [`Regel ${i + 1}`]);
    expect(titleOf([...lines, HEADING, DELFT])).toEqual(lines.slice(3).flat());
  });

  test('of a second table begin below the first', () => {
    const [, second] = found([
      ['Haaglanden'],
      HEADING,
      DELFT,
      ['Totaal', 76, 48],
      [],
      ['Midden-Holland'],
      ['Gemeente', 'Taakstelling', 'Realisatie'],
      GOUDA,
    ]);
    expect(second?.title).toEqual(['Midden-Holland']);
  });
});
