import fc from 'fast-check';
import { benodigdTempo, prognose, tempoPerWeek, tempoTotNu } from '../../../src/domain/prognose/prognose';
import { uiterlijk } from '../../../src/domain/tijd/termijn';
import { BEZETTING, woningenVoor } from '../../../src/domain/opgave/woningen';
import { op, p } from '../stand';

const begin = op('1-1-2022');
const dagen = fc.integer({ min: 1, max: 180 });
const op2022 = (n: number) => (begin + n) as typeof begin;

test.each([
  [288, '21-3-2022', '1-7-2022', 288 / (102 / 7)],
  [70, '1-1-2022', '8-1-2022', 70],
  [0, '21-3-2022', '1-7-2022', 0],
  [-5, '21-3-2022', '1-7-2022', 0],
])('%i persons from %s to %s take %d a week', (nodig, van, tot, perWeek) => {
  expect(benodigdTempo(p(nodig), op(van), op(tot))).toBeCloseTo(perWeek, 12);
});

test('without a day left no pace suffices', () => {
  expect(benodigdTempo(p(5), op('1-7-2022'), op('1-7-2022'))).toBeUndefined();
  expect(benodigdTempo(p(5), op('2-7-2022'), op('1-7-2022'))).toBeUndefined();
});

test.each([
  // at the pace so far of 129 in 79 days
  [129, '21-3-2022', '1-4-2022', 146],
  [129, '21-3-2022', '1-7-2022', 295],
  [129, '21-3-2022', '21-3-2022', 129],
])('%i on %s become on %s: %i', (gehuisvest, peil, einde, verwacht) => {
  const tempo = tempoTotNu(p(gehuisvest), begin, op(peil));
  expect(tempo && prognose(p(gehuisvest), op(peil), op(einde), tempo)).toBe(verwacht);
});

test('"40 a week instead of 15-20": a chosen pace', () => {
  expect(prognose(p(129), op('21-3-2022'), op('2-5-2022'), tempoPerWeek(40))).toBe(129 + 6 * 40);
  expect(prognose(p(0), begin, op('15-1-2022'), tempoPerWeek(12.5))).toBe(25);
  expect(prognose(p(0), begin, op('9-1-2022'), tempoPerWeek(1))).toBe(1);
});

test('on the first day there is no pace yet', () => {
  expect(tempoTotNu(p(0), begin, begin)).toBeUndefined();
});

test('the pace that is needed is enough, and nothing is enough before its time', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), fc.nat({ max: 3000 }), dagen, dagen, (gehuisvest, nodig, a, b) => {
      const perWeek = benodigdTempo(p(nodig), op2022(0), op2022(a));
      const verwacht =
        perWeek === undefined ? NaN : prognose(p(gehuisvest), op2022(0), op2022(a), tempoPerWeek(perWeek + 0.000_001));
      expect(verwacht).toBe(gehuisvest + nodig);
      expect(prognose(p(gehuisvest), op2022(0), op2022(Math.min(a, b)), tempoPerWeek(20))).toBeLessThanOrEqual(
        prognose(p(gehuisvest), op2022(0), op2022(Math.max(a, b)), tempoPerWeek(20)),
      );
    }),
  );
});

test('14 weeks from permit to housing: 2 coupling, 10 housing, 2 moving', () => {
  expect(uiterlijk(op('1-1-2022'))).toBe(op('9-4-2022'));
  expect(uiterlijk(op('25-11-2023'))).toBe(op('2-3-2024'));
});

test.each([
  [24, BEZETTING, 10],
  [25, BEZETTING, 11],
  [1, BEZETTING, 1],
  [0, BEZETTING, 0],
  [36, BEZETTING, 15],
  [10, 2, 5],
  [10, 3, 4],
])('%i persons at %d a dwelling need %i dwellings', (personen, bezetting, woningen) => {
  expect(woningenVoor(p(personen), bezetting)).toBe(woningen);
});

test('the dwellings hold everyone, one less does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 10, max: 60 }), (personen, tienden) => {
      const woningen = woningenVoor(p(personen), tienden / 10);
      expect(woningen * tienden).toBeGreaterThanOrEqual(personen * 10);
      expect((woningen - 1) * tienden).toBeLessThan(personen * 10);
    }),
  );
});
