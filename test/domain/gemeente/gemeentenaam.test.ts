import fc from 'fast-check';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import { sleutelVan, woorden } from '../../../src/domain/gemeente/gemeentenaam';

test.each([
  ["'s-Gravenhage", ['s', 'gravenhage']],
  ["Gravenhage 's-", ['s', 'gravenhage']],
  ['Capelle a/d IJssel', ['capelle', 'aan', 'den', 'ijssel']],
  ['Krimpen a.d. IJssel', ['krimpen', 'aan', 'den', 'ijssel']],
  ['Alphen aan de Rijn', ['alphen', 'aan', 'den', 'rijn']],
  ['Kaag & Braassem', ['kaag', 'en', 'braassem']],
  ['Rijswijk (ZH.)', ['rijswijk']],
  ['gemeente Delft', ['delft']],
  ['Léiden\u200b', ['leiden']],
  ['', []],
  ['()-', []],
])('the words of "%s" are %j', (naam, verwacht) => {
  expect(woorden(naam)).toEqual(verwacht);
});

test('every gemeente has a key of its own, which its own words give back', () => {
  const sleutels = GEMEENTEN.map(({ naam }) => sleutelVan(naam));
  expect(new Set(sleutels).size).toBe(GEMEENTEN.length);
  for (const { naam } of GEMEENTEN) expect(sleutelVan(woorden(naam).join(' '))).toBe(sleutelVan(naam));
});

test('capitals, spaces around and invisible marks never change a key', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...GEMEENTEN),
      fc.constantFrom('\u200b', '\u00ad', '\ufeff', '\u200e'),
      fc.nat({ max: 30 }),
      ({ naam }, teken, plaats) => {
        const bedorven = ` ${naam.slice(0, plaats)}${teken}${naam.slice(plaats)}\u00a0`.toUpperCase();
        expect(sleutelVan(bedorven)).toBe(sleutelVan(naam));
      },
    ),
  );
});

test('a key is small letters and figures, whatever it is made of', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (tekst) => expect(sleutelVan(tekst)).toMatch(/^[a-z0-9]*$/)));
});
