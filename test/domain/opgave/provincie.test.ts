import fc from 'fast-check';
import {
  alsGeheel,
  metTeWeinigKoppelingen,
  oordeelVan,
  puntenBoven,
  spreiding,
  telSaldi,
  vergelijkNamen,
  type Gemeentestand,
} from '../../../src/domain/opgave/provincie';
import { datumVan } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import { TREDEN } from '../../../src/domain/ladder/trede';

const stand = (
  naam: string,
  opgave: number,
  gehuisvest: number,
  extra: Partial<Gemeentestand> = {},
): Gemeentestand => ({
  naam,
  opgave: personen(opgave),
  gehuisvest: personen(gehuisvest),
  ...extra,
});

describe('the province as a whole', () => {
  test('the annex of 1 April 2021: 2.865 + 12 = 2.877, of which 925 housed', () => {
    const rest = stand('alle andere', 2459, 819, { taakstelling: personen(2447), koppelingen: personen(1281) });
    const denHaag = stand("'s-Gravenhage", 418, 106, { taakstelling: personen(418), koppelingen: personen(188) });
    expect(alsGeheel([denHaag, rest])).toEqual({
      aantal: 2,
      taakstelling: 2865,
      saldo: 12,
      opgave: 2877,
      minimaal: 1439,
      gehuisvest: 925,
      nogTeHuisvesten: 1952,
      gerealiseerd: 925 / 2877,
      koppelingen: 1469,
      oordeel: 'onvoldoende',
    });
  });

  test('the half is that of the sum, not the sum of the halves', () => {
    expect(alsGeheel([stand('a', 1, 0), stand('b', 1, 0)]).minimaal).toBe(1);
  });

  test('a sum in which one gemeente is missing is not given', () => {
    const geheel = alsGeheel([
      stand('a', 10, 4, { taakstelling: personen(8), koppelingen: personen(9) }),
      stand('b', 5, 1, { koppelingen: 'voldoende' }),
    ]);
    expect(geheel).not.toHaveProperty('taakstelling');
    expect(geheel).not.toHaveProperty('saldo');
    expect(geheel).not.toHaveProperty('koppelingen');
    expect(geheel).not.toHaveProperty('oordeel');
  });

  test('no gemeenten, no opgave: no percentage and no judgement', () => {
    expect(alsGeheel([])).toEqual({ aantal: 0, opgave: 0, minimaal: 0, gehuisvest: 0, nogTeHuisvesten: 0 });
  });

  test('the whole is the same in any order and any grouping', () => {
    const standen = fc.array(
      fc.record({
        naam: fc.string(),
        opgave: fc.nat(2000).map(personen),
        gehuisvest: fc.nat(2000).map(personen),
        koppelingen: fc.nat(500).map(personen),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(standen, (lijst) => {
        const geheel = alsGeheel(lijst);
        expect(alsGeheel([...lijst].reverse())).toEqual(geheel);
        expect(geheel.opgave - geheel.gehuisvest).toBe(geheel.nogTeHuisvesten);
        expect(geheel.minimaal * 2 - geheel.opgave).toBeGreaterThanOrEqual(0);
        expect(geheel.minimaal * 2 - geheel.opgave).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('koppelingen', () => {
  test.each([
    ['as many as still to be housed', stand('a', 199, 64, { koppelingen: personen(188) }), 'voldoende'],
    ['exactly enough', stand('a', 199, 64, { koppelingen: personen(135) }), 'voldoende'],
    ['one too few', stand('a', 199, 64, { koppelingen: personen(134) }), 'onvoldoende'],
    ['only the judgement is known', stand('a', 199, 64, { koppelingen: 'voldoende' }), 'voldoende'],
    ['nothing is known', stand('a', 199, 64), undefined],
  ])('%s', (_, gegeven, oordeel) => expect(oordeelVan(gegeven)).toBe(oordeel));

  test('the list is alphabetical, the article does not count, and hostile names are only names', () => {
    const tekort = ["'s-Gravenhage", 'Zuidplas', '__proto__', 'Gouda', 'Hoeksche Waard', 'Alphen aan den Rijn'].map(
      (naam) => stand(naam, 10, 0, { koppelingen: 'onvoldoende' }),
    );
    const genoeg = stand('Delft', 10, 0, { koppelingen: 'voldoende' });
    expect(metTeWeinigKoppelingen([...tekort, genoeg])).toEqual([
      'Alphen aan den Rijn',
      'Gouda',
      "'s-Gravenhage",
      'Hoeksche Waard',
      '__proto__',
      'Zuidplas',
    ]);
  });

  test('sorting names never contradicts itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => expect(vergelijkNamen(a, b) + vergelijkNamen(b, a)).toBe(0)),
    );
  });
});

describe('the spread over the ladder', () => {
  test('on 1 January 2022 a written 3 is 3a, and empty steps are there', () => {
    expect([...spreiding(['2', '2', '3', '2', '3', '3', '0', '3', '3b'], datumVan('2022-01-01'))]).toEqual([
      ['0', 1],
      ['1', 0],
      ['2', 3],
      ['3a', 4],
      ['3b', 1],
      ['4', 0],
      ['5', 0],
      ['6', 0],
    ]);
  });

  test('on 1 April 2021 there is one step 3', () => {
    expect(spreiding(['3a', '3b', '3'], datumVan('2021-04-01')).get('3')).toBe(3);
  });

  test('nobody is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TREDEN)), fc.integer({ min: 43000, max: 46000 }), (treden, dag) => {
        const telling = spreiding(treden, dag as ReturnType<typeof datumVan>);
        expect([...telling.values()].reduce((a, b) => a + b, 0)).toBe(treden.length);
      }),
    );
  });
});

test('exactly met counts as voorsprong 0', () => {
  expect(telSaldi([personen(5), personen(0), personen(-40)])).toEqual({ achterstand: 1, voorsprong: 2 });
});

describe('comparison with the national percentage', () => {
  test('32 % against 37 % is five points below', () =>
    expect(puntenBoven(alsGeheel([stand('PZH', 2877, 925)]), 37)).toBe(-5));
  test('without an opgave there is nothing to compare', () => expect(puntenBoven(alsGeheel([]), 37)).toBeUndefined());
});
