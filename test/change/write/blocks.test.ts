import fc from 'fast-check';
import { blocks, changesOf } from '../../../src/change/write/blocks';
import { byPlace, changed, changes } from '../changes';

const places = (all: ReturnType<typeof blocks>) => all.map((block) => [block.row, block.column, block.after.length]);

describe('changes as blocks', () => {
  test('property: hold exactly the changes, each in one column and at most as long as asked', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 9 }), (all, longest) => {
        const found = blocks(all, longest);
        expect(found.flatMap(changesOf).sort(byPlace)).toEqual([...all].sort(byPlace));
        expect(
          found.every((block) => block.after.length <= longest && block.before.length === block.after.length),
        ).toBe(true);
      }),
    );
  });

  test('property: the order in which the changes come does not matter', () => {
    fc.assert(
      fc.property(changes, (all) => {
        expect(blocks([...all].reverse())).toEqual(blocks(all));
      }),
    );
  });

  test('no changes are no blocks', () => {
    expect(blocks([])).toEqual([]);
  });

  test.each<[string, readonly (readonly [number, number])[], readonly (readonly number[])[]]>([
    [
      'rows that follow each other are one',
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      [[1, 0, 3]],
    ],
    [
      'also when they come upside down',
      [
        [3, 0],
        [1, 0],
        [2, 0],
      ],
      [[1, 0, 3]],
    ],
    [
      'a row in between makes two',
      [
        [1, 0],
        [3, 0],
      ],
      [
        [1, 0, 1],
        [3, 0, 1],
      ],
    ],
    [
      'each column has its own',
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 0, 1],
        [1, 1, 1],
      ],
    ],
    [
      'a column does not run on into the next',
      [
        [9, 0],
        [10, 1],
      ],
      [
        [9, 0, 1],
        [10, 1, 1],
      ],
    ],
  ])('%s', (_, at, expected) => {
    expect(places(blocks(at.map(([row, column]) => changed(row, column, '', 1))))).toEqual(expected);
  });

  test('a long column is cut in pieces of the length asked, the last one shorter', () => {
    const column = Array.from({ length: 10 }, (_, row) => changed(row, 0, '', row));
    expect(places(blocks(column, 4))).toEqual([
      [0, 0, 4],
      [4, 0, 4],
      [8, 0, 2],
    ]);
  });

  test('342 rows in seven columns are seven blocks', () => {
    const all = Array.from({ length: 342 * 7 }, (_, i) => changed(i % 342, Math.floor(i / 342), i, i));
    expect(blocks(all)).toHaveLength(7);
  });
});
