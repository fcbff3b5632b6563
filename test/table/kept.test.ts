import fc from 'fast-check';
import { datumVan } from '../../src/domain/tijd/datum';
import {
  keptDay,
  keptEach,
  keptEither,
  keptFields,
  keptJson,
  keptList,
  keptMap,
  keptNumber,
  keptOneOf,
  keptPeriode,
  keptPersons,
  keptRecord,
  keptText,
  keptTruth,
  keptWhole,
  type Reader,
} from '../../src/table/kept';

const ANY: readonly unknown[] = [
  undefined,
  null,
  '',
  'a',
  'abcd',
  0,
  1,
  -1,
  1.5,
  11,
  2 ** 53 - 1,
  NaN,
  Infinity,
  true,
  false,
  [],
  ['a'],
  {},
  Symbol('s'),
];
/** Which of the values come through. */
const through = (read: Reader<unknown>): readonly unknown[] => ANY.filter((value) => read(value) !== undefined);

test('a text, a number, a count, a truth value, one of a few: within their bounds', () => {
  expect(through(keptText(3))).toEqual(['', 'a']);
  expect(through(keptNumber(-1, 10))).toEqual([0, 1, -1, 1.5]);
  expect(through(keptWhole(0, 10))).toEqual([0, 1]);
  expect(through(keptPersons(0, 11))).toEqual([0, 1, 11]);
  expect(through(keptTruth)).toEqual([true, false]);
  expect(through(keptOneOf(['a', false]))).toEqual(['a', false]);
  expect(through(keptEither(keptTruth, keptText(1)))).toEqual(['', 'a', true, false]);
});

test('a day and a halfjaar of which the trade speaks', () => {
  const days = ['1994-12-31', '1995-01-01', '2022-03-21', '2099-12-31', '2100-01-01'].map(datumVan);
  expect(days.filter((day) => keptDay(day) !== undefined)).toEqual(days.slice(1, 4));
  expect([44641.5, '44641', -1, 2 ** 53 - 1, 0].map(keptDay)).toEqual(Array<undefined>(5).fill(undefined));
  const years = [1994, 1995, 2099, 2100, 1e9, 2022.5, '2022'];
  expect(years.filter((jaar) => keptPeriode({ jaar, helft: 1 }) !== undefined)).toEqual([1995, 2099]);
  expect(keptPeriode({ jaar: 2022, helft: 3 })).toBeUndefined();
});

test('a list of which every item must be right, and one of which each counts by itself', () => {
  const strict = keptList(keptText(1), 2);
  expect([[], ['a'], ['a', 'b'], ['a', 'bb'], ['a', 'b', 'c'], 'ab', null].map(strict)).toEqual([
    [],
    ['a'],
    ['a', 'b'],
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const each = keptEach(keptText(1), 3);
  expect([['a', 7, 'b'], ['a', 'b', 'c', 'd'], 'ab', null].map(each)).toEqual([['a', 'b'], ['a', 'b', 'c'], [], []]);
});

test('a kept map: pairs that are right, of a key that is there twice the last', () => {
  const read = keptMap(keptText(1), keptWhole(0, 9), 10);
  const pairs = [['a', 1], ['b', 10], ['cc', 1], [1, 1], ['d'], null, 'a1', ['a', 2]];
  expect(read(pairs)).toEqual(new Map([['a', 2]]));
  expect(read({ a: 1 })).toEqual(new Map());
});

describe('an object', () => {
  interface Pair {
    readonly a: string;
    readonly b?: number;
  }
  const readers = { a: keptText(5), b: keptWhole(0, 5) };
  const strict = keptRecord<Pair>(readers, ['b']);

  test.each<[unknown, unknown]>([
    [{ a: '' }, { a: '' }],
    [
      { a: 'x', b: 2 },
      { a: 'x', b: 2 },
    ],
    [{ a: 'x', c: null }, { a: 'x' }],
    [JSON.parse('{"a":"x","__proto__":7}'), { a: 'x' }],
  ])('%j is one', (value, read) => {
    expect(strict(value)).toEqual(read);
  });

  test.each<[unknown]>([
    [{}],
    [{ b: 2 }],
    [{ a: 1 }],
    [{ a: 'x', b: '2' }],
    [{ a: 'x', b: 6 }],
    [{ a: 'x', b: undefined }],
    [null],
    ['a'],
    [[]],
    [Object.create({ a: 'x' })],
    [JSON.parse('{"__proto__":{"a":"x"}}')],
  ])('%j is none', (value) => {
    expect(strict(value)).toBeUndefined();
  });

  test('of which each field counts by itself', () => {
    const read = keptFields<Pair>(readers);
    expect(read({ a: 'x', b: 6 })).toEqual({ a: 'x' });
    expect(read({ a: 7, b: 5, c: 1 })).toEqual({ b: 5 });
    expect([null, 'a', [], 7].map(read)).toEqual(Array<undefined>(4).fill(undefined));
  });
});

test('a text that is damaged or longer than ours holds nothing', () => {
  expect(['[1]', '[1', '[1,2,3]', '', 7, null].map((text) => keptJson(text, 5))).toEqual([
    [1],
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('property: whatever stands in the workbook, reading it never fails and never gives more than its bounds', () => {
  const read = keptMap(
    keptText(20),
    keptFields<{ n: number; list: readonly string[] }>({ n: keptWhole(-9, 9), list: keptList(keptText(5), 3) }),
    4,
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(fc.tuple(fc.string(), fc.anything()))), (value) => {
      const found = read(value);
      expect(found.size).toBeLessThanOrEqual(4);
      for (const { n = 0, list = [] } of found.values()) {
        expect(Math.abs(n)).toBeLessThanOrEqual(9);
        expect(list.every((text) => text.length <= 5)).toBe(true);
      }
    }),
  );
});
