import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datum, type Datum } from '../../../src/domain/tijd/datum';
import { nodigVoorSchema, opSchema, schemalijn, verstrekenDeel } from '../../../src/domain/beoordeling/schema';
import { op, p } from '../stand';

const elkeDag = fc.integer({ min: 43_831, max: 47_000 }) as fc.Arbitrary<Datum>;
const antwoord = (opgave: number, gehuisvest: number, dag: Datum) =>
  opSchema(p(opgave), p(gehuisvest), dag, STANDAARDBELEID).antwoord;

test.each([
  ['2-1-2022', 1 / 31 / 6],
  ['1-2-2022', 1 / 6],
  ['1-3-2022', 2 / 6],
  ['21-3-2022', (2 + 20 / 31) / 6],
  ['1-4-2022', 3 / 6],
  ['29-2-2024', (1 + 28 / 29) / 6],
  ['1-6-2022', 5 / 6],
  ['1-7-2022', 1],
  ['16-11-2022', (4 + 15 / 30) / 6],
  ['1-1-2023', 1],
])('on %s a part of %d of the half-year has passed', (dag, deel) => {
  const { teller, noemer } = verstrekenDeel(op(dag));
  expect(teller / noemer).toBeCloseTo(deel, 12);
  expect(schemalijn(p(600), op(dag))).toBeCloseTo(600 * deel, 9);
});

test.each([
  // opgave, gehuisvest, peildatum, answer, source
  [76, 48, '21-3-2022', 'ja', 'Delft in the overview of 30-3-2022: 63 % is above 44 %'],
  [417, 129, '21-3-2022', 'nee', 'The Hague in the same: 31 %'],
  [15, 11, '21-3-2022', 'ja', 'Wassenaar: 73 %'],
  [418, 106, '1-4-2021', 'nee', 'letter of 1-4-2021: 51 % of the minimum, below 70 %'],
  [418, 147, '1-4-2021', 'ja', '146.3 is the coulance norm of that date'],
  [418, 146, '1-4-2021', 'nee', 'half a person never exists: 146 < 146.3'],
  [418, 208, '1-4-2022', 'nee', 'no coulance: the minimum is 209'],
  [417, 209, '1-4-2022', 'ja', 'minimum 209'],
  [9, 4, '1-10-2022', 'nee', 'minimum 5'],
  [100, 99, '1-7-2022', 'nee', 'at the end all of it'],
  [100, 100, '1-7-2022', 'ja', 'at the end all of it'],
  [0, 0, '21-3-2022', 'ja', 'nothing to do'],
  [-5, 0, '1-4-2022', 'ja', 'a voorsprong is always on schedule'],
])('opgave %i with %i housed on %s: %s (%s)', (opgave, gehuisvest, dag, verwacht) => {
  expect(antwoord(opgave, gehuisvest, op(dag))).toBe(verwacht);
});

test('the numbers behind the answer are in the path', () => {
  expect(opSchema(p(418), p(106), op('1-4-2021'), STANDAARDBELEID)).toMatchObject({
    vraag: 'opSchema',
    getallen: { opgave: 418, gehuisvest: 106, minimaal: 209, drempel: 146.3 },
    bron: { tekst: 'brief GS over 1-4-2021' },
  });
  expect(opSchema(p(417), p(129), op('21-3-2022'), STANDAARDBELEID).getallen.drempel).toBeCloseTo(183.84, 2);
});

test('what is needed for the schedule is the least number that is on schedule', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), elkeDag, (opgave, dag) => {
      const nodig = nodigVoorSchema(p(opgave), dag, STANDAARDBELEID);
      expect(antwoord(opgave, nodig, dag)).toBe('ja');
      expect(antwoord(opgave, nodig - 1, dag)).toBe('nee');
    }),
  );
});

test('the line never falls within a half-year', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 2, max: 181 }), (opgave, dag) => {
      const eerste = op('1-1-2022');
      expect(schemalijn(p(opgave), (eerste + dag) as Datum)).toBeGreaterThanOrEqual(
        schemalijn(p(opgave), (eerste + dag - 1) as Datum),
      );
    }),
  );
});

test('on the first day of a month the line is a whole number of sixths', () => {
  for (const maand of [2, 3, 4, 5, 6]) {
    const dag = datum(2023, maand, 1);
    expect(dag === undefined ? undefined : schemalijn(p(6), dag)).toBe(maand - 1);
  }
});
