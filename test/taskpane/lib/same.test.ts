import { same } from '../../../src/taskpane/lib/same';

const list = [1];

test.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [NaN, NaN, true],
  [0, '0', false],
  [undefined, null, false],
  [{ a: 1, b: list }, { a: 1, b: list }, true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: [1] }, { a: [1] }, false],
  [[1], [1], false],
  [new Map(), new Map(), false],
  [{}, null, false],
])('%j and %j are the same: %j', (a, b, expected) => {
  expect(same(a, b)).toBe(expected);
  expect(same(b, a)).toBe(expected);
});
