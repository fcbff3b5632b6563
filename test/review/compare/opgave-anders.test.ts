/** A taakstelling, a saldo and an opgave that two sheets of a halfjaar print in other ways. */
import { compare } from '../../../src/review/compare/compare';
import { sentence } from '../../../src/review/sentences/all';
import type { CellValue } from '../../../src/table/cells/grid';
import { tableOf } from '../../table/tables';

type Sheet = readonly (readonly CellValue[])[];
const NET: Sheet = [
  ['Gemeente', 'Taakstelling 2022-I', 'Saldo (achterstand +, voorsprong -)', 'Gehuisvest per 1 februari 2022'],
  ['Delft', 40, 5, 6],
  ['Leiden', 50, -2, 8],
  ['Gouda', 30, 4, 3],
];
const WHOLE: Sheet = [
  ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 februari 2022'],
  ['Delft', 45, 6],
  ['Leiden', 48, 8],
  ['Gouda', 34, 3],
];
const next = (heading: readonly string[], rows: Sheet): Sheet => [
  ['Gemeente', ...heading, 'Gehuisvest per 1 maart 2022'],
  ...rows,
];
const said = (one: Sheet, other: Sheet): readonly string[] =>
  compare(tableOf(one), tableOf(other)).findings.map(sentence);

const LEIDEN = (where: string): string =>
  `De opgave van Leiden is gewijzigd van 48 (1-2-2022) in 50 (${where}). Controleer of dit een besluit is.`;

test.each<[string, Sheet, Sheet, readonly string[]]>([
  [
    'another opgave with the same taakstelling: the saldo behind it is another',
    NET,
    next(
      ['Taakstelling 2022-I', 'Taakstelling 2022-I inclusief achterstand/voorsprong'],
      [
        ['Delft', 40, 45, 9],
        ['Leiden', 50, 50, 9],
        ['Gouda', 30, 34, 9],
      ],
    ),
    [LEIDEN('C3')],
  ],
  [
    'two sheets with the opgave alone',
    WHOLE,
    next(
      ['Opgave 2022-I'],
      [
        ['Delft', 45, 9],
        ['Leiden', 50, 9],
        ['Gouda', 34, 9],
      ],
    ),
    [LEIDEN('B3')],
  ],
  [
    'an opgave that follows the taakstelling is said once',
    NET,
    next(
      ['Taakstelling 2022-I', 'Opgave 2022-I'],
      [
        ['Delft', 40, 45, 9],
        ['Leiden', 52, 50, 9],
        ['Gouda', 30, 34, 9],
      ],
    ),
    ['De taakstelling van Leiden is gewijzigd van 50 (1-2-2022) in 52 (B3). Controleer of dit een besluit is.'],
  ],
  [
    'a taakstelling that stands alone and is the one of the other sheet is no opgave',
    NET,
    next(
      ['Taakstelling 2022-I'],
      [
        ['Delft', 40, 9],
        ['Leiden', 50, 9],
        ['Gouda', 36, 9],
      ],
    ),
    ['De taakstelling van Gouda is gewijzigd van 30 (1-2-2022) in 36 (B4). Controleer of dit een besluit is.'],
  ],
  [
    'a taakstelling that stands alone and is the opgave of the other sheet is the opgave',
    NET,
    next(
      ['Taakstelling 2022-I'],
      [
        ['Delft', 45, 9],
        ['Leiden', 50, 9],
        ['Gouda', 34, 9],
      ],
    ),
    [LEIDEN('B3')],
  ],
])('%s', (_, before, after, expected) => expect(said(before, after)).toEqual(expected));

test('a bare taakstelling gives no opgave beside the other one', () => {
  const bare = next(
    ['Taakstelling 2022-I'],
    [
      ['Delft', 40, 9],
      ['Leiden', 50, 9],
      ['Gouda', 30, 9],
    ],
  );
  expect(compare(tableOf(NET), tableOf(bare)).rows.map(({ opgave }) => opgave)).toEqual([
    { voor: 45 },
    { voor: 48 },
    { voor: 34 },
  ]);
});
