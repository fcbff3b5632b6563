/** Several tables on a sheet, and a sheet that is turned. */
import type { Located } from '../../../src/table/recognise/located';
import { type Rows, onlyTable, turnedView } from '../views';
import { HEADING, DELFT, GOUDA, found, inShort } from './located-kit';

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
