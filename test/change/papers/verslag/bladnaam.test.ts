import fc from 'fast-check';
import { bladnaam } from '../../../../src/change/papers/verslag/stuk';

test.each([
  ["Bijlage 's-Gravenhage", 'Bijlage ’s-Gravenhage'],
  ['Regiotabel [2022]: a/b', 'Regiotabel 2022 a b'],
  ['Additionele opgave Zuid-Holland Zuid', 'Additionele opgave Zuid-Hollan…'],
  [' ', 'Verslag'],
  ['*?', 'Verslag'],
])('%p becomes the sheet %p', (naam, blad) => expect(bladnaam(naam)).toBe(blad));

test('whatever it is called, Excel takes the name', () => {
  fc.assert(fc.property(fc.string(), (naam) => expect(bladnaam(naam)).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/)));
});
