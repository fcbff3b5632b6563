/** The schedule of every day, in fractions of whole numbers without end. */
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { kalenderdag, type Datum } from '../../../src/domain/tijd/datum';
import { momentVan } from '../../../src/domain/tijd/moment';
import { begin, periodeVan, volgende } from '../../../src/domain/tijd/periode';
import {
  BRON_TEMPO,
  BRON_TUSSENSTAND,
  nodigVoorSchema,
  opSchema,
  schemalijn,
  verstrekenDeel,
} from '../../../src/domain/beoordeling/schema';
import { op, p } from '../stand';

const DAGEN = Array.from({ length: op('1-1-2025') - op('2-1-2021') + 1 }, (_, n) => (op('2-1-2021') + n) as Datum);
const LENGTE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The part that has passed as sixths and parts of a sixth: [whole months, days of this month, length of this month].
 */
function maandenEnDagen(d: Datum): readonly [number, number, number] {
  const { jaar, maand, dag } = kalenderdag(d);
  if (dag === 1 && (maand === 1 || maand === 7)) return [6, 0, 1];
  const lengte = maand === 2 && jaar % 4 === 0 ? 29 : (LENGTE[maand - 1] ?? 0);
  return [maand > 6 ? maand - 7 : maand - 1, dag - 1, lengte];
}

test('on every day of four years the part that has passed is whole months and days of the month over six', () => {
  const mis = DAGEN.filter((d) => {
    const [maanden, dagen, lengte] = maandenEnDagen(d);
    const { teller, noemer } = verstrekenDeel(d);
    return BigInt(teller) * BigInt(6 * lengte) !== BigInt(maanden * lengte + dagen) * BigInt(noemer);
  });
  expect(mis).toEqual([]);
});

test('every day of a half-year more has passed than the day before, until all of it', () => {
  for (const eerste of [op('1-1-2024'), op('1-7-2023')]) {
    const einde = begin(volgende(periodeVan(eerste)));
    const delen = DAGEN.filter((d) => d > eerste && d <= einde)
      .map((d) => verstrekenDeel(d))
      .map(({ teller, noemer }) => teller / noemer);
    expect(delen.every((deel, i) => deel > (delen[i - 1] ?? 0))).toBe(true);
    expect([delen.length, delen.at(-1)]).toEqual([einde - eerste, 1]);
  }
});

test.each([
  ['1-2-2022', 16.7],
  ['1-3-2022', 33.3],
  ['1-4-2022', 50],
  ['1-5-2022', 66.7],
  ['1-6-2022', 83.3],
  ['1-7-2022', 100],
  ['21-3-2022', 44.1],
  ['1-8-2022', 16.7],
  ['1-10-2022', 50],
  ['31-12-2022', 99.5],
])('on %s the usual pace is at %d %% of the opgave', (dag, procent) => {
  expect(Math.round(schemalijn(p(1_000_000), op(dag)) / 1000) / 10).toBe(procent);
});

test('who is on schedule is decided on the exact fraction, on every kind of day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DAGEN.filter((d) => momentVan(d) !== 'tussenstand')),
      fc.integer({ min: -50, max: 5000 }),
      fc.integer({ min: -1, max: 1 }),
      (d, opgave, naast) => {
        const [maanden, dagen, lengte] = maandenEnDagen(d);
        const grens = (BigInt(opgave) * BigInt(maanden * lengte + dagen)) / BigInt(6 * lengte);
        const gehuisvest = Math.max(0, Number(grens) + naast);
        const verwacht = BigInt(gehuisvest) * BigInt(6 * lengte) >= BigInt(opgave) * BigInt(maanden * lengte + dagen);
        expect(opSchema(p(opgave), p(gehuisvest), d, STANDAARDBELEID).antwoord).toBe(verwacht ? 'ja' : 'nee');
      },
    ),
    { numRuns: 1000 },
  );
});

test('what is needed for the schedule is found by trying: nobody, one, two …', () => {
  fc.assert(
    fc.property(fc.constantFrom(...DAGEN), fc.integer({ min: 0, max: 120 }), (d, opgave) => {
      const probeer = Array.from({ length: opgave + 1 }, (_, n) => n).find(
        (n) => opSchema(p(opgave), p(n), d, STANDAARDBELEID).antwoord === 'ja',
      );
      expect(nodigVoorSchema(p(opgave), d, STANDAARDBELEID)).toBe(probeer);
    }),
  );
});

test.each([
  ['21-3-2022', BRON_TEMPO.tekst, ['drempel', 'gehuisvest', 'opgave']],
  ['1-7-2022', BRON_TEMPO.tekst, ['drempel', 'gehuisvest', 'opgave']],
  ['1-4-2022', BRON_TUSSENSTAND.tekst, ['drempel', 'gehuisvest', 'minimaal', 'opgave']],
  ['1-4-2021', 'brief GS over 1-4-2021', ['drempel', 'gehuisvest', 'minimaal', 'opgave']],
  ['1-10-2020', 'brief GS van 1-4-2021', ['drempel', 'gehuisvest', 'minimaal', 'opgave']],
])('on %s the answer names its source (%s) and the numbers %j', (dag, tekst, getallen) => {
  const stap = opSchema(p(418), p(106), op(dag), STANDAARDBELEID);
  expect([stap.bron.tekst, Object.keys(stap.getallen).sort(), stap.aangenomen]).toEqual([tekst, getallen, false]);
});

test('an opgave of 0, and a voorsprong, are on schedule on every day', () => {
  for (const d of DAGEN)
    for (const opgave of [0, -1, -40]) expect(opSchema(p(opgave), p(0), d, STANDAARDBELEID).antwoord).toBe('ja');
});
