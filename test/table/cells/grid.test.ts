import fc from 'fast-check';
import { type CellValue, plainGrid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';

const cells: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc.integer({ min: 0, max: 5 }).chain((columns) =>
  fc.array(
    fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean()), {
      minLength: columns,
      maxLength: columns,
    }),
    { maxLength: 5 },
  ),
);

describe('a sheet of values alone', () => {
  const grid = plainGrid('Maart', [
    ['Gemeente', 'Opgave'],
    ['Delft', 76],
    ['Gouda', 40],
  ]);

  test('begins at A1 and is as large as its values', () => {
    expect(grid).toMatchObject({ sheet: 'Maart', area: { row: 0, column: 0, rows: 3, columns: 2 } });
    expect(plainGrid('Leeg', []).area).toEqual({ row: 0, column: 0, rows: 0, columns: 0 });
    expect(plainGrid('Leeg', [[], []]).area).toEqual({ row: 0, column: 0, rows: 2, columns: 0 });
  });

  test('has no formula: the content of a cell is its value', () => {
    expect(grid.formulas).toEqual(grid.values);
  });

  test('nothing in it is hidden, merged, filtered, protected or a table', () => {
    expect([
      grid.hiddenRows.size,
      grid.hiddenColumns.size,
      grid.merged,
      grid.tables,
      grid.isProtected,
      grid.isFiltered,
    ]).toEqual([0, 0, [], [], false, false]);
  });

  test('every cell has a format and is no error, also "#N/B" that a person typed', () => {
    fc.assert(
      fc.property(cells, (values) => {
        const { numberFormats, errors, formulas } = plainGrid('Blad1', values);
        for (const matrix of [numberFormats, errors, formulas])
          expect(matrix.map((row) => row.length)).toEqual(values.map((row) => row.length));
        expect([...new Set(numberFormats.flat())].filter((format) => format !== 'General')).toEqual([]);
        expect(errors.flat()).not.toContain(true);
      }),
    );
    expect(plainGrid('Blad1', [['#N/B']]).errors).toEqual([[false]]);
  });

  test('is read as the sheet that it is', () => {
    const read = readGrid(
      plainGrid('Maart', [
        ['Gemeente', 'Opgave', 'Gehuisvest'],
        ['Delft', 76, 48],
      ]),
    );
    expect(read.kind === 'table' && read.table).toMatchObject({
      sheet: 'Maart',
      rows: [{ name: 'Delft', opgave: 76, gehuisvest: 48, hidden: false }],
      findings: [],
    });
  });
});
