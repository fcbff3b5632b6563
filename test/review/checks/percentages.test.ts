import fc from 'fast-check';
import { sentence } from '../../../src/review/sentences/all';
import { agrees } from '../../../src/review/checks/percentages';
import { found, inShort, type Rows } from './checking';

/** Opgave 417 with 156 housed: 37% of the opgave, 75% of the minimum (209). */
const denHaag = (heading: string, value: number | string, opgave = 417, housed = 156): Rows => [
  ['Gemeente', 'Opgave', 'Gehuisvest', heading],
  ['Den Haag', opgave, housed, value],
];
const only = (rows: Rows) => found(rows).map(inShort);

describe('the base that the heading names', () => {
  test.each<[string, number | string]>([
    ['Percentage', '37%'],
    ['% van opgave', 0.37],
    ['Gerealiseerd (% van opgave)', 156 / 417],
    ['Percentage van het minimum', '75%'],
    ['% van de helft', 0.75],
    ['% van het minimum', 156 / 209],
  ])('%s with %j is right', (heading, value) => {
    expect(only(denHaag(heading, value))).toEqual([]);
  });

  test.each<[string, number | string, string, number]>([
    ['Percentage van het minimum', '37%', 'percentageAndereBasis', 0.75],
    ['% van opgave', 0.75, 'percentageAndereBasis', 0.37],
    ['Percentage', 0.36, 'percentageOnjuist', 0.37],
    ['Percentage van het minimum', 0.74, 'percentageOnjuist', 0.75],
    ['Percentage', 0, 'percentageOnjuist', 0.37],
  ])('%s with %j: %s, expected %d', (heading, value, code, expected) => {
    const rows = denHaag(heading, value);
    expect(found(rows).map((f) => [f.code, f.severity, f.expected])).toEqual([[code, 'fout', expected]]);
  });

  test('above percentages of the minimum a heading without a base is told to name it: none is called wrong', () => {
    expect(found(denHaag('Percentage', 0.75)).map((f) => [f.code, f.severity])).toEqual([
      ['percentageZonderBasis', 'let op'],
    ]);
    expect(
      found([
        ['Gemeente', 'Opgave', 'Gehuisvest', 'Percentage'],
        ['Den Haag', 417, 156, 0.37],
        ['Delft', 76, 48, 0.63],
        ['Westland', 81, 30, 0.73],
      ]).map((f) => [f.code, f.found, f.expected]),
    ).toEqual([['percentageAndereBasis', 0.73, 0.37]]);
  });

  test('the sentence names both bases', () => {
    expect(found(denHaag('Percentage van het minimum', '37%')).map(sentence)).toEqual([
      "Het percentage van 's-Gravenhage (D2) is 37%: dat is het deel van de opgave, niet van het minimum, de " +
        "basis van 'Percentage van het minimum'. 156 van 209 is 75%.",
    ]);
    expect(found(denHaag('% van opgave', 0.75)).map(sentence)).toEqual([
      "Het percentage van 's-Gravenhage (D2) is 75%: dat is het deel van het minimum, niet van de opgave, de " +
        "basis van '% van opgave'. 156 van 417 is 37%.",
    ]);
    expect(found(denHaag('Percentage', 0.4)).map(sentence)).toEqual([
      "Het percentage van 's-Gravenhage (D2) is 40%, maar 156 van 417 (opgave) is 37%. Bereken het opnieuw.",
    ]);
  });

  test('"van de taakstelling" may mean the net taakstelling or the opgave', () => {
    const rows = (value: number): Rows => [
      ['Gemeente', 'Taakstelling', 'Achterstand', 'Gehuisvest', 'Percentage van de taakstelling'],
      ['Delft', 50, 50, 30, value],
    ];
    expect([only(rows(0.6)), only(rows(0.3))]).toEqual([[], []]);
    expect(only(rows(0.5))).toEqual([['percentageOnjuist', 'E2', 0.5, 0.3]]);
  });
});

describe('rounding', () => {
  test.each<[string, number, number, number, boolean]>([
    ['whole percents, half up (12,5 becomes 13)', 0.13, 1, 8, true],
    ['not half down', 0.12, 1, 8, false],
    ['one decimal', 0.125, 1, 8, true],
    ['one decimal, half up', 0.632, 48, 76, true],
    ['two decimals', 0.6316, 48, 76, true],
    ['unrounded', 48 / 76, 48, 76, true],
    ['cut off instead of rounded', 0.631, 48, 76, false],
    ['one percent off', 0.64, 48, 76, false],
    ['more than all', 1.05, 84, 80, true],
    ['none', 0, 0, 80, true],
  ])('%s', (_, value, part, whole, right) => {
    expect(agrees(value, part, whole)).toBe(right);
  });

  test('property: any percentage rounded half up is right, and the next whole one is not', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: 1, max: 900 }), (part, whole) => {
        const percents = Math.floor((part * 100) / whole + 0.5);
        expect(agrees(percents / 100, part, whole)).toBe(true);
        expect(agrees((percents + 1) / 100, part, whole)).toBe(false);
      }),
    );
  });

  test('a column in points is read as points', () => {
    expect(only(denHaag('Percentage', 37.4))).toEqual([]);
    expect(only(denHaag('Percentage', 36))).toEqual([['percentageOnjuist', 'D2', 0.36, 0.37]]);
  });
});

describe('nothing can be said', () => {
  test.each<[string, Rows]>([
    ['of an opgave of 0', denHaag('Percentage', 0.5, 0, 0)],
    ['of an empty cell', denHaag('Percentage', '')],
    ['of "n.v.t."', denHaag('Percentage', 'n.v.t.')],
    [
      'without gehuisvest',
      [
        ['Gemeente', 'Opgave', 'Percentage', 'Trede'],
        ['Delft', 76, 0.9, 2],
      ],
    ],
    [
      'without an opgave',
      [
        ['Gemeente', 'Gehuisvest', 'Percentage'],
        ['Delft', 76, 0.9],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(only(rows).filter(([code]) => String(code).startsWith('percentage'))).toEqual([]);
  });
});
