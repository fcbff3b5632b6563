import fc from 'fast-check';
import { VEREVENING } from '../../../src/domain/data/verevening';
import { personen, type Personen } from '../../../src/domain/getal/getal';
import { verevening, type Vereveningsstand } from '../../../src/domain/opgave/verevening';
import { datumVan } from '../../../src/domain/tijd/datum';

const alsPersonen = (aantallen: readonly number[]): readonly Personen[] => aantallen.map(personen);
const stand = (peildatum: string, saldi: readonly number[], tussenvoorzieningen = 0): Vereveningsstand => ({
  peildatum: datumVan(peildatum),
  saldi: alsPersonen(saldi),
  tussenvoorzieningen: personen(tussenvoorzieningen),
});
const PLAATSEN = personen(VEREVENING.plaatsenPerProvincie);

test('the places per province are the whole over twelve, rounded up: four more than the whole', () => {
  const { plaatsenPerProvincie, plaatsenLandelijk, provincies } = VEREVENING;
  expect(plaatsenPerProvincie).toBe(Math.ceil(plaatsenLandelijk / provincies));
  expect(plaatsenPerProvincie * provincies - plaatsenLandelijk).toBe(4);
});

test.each([
  ['a voorsprong on one date', [stand('2021-01-01', [10, -50])], 40, 377],
  ['an achterstand gives nothing', [stand('2021-01-01', [60, -50])], 0, 417],
  [
    'an achterstand on one date takes nothing off the others',
    [stand('2021-01-01', [-40]), stand('2021-07-01', [100])],
    40,
    377,
  ],
  [
    'three dates together',
    [stand('2021-01-01', [-40]), stand('2021-07-01', [-60]), stand('2022-01-01', [-1])],
    101,
    316,
  ],
  ['places in tussenvoorzieningen count at once', [stand('2021-01-01', [30], 50)], 20, 397],
  ['they first make up an achterstand', [stand('2021-01-01', [30], 30)], 0, 417],
  ['never fewer than no places', [stand('2021-01-01', [-500])], 500, 0],
  ['no dates', [], 0, 417],
])('%s', (_, standen, voorsprong, na) => {
  expect(verevening(standen, PLAATSEN)).toMatchObject({ voorsprong, plaatsenVoor: 417, plaatsenNa: na });
});

test('each date shows its saldo, the places beside it and what counts, in the order of the dates', () => {
  const { data } = verevening([stand('2022-01-01', [5, -20], 3), stand('2021-01-01', [8])], PLAATSEN);
  expect(data).toEqual([
    { peildatum: datumVan('2021-01-01'), saldo: 8, tussenvoorzieningen: 0, samen: 8, telt: 0 },
    { peildatum: datumVan('2022-01-01'), saldo: -15, tussenvoorzieningen: 3, samen: -18, telt: 18 },
  ]);
});

test('the order of gemeenten and dates does not matter, and one more housed never gives more places', () => {
  const aantal = fc.integer({ min: -2_000, max: 2_000 });
  const standen = fc.array(
    fc.record({ dag: fc.integer({ min: 44_000, max: 46_000 }), saldi: fc.array(aantal, { minLength: 1 }) }),
  );
  fc.assert(
    fc.property(standen, (gegeven) => {
      const als = (extra: number, keer: boolean) =>
        gegeven.map(({ saldi }, i) => {
          const met = saldi.map((saldo, j) => (j === 0 ? saldo - extra : saldo));
          return stand(`20${21 + (i % 4)}-01-01`, keer ? [...met].reverse() : met);
        });
      const een = verevening(als(0, false), PLAATSEN);
      const omgekeerd = verevening([...als(0, true)].reverse(), PLAATSEN);
      expect(omgekeerd.plaatsenNa).toBe(een.plaatsenNa);
      expect(verevening(als(1, false), PLAATSEN).plaatsenNa).toBeLessThanOrEqual(een.plaatsenNa);
      expect(een.plaatsenNa).toBeGreaterThanOrEqual(0);
    }),
  );
});
