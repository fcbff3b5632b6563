import fc from 'fast-check';
import { sealOf } from '../../../src/change/write/seal';

test.each([
  ['', { size: 0, sum: '811c9dc5' }],
  ['a', { size: 1, sum: '2b24d044' }],
])('the seal of "%s"', (text, seal) => {
  expect(sealOf(text)).toEqual(seal);
});

test('property: one other character gives another seal', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(0xffff), (text, place, code) => {
      const at = place % text.length;
      const other = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
      expect(sealOf(other).sum === sealOf(text).sum).toBe(other === text);
    }),
  );
});
