import { sentence } from '../../../src/review/sentences/all';
import { found, inShort, type Rows } from './checking';

const NAMES = ['Haaglanden', 'Rotterdam', 'Drechtsteden', 'Midden-Holland', 'Holland Rijnland'];
const shares = (...values: readonly (string | number)[]): Rows => [
  ['Regio', 'Aandeel', 'Opgave'],
  ...values.map((value, i) => [NAMES[i] ?? '', value, 10 * (i + 1)]),
];
const ranges = (total: string | number, ...values: readonly (string | number)[]): Rows => [
  ['Regio', 'Capaciteit', 'Opgave'],
  ...values.map((value, i) => [NAMES[i] ?? '', value, 10]),
  ['Totaal', total, 10 * values.length],
];
const only = (rows: Rows) => found(rows).map(inShort);

describe('shares add up to 100%', () => {
  test.each<[string, Rows]>([
    ['exactly', shares('31%', '33%', '36%')],
    ['as fractions', shares(0.31, 0.33, 0.36)],
    ['in points', shares(31, 33, 36)],
    ['99% of three that were rounded', shares('33%', '33%', '33%')],
    ['101% of three that were rounded', shares('34%', '34%', '33%')],
    ['98% of five that were rounded', shares('19,6%', '19,6%', '19,6%', '19,6%', '19,6%')],
    ['one that is empty: then nothing can be said', shares('31%', '', '36%')],
    ['one alone', shares('31%')],
  ])('no alarm: %s', (_, rows) => {
    expect(only(rows)).toEqual([]);
  });

  test.each<[string, Rows, number]>([
    ['too little', shares('31%', '33%', '30%'), 0.94],
    ['too much', shares('31%', '33%', '40%'), 1.04],
    ['two that are 2% short, more than rounding gives', shares('49%', '49%'), 0.98],
    ['five that are 3% short', shares('19,4%', '19,4%', '19,4%', '19,4%', '19,4%'), 0.97],
  ])('%s: at the heading, with the sum', (_, rows, sum) => {
    expect(only(rows)).toEqual([['aandelenTellenNietOp', 'B1', sum, 1]]);
  });

  test('the sentence says the sum as a percentage', () => {
    expect(found(shares('31%', '33%', '30%')).map(sentence)).toEqual([
      "De aandelen onder 'Aandeel' (B1) tellen op tot 94% in plaats van 100%. Controleer de aandelen.",
    ]);
  });

  test('a percentage realised is no share', () => {
    expect(
      only([
        ['Gemeente', 'Opgave', 'Gehuisvest', 'Percentage'],
        ['Delft', 100, 10, 0.1],
        ['Westland', 100, 20, 0.2],
      ]),
    ).toEqual([]);
  });
});

describe('ranges of the parts add up to the range of the whole', () => {
  test.each<[string, Rows]>([
    ['exactly, with thousands and an en dash', ranges('2.450 – 2.700', '760-837', '1.690 - 1.863')],
    ['a whole that is one number', ranges(2700, '760-837', '1690-1863')],
    ['a part that is one number', ranges('2450-2700', '760-837', 1690)],
  ])('no alarm: %s', (_, rows) => {
    expect(only(rows)).toEqual([]);
  });

  test.each<[string, Rows, string]>([
    ['the lower ends', ranges('2440-2700', '760-837', '1690-1863'), '2440-2700'],
    ['the upper ends', ranges('2450-2710', '760-837', '1690-1863'), '2450-2710'],
  ])('%s differ: at the Totaal, with both ranges', (_, rows, written) => {
    expect(only(rows)).toEqual([['bereikenTellenNietOp', 'B4', written, '2450-2700']]);
    expect(found(rows).map(sentence)).toEqual([
      `Het totaal in B4 (Capaciteit) is ${written}, maar de delen tellen op tot 2450-2700. Controleer de delen.`,
    ]);
  });
});
