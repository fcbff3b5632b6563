import fc from 'fast-check';
import { fromRuns, toRuns } from '../../../src/change/write/runs';
import { keptNumber, keptText } from '../../../src/table/kept';

describe('a sequence in few characters', () => {
  test('property: comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('General', '0%', '')), (items) => {
        expect(fromRuns(toRuns(items), keptText(100), items.length)).toEqual(items);
      }),
    );
  });

  test.each<[readonly string[], unknown]>([
    [[], []],
    [['a'], ['a']],
    [['a', 'a', 'a'], [['a', 3]]],
    [
      ['a', 'b', 'b', 'a'],
      ['a', ['b', 2], 'a'],
    ],
  ])('%j is kept as %j', (items, kept) => {
    expect(toRuns(items)).toEqual(kept);
  });

  test('numbers, texts and truth values that look alike stay apart', () => {
    expect(toRuns([1, '1', true, 'true', 0, -0])).toHaveLength(6);
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'aaa'],
  ['an item of another kind', [1]],
  ['a run of another kind', [[1, 2]]],
  ['a run without how often', [['a']]],
  ['a run of none', [['a', 0]]],
  ['a run of less than none', [['a', -1]]],
  ['half a run', [['a', 1.5]]],
  ['a run counted in words', [['a', '2']]],
  ['a run in a run', [[['a', 2], 2]]],
  ['more than there can be', [['a', 6]]],
  ['more than there can be, one by one', ['a', 'b', 'a', 'b', 'a', 'b']],
  ['an endless run', [['a', Infinity]]],
])('%s is no sequence of at most five texts', (_, kept) => {
  expect(fromRuns(kept, keptText(100), 5)).toBeUndefined();
});

test('exactly as many as there can be is a sequence', () => {
  expect(fromRuns([[1, 3], 2, 2], keptNumber(0, 100), 5)).toEqual([1, 1, 1, 2, 2]);
});
