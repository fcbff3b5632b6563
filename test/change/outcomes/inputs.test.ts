import { inputColumn, numberCell, opgaveTerms, type OpgaveTerms } from '../../../src/change/outcomes/inputs';
import { cellName } from '../../../src/table/cells/address';
import type { CellValue } from '../../../src/table/cells/grid';
import type { Role } from '../../../src/table/roles';
import type { Column, Sign } from '../../../src/table/column';
import { gridOf } from '../../table/grid-of';
import { assessed, column, overviewOf } from '../overviews';

type Given = readonly (readonly [role: Role, value: CellValue, sign?: Sign])[];

/** One row of Delft with these columns; the opgave that was assessed; whether taakstelling was found to hold it. */
function of(given: Given, opgave: number, taakstellingIsOpgave = false) {
  const columns = given.map(([role, , sign], i): Column => ({ ...column(i, role, role), ...(sign && { sign }) }));
  const row = assessed(1, 'Delft', opgave, 48);
  const overview = overviewOf([row], columns);
  const grid = gridOf([given.map(([role]) => role), given.map(([, value]) => value)]);
  return { overview: { ...overview, table: { ...overview.table, taakstellingIsOpgave } }, grid, row };
}

const inWords = (terms: OpgaveTerms | undefined): string | undefined =>
  terms &&
  [
    terms.taakstelling.text,
    ...(terms.plus ? [`+${terms.plus.text}`] : []),
    ...(terms.min ? [`-${terms.min.text}`] : []),
  ].join(' ');

function terms(given: Given, opgave: number, taakstellingIsOpgave = false): string | undefined {
  const { overview, grid, row } = of(given, opgave, taakstellingIsOpgave);
  return inWords(opgaveTerms({ overview, grid, refTo: cellName }, row));
}

describe('the cells that make up the opgave', () => {
  test.each<[string, Given, number, string]>([
    ['the opgave itself', [['opgave', 76]], 76, 'A2'],
    [
      'the opgave before taakstelling and saldo',
      [
        ['taakstelling', 70],
        ['achterstand', 6],
        ['opgave', 76],
      ],
      76,
      'C2',
    ],
    ['taakstelling alone, without saldo', [['taakstelling', 76]], 76, 'A2'],
    [
      'taakstelling and achterstand',
      [
        ['taakstelling', 309],
        ['achterstand', 108],
      ],
      417,
      'A2 +B2',
    ],
    [
      'taakstelling and voorsprong',
      [
        ['taakstelling', 197],
        ['voorsprong', 8],
      ],
      189,
      'A2 -B2',
    ],
    [
      'both columns of the letters, one of them 0',
      [
        ['taakstelling', 340],
        ['achterstand', 195],
        ['voorsprong', 0],
      ],
      535,
      'A2 +B2 -C2',
    ],
    [
      'a saldo with achterstand above 0, as The Hague writes it',
      [
        ['taakstelling', 301],
        ['saldo', 448, 'achterstandPositive'],
      ],
      749,
      'A2 +B2',
    ],
    [
      'the same below 0',
      [
        ['taakstelling', 301],
        ['saldo', -40, 'achterstandPositive'],
      ],
      261,
      'A2 +B2',
    ],
    [
      'a saldo with voorsprong above 0, as the national table writes it',
      [
        ['taakstelling', 80],
        ['saldo', 4, 'voorsprongPositive'],
      ],
      76,
      'A2 -B2',
    ],
    [
      'an empty saldo counts for nothing',
      [
        ['taakstelling', 76],
        ['achterstand', ''],
      ],
      76,
      'A2',
    ],
  ])('%s', (_, given, opgave, expected) => {
    expect(terms(given, opgave)).toBe(expected);
  });

  test('a taakstelling that was found to hold the opgave stands alone', () => {
    expect(terms([['taakstelling', 417]], 417, true)).toBe('A2');
  });

  test.each<[string, Given, number]>([
    ['a number kept as text', [['opgave', '76']], 76],
    [
      'a taakstelling kept as text beside a saldo',
      [
        ['taakstelling', '70'],
        ['achterstand', 6],
      ],
      76,
    ],
    [
      'cells that come to another opgave',
      [
        ['taakstelling', 70],
        ['achterstand', 9],
      ],
      76,
    ],
    [
      'a saldo whose sign is not known',
      [
        ['taakstelling', 70],
        ['saldo', 6, 'unknown'],
      ],
      76,
    ],
    ['no taakstelling', [['achterstand', 6]], 76],
  ])('none: %s', (_, given, opgave) => {
    expect(terms(given, opgave)).toBeUndefined();
  });
});

describe('the cell of an input', () => {
  test('its reference and the number that stands there', () => {
    const { overview, grid, row } = of(
      [
        ['gemeente', 'Delft'],
        ['gehuisvest', 48],
      ],
      76,
    );
    expect(numberCell({ overview, grid, refTo: cellName }, row, 'gehuisvest')).toEqual({ text: 'B2', value: 48 });
  });

  test.each<[string, CellValue]>([
    ['text', '48'],
    ['nothing', ''],
    ['a truth value', true],
  ])('none where %s stands', (_, value) => {
    const { overview, grid, row } = of([['gehuisvest', value]], 76);
    expect(numberCell({ overview, grid, refTo: cellName }, row, 'gehuisvest')).toBeUndefined();
  });

  test('none without a column', () => {
    const { overview, grid, row } = of([['gemeente', 'Delft']], 76);
    expect(numberCell({ overview, grid, refTo: cellName }, row, 'gehuisvest')).toBeUndefined();
  });

  test('is in the column that is used, never in one that we wrote', () => {
    const columns = [
      { ...column(0, 'Opgave', 'opgave', true), used: true },
      { ...column(1, 'Opgave', 'opgave'), used: false },
      column(2, 'Te huisvesten', 'opgave'),
    ];
    expect(inputColumn(overviewOf([assessed(1, 'Delft', 76, 48)], columns), 'opgave')?.column).toBe(2);
    expect(inputColumn(overviewOf([assessed(1, 'Delft', 76, 48)], columns.slice(0, 2)), 'opgave')).toBeUndefined();
  });
});
