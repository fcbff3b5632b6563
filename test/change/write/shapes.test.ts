import { isCount, isNumber, isText, listOf, objectOf } from '../../../src/change/write/shapes';

const ANY: readonly unknown[] = [
  undefined,
  null,
  '',
  'a',
  0,
  1,
  -1,
  1.5,
  NaN,
  Infinity,
  true,
  [],
  ['a'],
  {},
  Symbol('s'),
];
/** Which of the values pass. */
const passing = (is: (value: unknown) => boolean): readonly unknown[] => ANY.filter(is);

test('a text, a number, a count, a list', () => {
  expect(passing(isText)).toEqual(['', 'a']);
  expect(passing(isNumber)).toEqual([0, 1, -1, 1.5]);
  expect(passing(isCount)).toEqual([0, 1]);
  expect(passing(listOf(isText))).toEqual([[], ['a']]);
});

describe('an object', () => {
  const isPair = objectOf<{ readonly a: string; readonly b?: number }>({ a: isText, b: isNumber }, ['b']);

  test.each<[unknown]>([
    [{ a: '' }],
    [{ a: 'x', b: 2 }],
    [{ a: 'x', c: null }],
    [JSON.parse('{"a":"x","__proto__":7}')],
  ])('%j is one', (value) => {
    expect(isPair(value)).toBe(true);
  });

  test.each<[unknown]>([
    [{}],
    [{ b: 2 }],
    [{ a: 1 }],
    [{ a: 'x', b: '2' }],
    [{ a: 'x', b: undefined }],
    [null],
    ['a'],
    [[]],
    [Object.create({ a: 'x' })],
    [JSON.parse('{"__proto__":{"a":"x"}}')],
  ])('%j is none', (value) => {
    expect(isPair(value)).toBe(false);
  });
});
