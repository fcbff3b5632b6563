import { NO_FRAME } from '../../../src/change/write/frame';
import fc from 'fast-check';
import type { JournalEntry } from '../../../src/change/write/journal';
import { MOST_ENTRIES, MOST_TEXT } from '../../../src/change/write/journal-bounds';
import { forget, newId, restored, remember } from '../../../src/change/write/journal-index';
import { readIndex, type JournalIndex } from '../../../src/change/write/journal-lines';
import { changed } from '../changes';

const entry = (id: string, time = '2022-03-30T10:00:00.000Z'): JournalEntry => ({
  id,
  time,
  mark: 'Opgavewijzer_geschreven_1',
  plan: {
    sheet: 'Haaglanden',
    label: 'Uitkomsten van 9 gemeenten',
    changes: [changed(0, 0, '', 1), changed(1, 0, '', 2)],
    styles: [],
    frame: NO_FRAME,
  },
});
const sized = (size: number) => ({ size, sum: '1a2b' });
/** `n` writes of this size, n0 the oldest. */
const filled = (n: number, size: number): JournalIndex =>
  Array.from({ length: n }).reduce<JournalIndex>(
    (index, _, i) => remember(index, entry(`n${i}`), sized(size)).index,
    [],
  );
const ids = (index: JournalIndex) => index.map((line) => line.id);

describe('a write that is remembered', () => {
  test('stands first, with what the list shows of it', () => {
    expect(remember(filled(1, 10), entry('nieuw'), sized(25)).index[0]).toEqual({
      id: 'nieuw',
      time: '2022-03-30T10:00:00.000Z',
      mark: 'Opgavewijzer_geschreven_1',
      sheet: 'Haaglanden',
      label: 'Uitkomsten van 9 gemeenten',
      cells: 2,
      size: 25,
      sum: '1a2b',
    });
  });

  test('is one of the last twenty, newest first; the oldest is named to go', () => {
    const { index, dropped } = remember(filled(MOST_ENTRIES, 10), entry('nieuw'), sized(10));
    expect([index.length, index[0]?.id, ids(dropped)]).toEqual([MOST_ENTRIES, 'nieuw', ['n0']]);
  });

  test('takes the place of the oldest where the text of all would be too long', () => {
    const { index, dropped } = remember(filled(3, MOST_TEXT / 4), entry('groot'), sized(MOST_TEXT / 2));
    expect([ids(index), ids(dropped)]).toEqual([['groot', 'n2', 'n1'], ['n0']]);
  });

  test('may fill the whole place alone', () => {
    const { index, dropped } = remember(filled(2, 10), entry('groot'), sized(MOST_TEXT));
    expect([ids(index), ids(dropped)]).toEqual([['groot'], ['n1', 'n0']]);
  });

  test('is not remembered when it is too large alone: then nothing else goes either', () => {
    const index = filled(2, 10);
    expect(remember(index, entry('reus'), sized(MOST_TEXT + 1))).toEqual({ index, dropped: [] });
  });

  test('property: the list never outgrows its bounds, and every write is in it or named to go, once', () => {
    const size = fc.integer({ min: 1, max: MOST_TEXT });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 40 }), (sizes) => {
        let index: JournalIndex = [];
        const gone: string[] = [];
        sizes.forEach((each, i) => {
          const next = remember(index, entry(`n${i}`), sized(each));
          index = next.index;
          gone.push(...ids(next.dropped));
          expect(index.length).toBeLessThanOrEqual(MOST_ENTRIES);
          expect(index.reduce((sum, line) => sum + line.size, 0)).toBeLessThanOrEqual(MOST_TEXT);
          expect(index[0]?.id).toBe(`n${i}`);
        });
        expect([...ids(index), ...gone].sort()).toEqual(sizes.map((_, i) => `n${i}`).sort());
      }),
    );
  });
});

describe('forgetting', () => {
  test('takes one out and leaves the others in their order', () => {
    expect(ids(forget(filled(3, 1), 'n1'))).toEqual(['n2', 'n0']);
  });

  test('one that is not there changes nothing', () => {
    expect(forget(filled(2, 1), 'x')).toEqual(filled(2, 1));
  });
});

describe('a write that was taken back at once', () => {
  test('costs no other its place: the list is what it was', () => {
    const full = filled(MOST_ENTRIES, 10);
    const { index, dropped } = remember(full, entry('nieuw'), sized(10));
    expect(restored(index, 'nieuw', dropped)).toEqual(full);
  });

  test('property: whatever had to give way to it', () => {
    const size = fc.integer({ min: 1, max: MOST_TEXT });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 30 }), size, (sizes, own) => {
        const before = sizes.reduce<JournalIndex>(
          (index, each, i) => remember(index, entry(`n${i}`), sized(each)).index,
          [],
        );
        const { index, dropped } = remember(before, entry('nieuw'), sized(own));
        expect(restored(index, 'nieuw', dropped)).toEqual(before);
      }),
    );
  });

  test('leaves what another wrote meanwhile, and doubles nothing', () => {
    const [a, b] = [filled(1, 1), remember(filled(1, 1), entry('ander'), sized(1)).index];
    expect(ids(restored(b, 'nieuw', a))).toEqual(['ander', 'n0']);
  });
});

describe('the list as it came out of the workbook', () => {
  const [line] = filled(1, 1);

  test('is the list that was kept', () => {
    expect(readIndex(JSON.parse(JSON.stringify(filled(3, 5))))).toEqual(filled(3, 5));
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['an empty object', {}],
    ['a list', []],
    ['a count as text', { ...line, cells: '9' }],
    ['no size', { ...line, size: undefined }],
    ['no sum', { ...line, sum: undefined }],
    ['no id', { ...line, id: undefined }],
    ['a time that is a number', { ...line, time: 5 }],
    ['no sheet', { ...line, sheet: null }],
    ['no label', { ...line, label: [] }],
    ['a time that is none', { ...line, time: 'gisteren' }],
    ['half a cell', { ...line, cells: 1.5 }],
    ['more cells than a write may hold', { ...line, cells: 9007199254740991 }],
    ['a size above all that is kept', { ...line, size: 9007199254740991 }],
    ['a label of a million characters', { ...line, label: 'x'.repeat(1_000_000) }],
    ['a size below nothing', { ...line, size: -1 }],
    ['outcomes that are none', { ...line, outcomes: { headings: [1], settings: '' } }],
    ['a list as line', [line]],
  ])('skips %s', (_, other) => {
    expect(readIndex([other, line])).toEqual([line]);
  });

  test.each<[unknown]>([[undefined], [null], [{}], ['[]'], [3]])('is empty where %j was kept', (kept) => {
    expect(readIndex(kept)).toEqual([]);
  });
});

test('two writes in one moment get their own ids', () => {
  const two = remember(remember([], entry('t'), sized(1)).index, entry('t-2'), sized(1)).index;
  expect([newId([], 't'), newId(two, 't'), newId(two, 'u')]).toEqual(['t', 't-3', 'u']);
});
