import { locate } from '../../../src/table/recognise/locate';
import type { Located } from '../../../src/table/recognise/located';
import type { GridExtras } from '../grid-of';
import { type Rows, onlyTable, turnedView, uprightView } from '../views';

const HEADING = ['Gemeente', 'Opgave', 'Gehuisvest'];
const DELFT = ['Delft', 76, 48];
const GOUDA = ['Gouda', 40, 20];
const found = (rows: Rows, extras: GridExtras = {}): readonly Located[] => locate(uprightView(rows, extras));
/** First and last column, heading rows and body rows, in sheet positions. */
const inShort = ({ firstColumn, lastColumn, heading, body }: Located): readonly unknown[] => [
  firstColumn,
  lastColumn,
  heading.rows,
  body.rows,
];

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

describe('several tables', () => {
  const OTHER = ['Gemeente', 'Taakstelling', 'Realisatie'];

  test('below each other, from top to bottom', () => {
    expect(found([HEADING, DELFT, [], OTHER, GOUDA]).map(inShort)).toEqual([
      [0, 2, [0], [1]],
      [0, 2, [3], [4]],
    ]);
    expect(found([HEADING, DELFT, OTHER, GOUDA]).map(inShort)).toEqual([
      [0, 2, [0], [1]],
      [0, 2, [2], [3]],
    ]);
  });

  test('below each other with a total and a note between', () => {
    expect(found([HEADING, DELFT, ['Totaal', 76, 48], ['Bron: COA'], [], OTHER, GOUDA]).map(inShort)).toEqual([
      [0, 2, [0], [1]],
      [0, 2, [5], [6]],
    ]);
  });

  test('beside each other, with an empty column between, from left to right', () => {
    expect(
      found([
        [...HEADING, '', ...OTHER],
        [...DELFT, '', ...GOUDA],
      ]).map(inShort),
    ).toEqual([
      [0, 2, [0], [1]],
      [4, 6, [0], [1]],
    ]);
  });

  test('an empty column without a second column of names does not part them', () => {
    expect(
      found([
        [...HEADING, '', 'Fase', 'Koppelingen'],
        [...DELFT, '', 2, 13],
      ]).map(inShort),
    ).toEqual([[0, 5, [0], [1]]]);
  });

  test('of unequal length beside each other each has its own rows', () => {
    const [left, right] = found([
      [...HEADING, '', ...OTHER],
      [...DELFT, '', ...GOUDA],
      ['Westland', 81, 30, '', '', '', ''],
    ]);
    expect([left?.body.rows, right?.body.rows]).toEqual([[1, 2], [1]]);
  });
});

describe('a sheet that is turned', () => {
  const inTurn = (rows: Rows): Located => onlyTable(turnedView(rows));

  test('has its keys as columns and its columns as rows', () => {
    expect(
      inShort(
        inTurn([
          ['Gemeente', 'Delft', 'Gouda'],
          ['Opgave', 76, 40],
          ['Gehuisvest', 48, 20],
        ]),
      ),
    ).toEqual([0, 2, [0], [1, 2]]);
  });

  test('title lines above the keys are titles, not keys', () => {
    const table = inTurn([
      ['Overzicht Haaglanden'],
      ['Stand 1 april 2022'],
      ['Gemeente', 'Delft', 'Gouda'],
      ['Opgave', 76, 40],
      ['Gehuisvest', 48, 20],
    ]);
    expect(table.title).toEqual(['Overzicht Haaglanden', 'Stand 1 april 2022']);
    expect(inShort(table)).toEqual([2, 4, [0], [1, 2]]);
  });

  test('years without a heading name its rows', () => {
    expect(
      inShort(
        inTurn([
          ['', 2017, 2018],
          ['Taakstelling', 694, 750],
          ['Realisatie', 700, 600],
        ]),
      ),
    ).toEqual([0, 2, [0], [1, 2]]);
  });

  test('also below a title', () => {
    const table = inTurn([
      ['Historie Den Haag'],
      ['', 2017, 2018],
      ['Taakstelling', 694, 750],
      ['Realisatie', 700, 600],
    ]);
    expect(table.title).toEqual(['Historie Den Haag']);
    expect(inShort(table)).toEqual([1, 3, [0], [1, 2]]);
  });

  test('a total is the last of them', () => {
    expect(
      inTurn([
        ['Gemeente', 'Delft', 'Gouda', 'Totaal'],
        ['Opgave', 76, 40, 116],
        ['Gehuisvest', 48, 20, 68],
      ]).body,
    ).toMatchObject({ rows: [1, 2], totalRow: 3 });
  });
});
