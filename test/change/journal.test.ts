import fc from 'fast-check';
import { blocks, changesOf, pack, unpack } from '../../src/change/blocks';
import type { JournalEntry } from '../../src/change/journal';
import { decodeEntry, encodeEntry } from '../../src/change/journal-codec';
import { forget, MOST_ENTRIES, MOST_TEXT, newId, readIndex, remember } from '../../src/change/journal-index';
import type { JournalIndex } from '../../src/change/journal-index';
import type { CellChange } from '../../src/change/plan';

const cell = fc.record({ content: fc.oneof(fc.string(), fc.integer(), fc.boolean()), numberFormat: fc.constantFrom('General', '0%', '@') });
const changes: fc.Arbitrary<CellChange[]> = fc
  .uniqueArray(fc.tuple(fc.nat(30), fc.nat(5), cell, cell), { selector: ([r, c]) => `${r}:${c}` })
  .map((all) => all.map(([row, column, before, after]) => ({ row, column, before, after })));
const byPlace = (a: CellChange, b: CellChange): number => a.column - b.column || a.row - b.row;
const entryOf = (all: readonly CellChange[], id = 'a'): JournalEntry => ({ id, time: '2022-03-30T10:00:00.000Z', plan: { sheet: '__proto__', label: 'test', changes: all, styles: [] } });

describe('blocks', () => {
  test('property: hold exactly the changes, each in one column and at most as long as asked', () => {
    fc.assert(fc.property(changes, fc.integer({ min: 1, max: 9 }), (all, longest) => {
      const found = blocks(all, longest);
      expect(found.flatMap(changesOf).sort(byPlace)).toEqual([...all].sort(byPlace));
      expect(found.every((b) => b.after.length <= longest)).toBe(true);
    }));
  });

  test('342 rows in seven columns are seven blocks', () => {
    const all = Array.from({ length: 342 * 7 }, (_, i): CellChange => {
      const state = { content: i, numberFormat: 'General' };
      return { row: i % 342, column: Math.floor(i / 342), before: state, after: state };
    });
    expect(blocks(all)).toHaveLength(7);
  });

  test('packed number formats must cover the contents', () => {
    expect(pack([{ content: 1, numberFormat: '0%' }, { content: '', numberFormat: '0%' }])).toEqual([[1, ''], [['0%', 2]]]);
    expect(() => unpack([[1, 2], [['0%', 1]]])).toThrow(RangeError);
  });
});

describe('an entry in the workbook', () => {
  test('property: comes out as it went in', () => {
    fc.assert(fc.property(changes, (all) => {
      const sorted = [...all].sort(byPlace);
      expect(decodeEntry(encodeEntry(entryOf(sorted)))).toEqual(entryOf(sorted));
    }));
  });

  test.each([undefined, 5, '', '{', 'null', '{"v":2}', '{"v":1,"id":"a","plan":{}}', '{"v":1,"id":"a","plan":{"sheet":"B","styles":[]},"blocks":[[0,0,[[1],[]],[[1],[]]]]}'])(
    '%j is no entry',
    (text) => {
      expect(decodeEntry(text)).toBeUndefined();
    },
  );

  test('342 gemeenten times 24 columns stays far under the bound', () => {
    const all = Array.from({ length: 342 * 24 }, (_, i): CellChange => ({
      row: i % 342, column: Math.floor(i / 342), before: { content: '', numberFormat: 'General' }, after: { content: i / 7, numberFormat: '0%' },
    }));
    expect(encodeEntry(entryOf(all)).length).toBeLessThan(MOST_TEXT / 3);
  });
});

describe('the list of entries', () => {
  const filled = (n: number, size: number): JournalIndex =>
    Array.from({ length: n }).reduce<JournalIndex>((index, _, i) => remember(index, entryOf([], `n${i}`), size).index, []);

  test('holds the last twenty, newest first, and names what must go', () => {
    const { index, dropped } = remember(filled(MOST_ENTRIES, 10), entryOf([], 'nieuw'), 10);
    expect([index.length, index[0]?.id, dropped]).toEqual([MOST_ENTRIES, 'nieuw', ['n0']]);
  });

  test('stays within its bound of text; what is too large alone is not remembered', () => {
    const { index, dropped } = remember(filled(3, MOST_TEXT / 4), entryOf([], 'groot'), MOST_TEXT / 2);
    expect([index.map((l) => l.id), dropped]).toEqual([['groot', 'n2', 'n1'], ['n0']]);
    expect(remember(index, entryOf([]), MOST_TEXT + 1)).toEqual({ index, dropped: [] });
  });

  test('forgets one', () => {
    expect(forget(filled(3, 1), 'n1').map((l) => l.id)).toEqual(['n2', 'n0']);
  });

  test('skips what is not a line', () => {
    const [line] = filled(1, 1);
    expect(readIndex([line, null, {}, 'x', { ...line, cells: '9' }])).toEqual([line]);
    expect(readIndex({})).toEqual([]);
  });

  test('two writes in one moment get their own ids', () => {
    const index = remember([], entryOf([], 't'), 1).index;
    expect([newId(index, 't'), newId(index, 'u')]).toEqual(['t-2', 'u']);
  });
});
