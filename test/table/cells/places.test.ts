import { areaName } from '../../../src/table/cells/address';
import { check } from '../../../src/review/checks/check';
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { cellOf, columnFor } from '../../../src/table/table';
import { gridOf, type GridExtras } from '../grid-of';
import { HAAGLANDEN } from '../haaglanden';
import { tableOf } from '../tables';

const places = (rows: readonly (readonly CellValue[])[], extras: GridExtras = {}): readonly unknown[] => {
  const grid = gridOf(rows, extras);
  return check({ table: tableOf(rows, extras), grid })
    .filter((f) => f.code !== 'taakstellingIsOpgave')
    .map((f) => [f.code, f.area && areaName(f.area)]);
};

describe('every finding names the cell on the sheet, whichever way the table lies', () => {
  test('gemeenten below each other, not at A1', () => {
    expect(
      places(
        [
          ['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'],
          ['Delft', 76, 'veel', ''],
          ['Gouda', 40, 20, 21],
        ],
        { at: { row: 9, column: 3 } },
      ),
    ).toEqual([
      ['tekstWaarGetal', 'F11'],
      ['restantOnjuist', 'G12'],
    ]);
  });

  test('gemeenten beside each other', () => {
    expect(
      places([
        ['Gemeente', 'Delft', 'Gouda'],
        ['Opgave', 76, 40],
        ['Gehuisvest', 48, 20],
        ['Nog te huisvesten', 28, 21],
      ]),
    ).toEqual([['restantOnjuist', 'C4']]);
  });

  test('a list of keys and values in two columns', () => {
    expect(
      places([
        ['Gemeente', 'Delft', ''],
        ['Opgave', 76, ''],
        ['Gehuisvest', '', 48],
        ['Minimaal te huisvesten', '', 39],
        ['Nog te huisvesten', '', 'veel'],
      ]),
    ).toEqual([
      ['minimaalOnjuist', 'C4'],
      ['tekstWaarGetal', 'C5'],
    ]);
  });
});

test('the cell of a row and a column in each lay-out', () => {
  const at = (rows: readonly (readonly CellValue[])[]): string => {
    const table = tableOf(rows);
    const [row, column] = [table.rows[0], columnFor(table, 'gehuisvest')];
    return row && column ? areaName(cellOf(table, row, column)) : '';
  };
  expect(
    at([
      ['Gemeente', 'Opgave', 'Gehuisvest'],
      ['Delft', 76, 48],
    ]),
  ).toBe('C2');
  expect(
    at([
      ['Gemeente', 'Delft', 'Gouda'],
      ['Opgave', 76, 40],
      ['Gehuisvest', 48, 20],
    ]),
  ).toBe('B3');
  expect(
    at([
      ['Gemeente', 'Delft', ''],
      ['Opgave', 76, ''],
      ['Gehuisvest', '', 48],
    ]),
  ).toBe('C3');
});

describe('the area of a table', () => {
  test('from its first heading line to its Totaal', () => {
    expect(areaName(tableOf([['Overzicht'], [], ...HAAGLANDEN, [], ['Bron: COA']]).area)).toBe('A3:F13');
  });

  test('of a turned table', () => {
    expect(
      areaName(
        tableOf([
          ['Gemeente', 'Delft', 'Gouda'],
          ['Opgave', 76, 40],
          ['Gehuisvest', 48, 20],
        ]).area,
      ),
    ).toBe('A1:C3');
  });
});

test('a candidate that is not there falls back on the only table', () => {
  const grid = gridOf([...HAAGLANDEN.slice(0, 10), [], ['Los getal', 3]]);
  expect(readGrid(grid, { candidate: 7 }).kind).toBe('table');
});
