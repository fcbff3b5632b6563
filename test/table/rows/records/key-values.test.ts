/** Lists of keys and values. */
import { recordsOf } from '../../../../src/table/rows/records';
import { type Rows, onlyTable, turnedView } from '../../views';
import { turned } from './record-kit';

const LIST: Rows = [
  ['Gemeente', 'Delft'],
  ['Opgave', 76],
  ['Gehuisvest', 48],
];

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
