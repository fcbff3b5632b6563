/** Questions about the opgave: what the user answers settles them. */
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { assess } from '../../../../src/review/assess/assess';
import type { Correction } from '../../../../src/table/recognise/columns/corrections';
import type { CellValue } from '../../../../src/table/cells/grid';
import { readGrid } from '../../../../src/table/rows/read';
import { tableOf } from '../../tables';
import { gridOf } from '../../grid-of';

type Rows = readonly (readonly CellValue[])[];

/** Each gemeente with its opgave, after the user said this of the columns with these headings. */
function assessedWith(rows: Rows, said: Readonly<Record<string, Correction>>): unknown {
  const { signature, columns } = tableOf(rows);
  const answers = columns.flatMap(({ heading, key }) => {
    const correction = said[heading];
    return correction ? [[key, correction] as const] : [];
  });
  const read = readGrid(gridOf(rows), { corrections: new Map([[signature, new Map(answers)]]) });
  if (read.kind !== 'table') return read.kind;
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  return result.kind === 'missing' ? result.wat : result.overview.rows.map(({ naam, opgave }) => [naam, opgave]);
}

const HOUSED = 'Gehuisvest per 1 april 2022';

test.each<[string, Rows, Readonly<Record<string, Correction>>, unknown]>([
  [
    'a correction that is not used leaves the opgave as it stands',
    [
      ['Gemeente', 'Opgave 2022-I', 'Correctie', HOUSED],
      ['Delft', 76, -4, 30],
    ],
    { Correctie: { role: 'onbekend' } },
    [['Delft', 76]],
  ],
  [
    'an opgave that is the taakstelling is added to its saldo',
    [
      ['Gemeente', 'Opgave 2022-I', 'Achterstand 1-1-2022', HOUSED, 'Nog te huisvesten'],
      ['Delft', 76, 8, 30, 54],
    ],
    { 'Opgave 2022-I': { role: 'taakstelling' } },
    [['Delft', 84]],
  ],
  [
    'or it is the opgave all the same',
    [
      ['Gemeente', 'Opgave 2022-I', 'Achterstand 1-1-2022', HOUSED, 'Nog te huisvesten'],
      ['Delft', 76, 8, 30, 54],
    ],
    { 'Opgave 2022-I': { role: 'opgave' } },
    [['Delft', 76]],
  ],
  [
    'a part of the halfjaar that the user takes for the whole',
    [
      ['Gemeente', 'Opgave tot 1 april 2022', HOUSED],
      ['Delft', 76, 30],
    ],
    { 'Opgave tot 1 april 2022': { role: 'opgave' } },
    [['Delft', 76]],
  ],
  [
    'of a pair that is split each side is said',
    [
      ['Gemeente', 'Achterstand', 'Taakstelling 2022-I', HOUSED, 'Voorsprong'],
      ['Delft', 8, 76, 30, 0],
      ['Westland', 0, 81, 90, 9],
    ],
    { Achterstand: { role: 'achterstand' }, Voorsprong: { role: 'eindvoorsprong' } },
    [
      ['Delft', 84],
      ['Westland', 81],
    ],
  ],
])('%s', (_what, rows, said, assessed) => {
  expect(assessedWith(rows, {})).toEqual(['opgave']);
  expect(assessedWith(rows, said)).toEqual(assessed);
});
