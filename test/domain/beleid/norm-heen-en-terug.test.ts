/** A norm is written in a cell by us and typed there by people: what it says and what it is must be the same thing. */
import fc from 'fast-check';
import { regelOp, STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import type { Beleidsregel, Norm } from '../../../src/domain/beleid/beleidsregel';
import { drempel } from '../../../src/domain/beleid/norm';
import { formatNorm, parseNorm } from '../../../src/domain/beleid/norm-tekst';
import { minimaal } from '../../../src/domain/opgave/opgave';
import { op, p } from '../stand';

/** Parts as fine as a norm is written: percentages of four decimals. */
const miljoenste = fc.integer({ min: 0, max: 1_000_000 });
const norm = (soort: 'minimum' | 'opgave' | 'plus', fractie: number): Norm =>
  soort === 'plus' ? { soort: 'taakstellingPlus', fractie } : { soort: 'deel', van: soort, fractie };
const soorten = fc.constantFrom('minimum' as const, 'opgave' as const, 'plus' as const);

test('what is written is read back as exactly that, as fine as it is written', () => {
  fc.assert(
    fc.property(soorten, miljoenste, (soort, n) => {
      const deze = norm(soort, n / 1_000_000);
      expect(parseNorm(formatNorm(deze))).toEqual(deze);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['70%\u00a0van\u00a0het\u00a0minimum', '70% van het minimum'],
  ['  70 %   van   het minimum ', '70% van het minimum'],
  ['70% van minimum', '70% van het minimum'],
  ['70% VAN DE OPGAVE', '70% van de opgave'],
  ['70.5% van de opgave', '70,5% van de opgave'],
  ['0% van de opgave', '0% van de opgave'],
  ['100% van de opgave', '100% van de opgave'],
  ['33,3333% van de opgave', '33,3333% van de opgave'],
  ['TAAKSTELLING + 25 % VAN DE ACHTERSTAND', 'taakstelling + 25% van de achterstand'],
  ['Geen', 'geen'],
])('"%s" is the norm "%s"', (tekst, geschreven) => {
  const gelezen = parseNorm(tekst);
  expect(gelezen && formatNorm(gelezen)).toBe(geschreven);
});

test.each([
  '100,01% van de opgave',
  '101% van het minimum',
  '1e2% van de opgave',
  '0,33333% van de opgave',
  '7 0% van de opgave',
  '70% van de opgave!',
  '70% van de opgave of geen',
  'geen coulance',
  '70%van de opgave van',
  '+25% van de achterstand',
  'taakstelling - 25% van de achterstand',
  'taakstelling+25% van de achterstand',
  'NaN% van de opgave',
  '٧٠% van de opgave',
  '__proto__',
])('"%s" is no norm', (tekst) => {
  expect(parseNorm(tekst)).toBeUndefined();
});

test('a part of the minimum is compared with the minimum, not with half of the part of the opgave', () => {
  // 70 % of ceil(5 / 2) = 2.1; half of 70 % of 5 would be 1.75
  expect(drempel(norm('minimum', 0.7), p(5), undefined)).toBe(2.1);
  expect(drempel(norm('opgave', 0.7), p(5), undefined)).toBe(3.5);
});

test('no threshold is above what it is a part of, nor below 0 for an opgave of 0 or more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('minimum' as const, 'opgave' as const),
      miljoenste,
      fc.nat({ max: 100_000 }),
      (soort, n, opgave) => {
        const grens = drempel(norm(soort, n / 1_000_000), p(opgave), undefined);
        expect(grens).toBeGreaterThanOrEqual(0);
        expect(grens).toBeLessThanOrEqual(soort === 'minimum' ? minimaal(p(opgave)) : opgave);
      },
    ),
  );
});

test('taakstelling plus a part of the achterstand lies between the two, in millionths exactly', () => {
  fc.assert(
    fc.property(miljoenste, fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 }), (n, taakstelling, achterstand) => {
      const grens = Number(drempel(norm('plus', n / 1_000_000), p(taakstelling + achterstand), p(taakstelling)));
      expect(Math.round((grens - taakstelling) * 1_000_000)).toBe(n * achterstand);
    }),
  );
});

describe('rules of the user', () => {
  const regel = (dag: string, van: Norm): Beleidsregel => ({
    peildatum: op(dag),
    norm: van,
    omkoppelingenTellen: true,
    bron: { tekst: 'brief', aangenomen: true },
    herkomst: 'gebruiker',
  });
  const fouten = (rijen: readonly Beleidsregel[]) => {
    const uitkomst = metRegels(STANDAARDBELEID, rijen);
    return uitkomst.ok ? [] : uitkomst.fouten.map(({ code, rij }) => [rij, code]);
  };

  test('each fault says which row it is about', () => {
    const goed = regel('1-4-2027', norm('minimum', 0.7));
    const rijen = [
      goed,
      regel('1-7-2027', norm('minimum', 0.7)),
      regel('2-7-2027', { soort: 'geen' }),
      regel('1-7-2027', { soort: 'geen' }),
      goed,
      goed,
    ];
    expect(fouten(rijen)).toEqual([
      [1, 'normPastNiet'],
      [2, 'geenBeslisdatum'],
      [3, 'dubbel'],
      [4, 'dubbel'],
      [5, 'dubbel'],
    ]);
  });

  test('one fault keeps all rows out', () => {
    expect(
      metRegels(STANDAARDBELEID, [regel('1-4-2027', norm('minimum', 0.7)), regel('2-4-2027', { soort: 'geen' })]),
    ).not.toHaveProperty('beleid');
  });

  test('no rows change nothing, and a rule carries its source and what is assumed of it', () => {
    expect(metRegels(STANDAARDBELEID, [])).toEqual({ ok: true, beleid: STANDAARDBELEID });
    const met = metRegels(STANDAARDBELEID, [regel('1-7-2027', norm('opgave', 0.8))]);
    expect(met.ok && regelOp(met.beleid, op('1-7-2027'))).toMatchObject({
      herkomst: 'gebruiker',
      bron: { tekst: 'brief', aangenomen: true },
    });
    expect(met.ok && regelOp(met.beleid, op('1-10-2027')).herkomst).toBe('terugval');
  });
});
