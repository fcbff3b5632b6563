import { recordsOf } from '../../../src/table/rows/records';
import type { GridExtras } from '../grid-of';
import { type Rows, onlyTable, turnedView, uprightView } from '../views';

/** The lay-out, and per record the values under the columns asked for. */
function recordsIn(view: ReturnType<typeof uprightView>, columns: readonly number[]): readonly unknown[] {
  const { layout, records } = recordsOf(onlyTable(view));
  return [layout, records.map((r) => columns.map((c) => r.value(c)))];
}
const upright = (rows: Rows, extras: GridExtras = {}): readonly unknown[] =>
  recordsIn(uprightView(rows, extras), [0, 1, 2]);
const turned = (rows: Rows): readonly unknown[] =>
  recordsIn(
    turnedView(rows),
    rows.map((_, i) => i),
  );

const LIST: Rows = [
  ['Gemeente', 'Delft'],
  ['Opgave', 76],
  ['Gehuisvest', 48],
];

describe('one record a line', () => {
  test('of an upright table, without its total', () => {
    expect(
      upright([
        ['Gemeente', 'Opgave', 'Gehuisvest'],
        ['Delft', 76, 48],
        ['Gouda', 40, 20],
        ['Totaal', 116, 68],
      ]),
    ).toEqual([
      'rows',
      [
        ['Delft', 76, 48],
        ['Gouda', 40, 20],
      ],
    ]);
  });

  test('of an upright table with one row as well', () => {
    expect(
      upright([
        ['Gemeente', 'Opgave', 'Gehuisvest'],
        ['Delft', 76, 48],
      ]),
    ).toEqual(['rows', [['Delft', 76, 48]]]);
  });

  test('of gemeenten beside each other', () => {
    expect(
      turned([
        ['Gemeente', 'Delft', 'Gouda'],
        ['Opgave', 76, 40],
        ['Gehuisvest', 48, 20],
      ]),
    ).toEqual([
      'turned',
      [
        ['Delft', 76, 48],
        ['Gouda', 40, 20],
      ],
    ]);
  });

  test('of years beside each other, also of one year: they have names above them', () => {
    expect(
      turned([
        ['', 2017, 2018],
        ['Taakstelling', 694, 750],
        ['Realisatie', 700, 600],
      ]),
    ).toEqual([
      'turned',
      [
        [2017, 694, 700],
        [2018, 750, 600],
      ],
    ]);
    expect(
      turned([
        ['', 2017],
        ['Taakstelling', 694],
        ['Realisatie', 700],
      ]),
    ).toEqual(['turned', [[2017, 694, 700]]]);
  });

  test('a cell lies in the row of its record', () => {
    const { records } = recordsOf(
      onlyTable(
        uprightView(
          [
            ['Gemeente', 'Opgave', 'Gehuisvest'],
            ['Delft', 76, 48],
            ['Gouda', 40, 20],
          ],
          { at: { row: 5, column: 2 } },
        ),
      ),
    );
    expect(records.map((r) => [r.row, r.rowOf(2), r.rowOf(4)])).toEqual([
      [6, 6, 6],
      [7, 7, 7],
    ]);
  });
});

describe('a column of remarks is no record', () => {
  test('beside a list of keys and values', () => {
    expect(
      turned([
        ['Gemeente', 'Delft', 'naam volgens CBS'],
        ['Opgave', 76, 'brief Rijk'],
        ['Gehuisvest', 48, ''],
      ]),
    ).toEqual(['keyValue', [['Delft', 76, 48]]]);
    expect(
      turned([
        ['Onderwerp', 'Waarde', 'Toelichting'],
        ['Gemeente', 'Delft', ''],
        ['Opgave', 76, '12 nareizigers'],
        ['Gehuisvest', 48, ''],
      ]),
    ).toEqual(['keyValue', [['Waarde', 'Delft', 76, 48]]]);
  });

  test('beside gemeenten', () => {
    expect(
      turned([
        ['Gemeente', 'Delft', 'Gouda', 'Toelichting'],
        ['Opgave', 76, 40, 'netto'],
        ['Gehuisvest', 48, 20, 'COA'],
      ]),
    ).toEqual([
      'turned',
      [
        ['Delft', 76, 48],
        ['Gouda', 40, 20],
      ],
    ]);
  });

  test('values in words are values', () => {
    expect(
      turned([
        ['Gemeente', 'Delft', ''],
        ['Opgave', 76, ''],
        ['Gehuisvest', 48, ''],
        ['Koppelingen', '', 'Voldoende'],
      ]),
    ).toEqual(['keyValue', [['Delft', 76, 48, 'Voldoende']]]);
  });
});

describe("a letter's list of keys and values is one record", () => {
  test('with the values below each other', () => {
    expect(turned(LIST)).toEqual(['keyValue', [['Delft', 76, 48]]]);
  });

  test('with the values in two columns', () => {
    expect(
      turned([
        ['Gemeente', 'Delft', ''],
        ['Opgave', 76, ''],
        ['Gehuisvest', '', 48],
      ]),
    ).toEqual(['keyValue', [['Delft', 76, 48]]]);
  });

  test('with an empty column between', () => {
    expect(
      turned([
        ['Gemeente', '', 'Delft'],
        ['Opgave', '', 76],
        ['Gehuisvest', '', 48],
      ]),
    ).toEqual(['keyValue', [['Delft', 76, 48]]]);
  });

  test('a key without a value has none', () => {
    expect(turned([...LIST, ['Koppelingen', ''], ['Fase', 2]])).toEqual(['keyValue', [['Delft', 76, 48, '', 2]]]);
  });

  test('each value lies in the column where it stands', () => {
    const { records } = recordsOf(
      onlyTable(
        turnedView([
          ['Gemeente', 'Delft', ''],
          ['Opgave', 76, ''],
          ['Gehuisvest', '', 48],
        ]),
      ),
    );
    expect(records.map((r) => [r.row, r.rowOf(0), r.rowOf(1), r.rowOf(2)])).toEqual([[1, 1, 1, 2]]);
  });

  test('two values behind one key make it a table of two', () => {
    expect(turned([...LIST, ['Fase', 2, 3]])).toMatchObject(['turned', { length: 2 }]);
  });

  test('values over more than three columns make it a table', () => {
    expect(
      turned([
        ['Gemeente', 'Delft', '', '', ''],
        ['Opgave', '', 76, '', ''],
        ['Gehuisvest', '', '', 48, ''],
        ['Fase', '', '', '', 2],
      ]),
    ).toMatchObject(['turned', { length: 4 }]);
  });
});
