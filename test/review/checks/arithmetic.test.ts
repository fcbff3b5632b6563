import { sentence } from '../../../src/review/sentences/all';
import { found, inShort, type Rows } from './checking';

const LETTER = [
  'Gemeente',
  'Taakstelling',
  'Achterstand',
  'Voorsprong',
  'Opgave',
  'Gehuisvest per 1 april 2022',
  'Nog te huisvesten',
  'Minimaal te huisvesten',
];
const letter = (...figures: readonly (number | string)[]): Rows => [LETTER, ['Delft', ...figures]];
const only = (rows: Rows) => found(rows).map(inShort);
const said = (rows: Rows) => found(rows).map(sentence);

test('a letter whose figures follow from each other gives nothing', () => {
  expect(only(letter(340, 195, '', 535, 427, 108, 268))).toEqual([]);
  expect(only(letter(340, 195, 0, 535, 427, 108, 268))).toEqual([]);
});

describe('opgave = taakstelling + achterstand - voorsprong', () => {
  test.each<[string, Rows, readonly unknown[]]>([
    [
      'achterstand taken off instead of added',
      letter(419, 70, '', 349, 100, 249, 175),
      ['opgaveGeenSom', 'E2', 349, 489],
    ],
    [
      'voorsprong added instead of taken off',
      letter(197, '', 8, 205, 100, 105, 103),
      ['opgaveGeenSom', 'E2', 205, 189],
    ],
    ['the taakstelling copied', letter(309, 108, '', 309, 100, 209, 155), ['opgaveGeenSom', 'E2', 309, 417]],
    ['one too many', letter(309, 108, '', 418, 129, 289, 209), ['opgaveGeenSom', 'E2', 418, 417]],
  ])('%s: the cell and both values, as a fault', (_, rows, expected) => {
    expect(only(rows)).toEqual([expected]);
    expect(found(rows)[0]?.severity).toBe('fout');
  });

  test('the sentence names the three figures, each by its name', () => {
    expect(said(letter(419, 70, '', 469, 100, 369, 235))).toEqual([
      'De opgave van Delft (E2) is 469, maar taakstelling 419 plus achterstand 70 is 489. Controleer de drie getallen.',
    ]);
    expect(said(letter(197, '', 8, 199, 199, 0, 100))).toEqual([
      'De opgave van Delft (E2) is 199, maar taakstelling 197 min voorsprong 8 is 189. Controleer de drie getallen.',
    ]);
  });

  test.each<[string, Rows]>([
    [
      'without a taakstelling',
      [
        ['Gemeente', 'Achterstand', 'Opgave', 'Gehuisvest'],
        ['Delft', 6, 500, 48],
      ],
    ],
    [
      'without a saldo',
      [
        ['Gemeente', 'Taakstelling', 'Opgave', 'Gehuisvest'],
        ['Delft', 70, 76, 48],
      ],
    ],
    ['with an empty opgave', letter(70, 6, '', '', 48, 28, 38)],
  ])('%s nothing can be said', (_, rows) => {
    expect(only(rows)).toEqual([]);
  });

  test('an additional task may be counted in or left out', () => {
    const rows = (opgave: number): Rows => [
      ['Gemeente', 'Taakstelling', 'Achterstand', 'Additionele opgave', 'Opgave', 'Gehuisvest'],
      ['Delft', 70, 6, 10, opgave, 48],
    ];
    expect([only(rows(76)), only(rows(86))]).toEqual([[], []]);
    expect(only(rows(80))).toEqual([['opgaveGeenSom', 'E2', 80, 76]]);
  });
});

describe('minimaal = half of the opgave, rounded up', () => {
  const rows = (opgave: number, least: number | string): Rows => [
    ['Gemeente', 'Opgave', 'Minimaal te huisvesten', 'Gehuisvest'],
    ['Delft', opgave, least, 5],
  ];

  test.each([
    [418, 209],
    [417, 209],
    [9, 5],
    [1, 1],
    [0, 0],
  ])('%i gives %i', (opgave, least) => {
    expect(only(rows(opgave, least)).filter(([code]) => code !== 'opgaveNul')).toEqual([]);
    expect(only(rows(opgave, least + 1)).filter(([code]) => code !== 'opgaveNul')).toEqual([
      ['minimaalOnjuist', 'C2', least + 1, least],
    ]);
  });

  test('of a voorsprong larger than the taakstelling may be written as 0', () => {
    const ahead = (least: number): Rows => [
      ['Gemeente', 'Taakstelling', 'Voorsprong', 'Minimaal te huisvesten', 'Gehuisvest'],
      ['Delft', 10, 21, least, 0],
    ];
    expect(only(ahead(0))).toEqual([]);
    expect(only(ahead(-5))).toEqual([]);
  });

  test('the sentence says half of what', () => {
    expect(said(rows(417, 208))).toEqual([
      'Het minimum van Delft (C2) is 208, maar de helft van 417 is 209. Verbeter het minimum.',
    ]);
  });
});

test('every row is judged by itself, at its own cell', () => {
  const rows: Rows = [
    ['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'],
    ['Delft', 76, 48, 28],
    ['Westland', 81, 30, 50],
    ['Rijswijk', 56, 1, 57],
  ];
  expect(only(rows)).toEqual([
    ['restantOnjuist', 'D3', 50, 51],
    ['restantOnjuist', 'D4', 57, 55],
  ]);
});
