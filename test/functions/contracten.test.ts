/** Contracts that may be the total with those housed in it: a function counts them twice nor guesses. */
import { bel } from './bel';
import { foutVan } from './host';

const trede = (gehuisvest: number, huurcontracten: number, opgave = 417): unknown =>
  bel('TREDE', 2, '1-7-2022', opgave, gehuisvest, 'voldoende', 'nee', 'nee', huurcontracten);

test.each([
  ['fewer than were housed are extra persons', 367, 50, '0'],
  ['fewer than were housed, and not enough', 367, 49, '3a'],
  ['the opgave as the total: reached either way', 367, 417, '0'],
  ['as many as were housed, and too few either way', 20, 20, '3a'],
  ['of nobody housed the extra persons are the total', 0, 400, '3a'],
])('%s', (_, gehuisvest, huurcontracten, expected) => {
  expect(trede(gehuisvest, huurcontracten)).toBe(expected);
});

test('a number that gives two steps gives none, and says what to write', () => {
  expect(foutVan(() => trede(367, 380))).toBe(
    '#N/A Geen trede te bepalen: niet gezegd is of de huurcontracten de extra personen zijn of het totaal. Geef ' +
      'alleen het totaal op, bij gehuisvest.',
  );
  expect([trede(380, 0), trede(747, 0)]).toEqual(['3a', '0']);
});

test('WAAROM says that it is asked', async () => {
  expect(await bel('WAAROM', 2, '1-7-2022', 417, 367, 'voldoende', 'nee', 'nee', 380)).toContain('huurcontracten');
});
