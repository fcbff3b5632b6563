import fc from 'fast-check';
import { onlyOf, saidByAll } from '../../src/domain/only';

test('the only thing of a list is the one that holds no other', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      expect(onlyOf(texts)).toBe(texts.length === 1 ? texts[0] : undefined);
    }),
  );
});

test('what all say is one text, looked at no further than where two differ', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b')), (texts) => {
      expect(saidByAll(texts, (text) => text)).toBe(onlyOf(new Set(texts)));
    }),
  );
  const looked: string[] = [];
  expect(saidByAll(['a', 'b', 'c'], (text) => (looked.push(text), text))).toBeUndefined();
  expect(looked).toEqual(['a', 'b']);
});
