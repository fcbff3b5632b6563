/**
 * What is no number of persons never becomes one: it stops at the door, and no sum beyond exact whole numbers gets past
 * it.
 */
import fc from 'fast-check';
import {
  aandeel,
  deelVan,
  halfNaarBoven,
  halfOmhoog,
  naarBeneden,
  naarBoven,
  procent,
} from '../../../src/domain/getal/afronding';
import { fractie, personen } from '../../../src/domain/getal/getal';
import { opgave, restant, saldo, saldoInWoorden, saldoNaHerindeling } from '../../../src/domain/opgave/opgave';
import { benodigdTempo, prognose, tempoPerWeek } from '../../../src/domain/prognose/prognose';
import { alsGeheel } from '../../../src/domain/opgave/provincie';
import { woningenVoor } from '../../../src/domain/opgave/woningen';
import { op, p } from '../stand';

const GROOTST = Number.MAX_SAFE_INTEGER;

test.each([0.5, -0.5, 1e-9, 388.75, Number.NaN, Infinity, -Infinity, GROOTST + 1, -GROOTST - 1, 1e21])(
  '%d is no number of persons',
  (n) => {
    expect(() => personen(n)).toThrow(RangeError);
    expect(() => personen(n)).toThrow(`geen geheel aantal personen: ${n}`);
  },
);

test.each([0, 1, -1, 2877, GROOTST, -GROOTST])('%d is a number of persons', (n) => {
  expect(personen(n)).toBe(n);
});

test.each([Number.NaN, Infinity, -Infinity])('%d is no part', (n) => {
  expect(() => fractie(n)).toThrow(RangeError);
});

test('a part may be 0, more than the whole, or below 0', () => {
  expect([0, 1.4, -0.2, Number.MIN_VALUE].map(fractie)).toEqual([0, 1.4, -0.2, Number.MIN_VALUE]);
});

test('minus zero persons are zero persons, in every sum', () => {
  const nullen = [
    personen(-0),
    p(-0),
    saldo(p(0), p(0)),
    opgave(p(0), p(-0)),
    restant(p(0), p(0)),
    saldoNaHerindeling([]),
    naarBoven(-0.9),
    naarBeneden(0.9),
    halfNaarBoven(p(-1)),
    halfOmhoog(-0.5),
    procent(p(-0), p(7)),
    deelVan(-0, 7),
    deelVan(0.7, -0),
  ];
  for (const n of nullen) expect(Object.is(n, 0)).toBe(true);
  expect(saldoInWoorden(p(-0))).toBe('voorsprong 0');
});

test.each<[string, () => unknown]>([
  ['an opgave', () => opgave(p(GROOTST), p(1))],
  ['a saldo', () => saldo(p(GROOTST), p(-1))],
  ['what is left', () => restant(p(-GROOTST), p(1))],
  ['the sum of saldi', () => saldoNaHerindeling([p(GROOTST), p(GROOTST)])],
  ['a province', () => alsGeheel([1, 2].map((n) => ({ naam: String(n), opgave: p(GROOTST), gehuisvest: p(0) })))],
  ['a forecast', () => prognose(p(GROOTST), op('1-1-2022'), op('1-7-2022'), tempoPerWeek(7))],
  ['rounding up what is no number', () => naarBoven(Number.NaN)],
  ['rounding down what has no end', () => naarBeneden(Infinity)],
])('%s beyond exact whole numbers is refused, not rounded', (_wat, reken) => {
  expect(reken).toThrow(RangeError);
});

test.each([0, -2, -0.1, Number.NaN, -Infinity])('no dwelling holds %d persons', (bezetting) => {
  expect(() => woningenVoor(p(10), bezetting)).toThrow(RangeError);
});

const groot = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(p);
const boven0 = fc.integer({ min: 1, max: 1_000_000_000 });
const alsBigint = (n: number): bigint => BigInt(n);

test('a whole percentage is the exact one rounded half up, to the millions of persons and below 0 too', () => {
  fc.assert(
    fc.property(groot, boven0, (deel, basis) => {
      // floor(100 deel / basis + 1/2) in whole numbers without end
      const [teller, noemer] = [200n * alsBigint(deel) + alsBigint(basis), 2n * alsBigint(basis)];
      const heel = teller / noemer - (teller % noemer < 0n ? 1n : 0n);
      expect(procent(deel, p(basis))).toBe(Number(heel));
    }),
  );
});

test('half, rounded up, and the half rounded up twice is never less than the whole', () => {
  fc.assert(
    fc.property(groot, (n) => {
      expect(BigInt(halfNaarBoven(n))).toBe((BigInt(n) + (n > 0 && n % 2 !== 0 ? 1n : 0n)) / 2n);
      expect(2 * halfNaarBoven(n)).toBeGreaterThanOrEqual(n);
    }),
  );
});

test('rounding down, half up and up stand in that order, and leave whole numbers', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), groot, (n, heel) => {
      expect(naarBeneden(n)).toBeLessThanOrEqual(halfOmhoog(n));
      expect(halfOmhoog(n)).toBeLessThanOrEqual(naarBoven(n));
      expect(naarBoven(n) - naarBeneden(n)).toBeLessThanOrEqual(1);
      expect([naarBeneden(heel), halfOmhoog(heel), naarBoven(heel)]).toEqual([heel, heel, heel]);
    }),
  );
});

test('a part of a base is only there when there is a base, and is not rounded', () => {
  fc.assert(
    fc.property(groot, groot, (deel, basis) =>
      expect(aandeel(deel, basis)).toBe(basis <= 0 ? undefined : deel / basis),
    ),
  );
  expect(benodigdTempo(p(-3), op('1-1-2022'), op('8-1-2022'))).toBe(0);
});
