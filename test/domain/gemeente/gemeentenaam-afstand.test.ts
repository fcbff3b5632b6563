/** The distance of two keys against its definition, written down as slowly and as plainly as it can be. */
import fc from 'fast-check';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import { afstand, kanBinnen, lettersVan, sleutelVan } from '../../../src/domain/gemeente/gemeentenaam';

/**
 * Least number of letters added, dropped, replaced or swapped with their neighbour, each letter at most once: tries
 * everything.
 */
function naief(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const gewisseld = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    naief(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    naief(a.slice(1), b) + 1,
    naief(a, b.slice(1)) + 1,
    gewisseld ? naief(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

const LETTERS = ['a', 'b', 'c'];
const langer = (teksten: readonly string[]): readonly string[] =>
  teksten.flatMap((tekst) => LETTERS.map((letter) => tekst + letter));
/** Every text of at most three letters out of a, b and c. */
const KORT = [[''], langer(['']), langer(langer([''])), langer(langer(langer([''])))].flat();
const PAREN = KORT.flatMap((a) => KORT.map((b) => [a, b] as const));
const sleutel = fc.stringMatching(/^[a-d0-3]{0,6}$/);

test.each([
  ['rijswijk', 'rijswijk', 0],
  ['rijswik', 'rijswijk', 1],
  ['riijswijk', 'rijswijk', 1],
  ['rijswyk', 'rijswijk', 2],
  ['deflt', 'delft', 1],
  ['westland', 'wetsland', 1],
  ['', 'delft', 5],
  ['ca', 'abc', 3],
  ['leiden', 'leiderdorp', 5],
])('from "%s" to "%s" it is %i', (a, b, verwacht) => {
  expect([afstand(a, b), afstand(b, a)]).toEqual([verwacht, verwacht]);
});

test('for every two texts of at most three letters it is what trying everything gives', () => {
  expect(PAREN.filter(([a, b]) => afstand(a, b) !== naief(a, b))).toEqual([]);
});

test('with a limit it is the same up to the limit, and above it wherever the real one is', () => {
  for (const grens of [0, 1, 1.5, 2, 3]) {
    expect(
      PAREN.filter(([a, b]) =>
        naief(a, b) <= grens ? afstand(a, b, grens) !== naief(a, b) : afstand(a, b, grens) <= grens,
      ),
    ).toEqual([]);
  }
});

test('longer texts too, whatever was compared before', () => {
  fc.assert(
    fc.property(sleutel, sleutel, fc.integer({ min: 0, max: 6 }), (a, b, grens) => {
      const echt = naief(a, b);
      expect(afstand(a, b)).toBe(echt);
      expect(Math.min(afstand(a, b, grens), grens + 1)).toBe(Math.min(echt, grens + 1));
    }),
    { numRuns: 300 },
  );
});

test('two keys that are near are never set aside by their letters alone', () => {
  expect(PAREN.filter(([a, b]) => !kanBinnen(naief(a, b), lettersVan(a), lettersVan(b)))).toEqual([]);
  fc.assert(
    fc.property(sleutel, sleutel, (a, b) => expect(kanBinnen(naief(a, b), lettersVan(a), lettersVan(b))).toBe(true)),
    { numRuns: 300 },
  );
});

test('keys that lack letters on one side are set aside, whichever side that is', () => {
  const [abc, leeg, abd] = ['abc', '', 'abd'].map(lettersVan) as [number, number, number];
  expect([kanBinnen(2, abc, leeg), kanBinnen(2, leeg, abc), kanBinnen(3, abc, leeg)]).toEqual([false, false, true]);
  expect([kanBinnen(0, abc, abd), kanBinnen(1, abc, abd), kanBinnen(0, abc, lettersVan('cabbac'))]).toEqual([
    false,
    true,
    true,
  ]);
});

test('no two gemeenten are one slip of the pen apart, so one slip never makes another gemeente', () => {
  const sleutels = GEMEENTEN.map(({ naam }) => sleutelVan(naam));
  const dichtbij = sleutels.flatMap((a, i) =>
    sleutels
      .slice(i + 1)
      .filter((b) => afstand(a, b) < 2)
      .map((b) => `${a} ${b}`),
  );
  expect(dichtbij).toEqual([]);
});
