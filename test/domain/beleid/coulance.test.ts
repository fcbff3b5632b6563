/** Every coulance of the letters at its threshold: one person below, and exactly there or first above. */
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import type { Beleidsregel, Norm } from '../../../src/domain/beleid/beleidsregel';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { BELEIDSREGELS } from '../../../src/domain/data/beleidsregels';
import { minimaal } from '../../../src/domain/opgave/opgave';
import { opSchema } from '../../../src/domain/beoordeling/schema';
import { op, p, stand } from '../stand';

const VOL = { koppelingen: 'voldoende' } as const;
const na = (...invoer: Parameters<typeof stand>) => {
  const b = beoordeel(stand(...invoer), STANDAARDBELEID);
  return b.kind === 'trede' ? b.trede : b.kind;
};

test.each<[string, number, number, string]>([
  // peildatum, opgave, least number housed that keeps step 1, why
  ['1-10-2020', 418, 147, '0.7 × 209 = 146.3'],
  ['1-10-2020', 200, 70, '0.7 × 100 is exactly 70'],
  ['1-10-2020', 1, 1, '0.7 × 1'],
  ['1-4-2021', 418, 147, '0.7 × 209 = 146.3'],
  ['1-4-2021', 417, 147, 'the minimum of 417 is 209 too'],
  ['1-4-2021', 180, 63, '0.7 × 90 is 63, not 62.99…'],
  ['1-10-2021', 418, 209, 'none: the minimum itself'],
  ['1-4-2022', 418, 209, 'none'],
  ['1-4-2022', 417, 209, 'none: half of 417 rounded up'],
  ['1-10-2022', 9, 5, 'none: half of 9 rounded up'],
  ['1-4-2023', 100, 50, 'a date without a rule of its own'],
])('tussenstand %s, opgave %i: %i keeps the step (%s)', (dag, opgave, genoeg) => {
  expect(na(dag, opgave, genoeg, { trede: '1' })).toBe('1');
  expect(na(dag, opgave, genoeg + 1, { trede: '1' })).toBe('1');
  expect(na(dag, opgave, genoeg - 1, { trede: '1' })).toBe('2');
});

test.each<[string, number, number, number, string]>([
  // peildatum, taakstelling, opgave, least number housed that keeps step 1, why
  ['1-1-2021', 199, 199, 140, '0.7 × 199 = 139.3'],
  ['1-1-2021', 90, 90, 63, '0.7 × 90 is 63, not 62.99…'],
  ['1-7-2021', 200, 200, 140, '0.7 × 200 is exactly 140'],
  ['1-7-2021', 400, 535, 375, '0.7 × 535 = 374.5, of the opgave and not of the taakstelling'],
  ['1-1-2022', 340, 535, 389, '340 + 0.25 × 195 = 388.75'],
  ['1-1-2022', 340, 540, 390, '340 + 0.25 × 200 is exactly 390'],
  ['1-1-2022', 340, 341, 341, '340 + 0.25: the whole opgave'],
])('eindbeoordeling %s, taakstelling %i, opgave %i: %i keeps the step (%s)', (dag, taakstelling, opgave, genoeg) => {
  const verder = { trede: '1', taakstelling, ...VOL } as const;
  expect(na(dag, opgave, genoeg, verder)).toBe(genoeg >= opgave ? '0' : '1');
  expect(na(dag, opgave, genoeg - 1, verder)).toBe('2');
  expect(na(dag, opgave, opgave - 1, verder)).toBe(opgave - 1 >= genoeg ? '1' : '2');
  expect(na(dag, opgave, opgave, verder)).toBe('0');
});

test.each(['1-7-2022', '1-1-2023', '1-7-2023', '1-1-2020', '1-7-2026'])(
  '%s has no coulance: one person too few is one step up',
  (dag) => {
    expect(na(dag, 417, 416, { trede: '1', ...VOL })).toBe('2');
    expect(na(dag, 417, 417, { trede: '1', ...VOL })).toBe('0');
  },
);

test('with a voorsprong the norm of 1-1-2022 is never below the taakstelling, and the opgave comes first', () => {
  expect(na('1-1-2022', 300, 299, { trede: '1', taakstelling: 340, ...VOL })).toBe('2');
  expect(na('1-1-2022', 300, 300, { trede: '1', taakstelling: 340, ...VOL })).toBe('0');
});

test(
  'huurcontracten reach the opgave and the coulance norm together with the placements, and not the schedule ' +
    'of 1 April',
  () => {
    expect(na('1-7-2021', 200, 138, { trede: '1', huurcontracten: 2, ...VOL })).toBe('1');
    expect(na('1-7-2021', 200, 138, { trede: '1', huurcontracten: 1, ...VOL })).toBe('2');
    expect(na('1-7-2021', 200, 138, { trede: '1', huurcontracten: 62, ...VOL })).toBe('0');
    expect(na('1-4-2021', 418, 146, { trede: '1', huurcontracten: 100 })).toBe('2');
  },
);

test('coulance never lowers a step: below the opgave the best outcome is that it stays', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BELEIDSREGELS),
      fc.integer({ min: 1, max: 600 }),
      fc.nat(600),
      ({ peildatum }, opgave, minder) => {
        const gehuisvest = Math.max(0, opgave - 1 - minder);
        expect(['2', '3', '3a']).toContain(
          na(peildatum, opgave, gehuisvest, { trede: '2', taakstelling: opgave, ...VOL }),
        );
      },
    ),
  );
});

const regel = (dag: string, norm: Norm): Beleidsregel => ({
  peildatum: op(dag),
  norm,
  omkoppelingenTellen: true,
  bron: { tekst: 'brief', aangenomen: false },
  herkomst: 'gebruiker',
});

test('a lower norm never gives a higher step', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      percent,
      percent,
      fc.nat(300),
      fc.nat(300),
      fc.constantFrom('1-4-2026', '1-7-2026'),
      (a, b, opgave, gehuisvest, dag) => {
        const [laag, hoog] = [Math.min(a, b), Math.max(a, b)].map((n) => {
          const eigen = metRegels(STANDAARDBELEID, [regel(dag, { soort: 'deel', van: 'opgave', fractie: n / 100 })]);
          const uitkomst = beoordeel(
            stand(dag, opgave, gehuisvest, { trede: '1', ...VOL }),
            eigen.ok ? eigen.beleid : STANDAARDBELEID,
          );
          return uitkomst.kind === 'trede' ? Number(uitkomst.trede) : NaN;
        });
        expect(laag).toBeLessThanOrEqual(hoog ?? NaN);
      },
    ),
  );
});

test('a coulance above the minimum does not make 1 April harder than without it', () => {
  const eigen = metRegels(STANDAARDBELEID, [regel('1-4-2026', { soort: 'deel', van: 'opgave', fractie: 0.9 })]);
  if (!eigen.ok) throw new Error('refused');
  fc.assert(
    fc.property(fc.nat(500), (opgave) => {
      const antwoord = (gehuisvest: number) =>
        opSchema(p(opgave), p(gehuisvest), op('1-4-2026'), eigen.beleid).antwoord;
      expect(antwoord(minimaal(p(opgave)))).toBe('ja');
      expect(antwoord(minimaal(p(opgave)) - 1)).toBe('nee');
    }),
    { numRuns: 1000 },
  );
});
