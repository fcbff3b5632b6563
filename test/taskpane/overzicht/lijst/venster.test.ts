/** Which lines are drawn: those in sight, and those that must stay. */
import fc from 'fast-check';
import { teTekenen } from '../../../../src/taskpane/overzicht/lijst/venster';

test.each([
  ['the whole of a short list', { van: 0, tot: 32 }, 3, [], [0, 1, 2]],
  ['the middle of a long one', { van: 10, tot: 13 }, 342, [], [10, 11, 12]],
  ['with the opened one above it', { van: 10, tot: 12 }, 342, [4], [4, 10, 11]],
  ['with the one that has the focus below it', { van: 0, tot: 2 }, 342, [-1, 200], [0, 1, 200]],
  ['each once', { van: 0, tot: 2 }, 342, [1, 1, 5, 5], [0, 1, 5]],
  ['no place outside the list', { van: 0, tot: 2 }, 2, [7], [0, 1]],
  ['an empty list', { van: 0, tot: 32 }, 0, [0], []],
  ['a list that became shorter than where it was scrolled to', { van: 40, tot: 70 }, 9, [0], [0]],
])('%s', (_, venster, aantal, ook, getekend) => {
  expect(teTekenen(venster, aantal, ook)).toEqual(getekend);
});

test('always in order, each once, and all that is in sight', () => {
  const n = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(n, n, n, fc.array(fc.integer({ min: -1, max: 400 })), (van, breed, aantal, ook) => {
      const getekend = teTekenen({ van, tot: van + breed }, aantal, ook);
      expect(getekend).toEqual([...new Set(getekend)].sort((a, b) => a - b));
      for (let i = van; i < Math.min(van + breed, aantal); i += 1) expect(getekend).toContain(i);
      expect(getekend.every((i) => i >= 0 && i < aantal)).toBe(true);
    }),
  );
});
