import fc from 'fast-check';
import { rememberedUpTo } from '../../src/domain/remembered';

test('an answer is worked out once, and again only when there were too many', () => {
  const asked: string[] = [];
  const twice = rememberedUpTo(
    2,
    (text: string) => text,
    (text) => (asked.push(text), text + text),
  );
  expect(['a', 'b', 'a', 'b'].map(twice)).toEqual(['aa', 'bb', 'aa', 'bb']);
  expect(asked).toEqual(['a', 'b']);
  expect(['c', 'a'].map(twice)).toEqual(['cc', 'aa']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('whatever was asked before, it answers as the function itself does', () => {
  const sum = (a: number, b: number): { readonly sum: number } | undefined => (b > 5 ? undefined : { sum: a - b });
  const remembered = rememberedUpTo(3, (a: number, b: number) => `${a}|${b}`, sum);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (a, b) => {
      expect(remembered(a, b)).toEqual(sum(a, b));
    }),
  );
});
