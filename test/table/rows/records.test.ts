import { recordsOf } from '../../../src/table/rows/records';
import type { GridExtras } from '../grid-of';
import { type Rows, onlyTable, uprightView } from '../views';
import { recordsIn, turned } from './records/record-kit';

const upright = (rows: Rows, extras: GridExtras = {}): readonly unknown[] =>
  recordsIn(uprightView(rows, extras), [0, 1, 2]);

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
