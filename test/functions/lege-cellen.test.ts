/** Excel hands over an empty cell of a range as 0 on the desktop and as "" on the web [F09]: what becomes of it. */
import { beoordeelCellen } from '../../src/functions/tabel';
import { op } from '../domain/stand';
import { bel } from './bel';

const uitkomst = (...invoer: readonly unknown[]) => bel('BEOORDEEL', ...invoer) as Promise<unknown[][]>;
const KOP = ['Gemeente', 'Trede', 'Taakstelling', 'Achterstand', 'Gehuisvest'];

describe('of an Excel that does not say which cells are empty [F09]', () => {
  test.each([
    ['taakstelling', ['Taakstelling', 'Achterstand'], [0, 10], 'de opgave of taakstelling is 0 of leeg'],
    ['taakstelling, on the web', ['Taakstelling', 'Achterstand'], ['', 10], 'de opgave ontbreekt'],
    ['opgave', ['Opgave', 'Gehuisvest in 2021'], [0, 3], 'de opgave of taakstelling is 0 of leeg'],
    ['opgave beside what it comes from', ['Opgave', 'Taakstelling'], [0, 10], 'de opgave of taakstelling is 0 of leeg'],
  ])('a row with an empty %s has no outcome, on the desktop as on the web', async (_, koppen, cellen, reden) => {
    const [, ...regels] = await uitkomst(
      [
        ['Gemeente', 'Trede', ...koppen, 'Gehuisvest'],
        ['Delft', 1, ...cellen, 60],
        ['Westland', 1, 80, 10, 40],
      ],
      '1-4-2022',
    );
    expect(regels.map((rij) => rij.at(-1))).toEqual([`geen uitkomst: ${reden}`, expect.not.stringContaining('geen')]);
  });

  test('an opgave of 0 that taakstelling and voorsprong come to is one', async () => {
    const [, delft] = await uitkomst(
      [
        ['Gemeente', 'Trede', 'Taakstelling', 'Voorsprong', 'Opgave', 'Gehuisvest'],
        ['Delft', 1, 8, 8, 0, 2],
      ],
      '1-7-2022',
    );
    expect(delft?.slice(0, 4)).toEqual(['Delft', 0, 0, -2]);
  });

  test('the heading says what a 0 may be, where there is one', async () => {
    const kop = async (trede: string | number) =>
      (await uitkomst([KOP, ['Delft', trede, 70, 6, 48]], '1-4-2022'))[0]?.[6];
    expect([await kop(0), await kop('0'), await kop(1)]).toEqual([
      'Verwachte trede (lege cellen tellen als 0)',
      'Verwachte trede',
      'Verwachte trede',
    ]);
  });
});

test('where it is known which cells are empty a 0 is a 0, and what is empty has no outcome', async () => {
  const regels = await beoordeelCellen(
    [
      [...KOP, 'Koppelingen'],
      ['Delft', 0, 70, 6, 0, ''],
      ['Westland', '', 80, 10, 40, ''],
      ['Gouda', 1, 50, 0, '', ''],
      ['Leiden', 1, 0, 0, 0, ''],
    ],
    op('1-4-2022'),
    true,
  );
  expect(regels.map((rij) => [rij[0], rij[6], rij[7]])).toEqual([
    ['Gemeente', 'Verwachte trede', 'Vervolgstap'],
    ['Delft', '1', expect.any(String)],
    ['Westland', expect.stringContaining('trede'), ''],
    ['Gouda', '', 'geen uitkomst: het aantal gehuisvest ontbreekt'],
    ['Leiden', expect.any(String), expect.any(String)],
  ]);
});
