import fc from 'fast-check';
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

describe('nog te huisvesten = opgave - gehuisvest', () => {
  const rows = (opgave: number, housed: number, left: number | string): Rows => [
    ['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'],
    ['Delft', opgave, housed, left],
  ];

  test.each<[string, number, number, number, string]>([
    ['one too many', 76, 48, 29, 'restantOnjuist'],
    ['the other way round', 76, 48, -28, 'restantOnjuist'],
    ['the opgave itself', 76, 48, 76, 'restantOnjuist'],
    ['a voorsprong without its sign', 40, 48, 8, 'restantOnjuist'],
    ['the half of the opgave', 76, 48, 38, 'helftAlsRestant'],
    ['the half of an odd opgave, rounded up', 417, 129, 209, 'helftAlsRestant'],
  ])('%s', (_, opgave, housed, left, code) => {
    expect(only(rows(opgave, housed, left))).toEqual([[code, 'D2', left, opgave - housed]]);
  });

  test('the half as remainder is said to be the half', () => {
    expect(said(rows(417, 129, 209))).toEqual([
      'Voor Delft staat in D2 209: dat is de helft van de opgave, niet wat nog te huisvesten is. Opgave 417 min ' +
        'gehuisvest 129 is 288.',
    ]);
  });

  test.each<[string, number, number, number | string]>([
    ['exactly met', 76, 76, 0],
    ['overshoot as 0', 76, 80, 0],
    ['overshoot below 0', 76, 80, -4],
    ['the half, when that is what is left', 76, 38, 38],
    ['nothing filled in', 76, 48, ''],
  ])('no alarm: %s', (_, opgave, housed, left) => {
    expect(only(rows(opgave, housed, left))).toEqual([]);
  });

  test('what was left on another date is not the remainder of these figures', () => {
    expect(
      only([
        ['Gemeente', 'Opgave', 'Gehuisvest per 1 juli 2022', 'Nog te huisvesten op 1 april 2022'],
        ['Delft', 76, 60, 28],
      ]),
    ).toEqual([]);
    expect(
      only([
        ['Gemeente', 'Opgave', 'Gehuisvest per 1 juli 2022', 'Nog te huisvesten op 1 juli 2022'],
        ['Delft', 76, 60, 28],
      ]),
    ).toEqual([['restantOnjuist', 'D2', 28, 16]]);
  });

  test('the remainder of an opgave with its additional task is right too', () => {
    const extra = (left: number): Rows => [
      [
        'Gemeente',
        'Additionele opgave',
        'Taakstelling inclusief achterstand/voorsprong + additionele opgave',
        'Plaatsingen per 1 oktober 2022',
        'Nog te plaatsen',
      ],
      ['Delft', 10, 86, 48, left],
    ];
    expect([only(extra(38)), only(extra(28))]).toEqual([[], []]);
    expect(only(extra(48))).toEqual([['restantOnjuist', 'E2', 48, 28]]);
  });

  test('property: the right remainder never alarms, and any other does, with the right one beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.nat(900),
        fc.integer({ min: -900, max: 900 }),
        (opgave, housed, left) => {
          const right = left === opgave - housed || (left === 0 && housed > opgave);
          expect(only(rows(opgave, housed, left)).map(([, cell, , expected]) => [cell, expected])).toEqual(
            right ? [] : [['D2', opgave - housed]],
          );
        },
      ),
    );
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
