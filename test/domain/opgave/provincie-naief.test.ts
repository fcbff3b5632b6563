/**
 * The province added up once more: what every figure of the annex is out of its gemeenten, and when it is not there.
 */
import fc from 'fast-check';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import { ladderOp } from '../../../src/domain/ladder/ladder';
import { TREDEN } from '../../../src/domain/ladder/trede';
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
import { op, p } from '../stand';

const aantal = fc.nat(2000).map(p);
const gemeentestand: fc.Arbitrary<Gemeentestand> = fc.record(
  {
    naam: fc.constantFrom(...GEMEENTEN.map(({ naam }) => naam)),
    opgave: fc.integer({ min: -30, max: 900 }).map(p),
    gehuisvest: aantal,
    taakstelling: aantal,
    koppelingen: fc.oneof(aantal, fc.constantFrom('voldoende' as const, 'onvoldoende' as const)),
  },
  { requiredKeys: ['naam', 'opgave', 'gehuisvest'] },
);
const standen = fc.array(gemeentestand, { maxLength: 12 });
const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

test('every figure of the whole, out of the gemeenten', () => {
  fc.assert(
    fc.property(standen, (lijst) => {
      const opgave = som(lijst.map((een) => een.opgave));
      const gehuisvest = som(lijst.map((een) => een.gehuisvest));
      const taakstellingen = lijst.flatMap(({ taakstelling }) => taakstelling ?? []);
      const koppelingen = lijst.flatMap((een) => (typeof een.koppelingen === 'number' ? [een.koppelingen] : []));
      const alle = (getallen: readonly number[]): boolean => lijst.length > 0 && getallen.length === lijst.length;
      const samen = som(koppelingen);
      expect(alsGeheel(lijst)).toEqual({
        aantal: lijst.length,
        opgave,
        gehuisvest,
        minimaal: Math.ceil(opgave / 2) + 0,
        nogTeHuisvesten: opgave - gehuisvest,
        ...(opgave <= 0 ? {} : { gerealiseerd: gehuisvest / opgave }),
        ...(alle(taakstellingen) ? { taakstelling: som(taakstellingen), saldo: opgave - som(taakstellingen) } : {}),
        ...(alle(koppelingen)
          ? { koppelingen: samen, oordeel: samen >= opgave - gehuisvest ? 'voldoende' : 'onvoldoende' }
          : {}),
      });
    }),
    { numRuns: 500 },
  );
});

test('two groups together are the group of both', () => {
  fc.assert(
    fc.property(standen, standen, (een, ander) => {
      const [a, b, samen] = [een, ander, [...een, ...ander]].map(alsGeheel);
      for (const veld of ['aantal', 'opgave', 'gehuisvest', 'nogTeHuisvesten'] as const)
        expect(samen?.[veld]).toBe((a?.[veld] ?? NaN) + (b?.[veld] ?? NaN));
    }),
  );
});

test('enough koppelingen everywhere can be too few together only where nobody counts, never otherwise', () => {
  fc.assert(
    fc.property(standen, (lijst) => {
      const geteld = lijst.filter(({ koppelingen }) => typeof koppelingen === 'number');
      const { oordeel } = alsGeheel(geteld);
      if (geteld.length > 0 && geteld.every((een) => oordeelVan(een) === 'voldoende'))
        expect(oordeel).toBe('voldoende');
      if (oordeel === 'onvoldoende') expect(metTeWeinigKoppelingen(geteld).length).toBeGreaterThan(0);
    }),
  );
});

describe('the list of gemeenten with too few koppelingen', () => {
  test('has each gemeente for which it is known, and only those, by alphabet', () => {
    fc.assert(
      fc.property(standen, (lijst) => {
        const tekort = lijst.filter((een) =>
          typeof een.koppelingen === 'number'
            ? een.koppelingen < een.opgave - een.gehuisvest
            : een.koppelingen === 'onvoldoende',
        );
        const namen = metTeWeinigKoppelingen(lijst);
        expect([...namen].sort()).toEqual(tekort.map(({ naam }) => naam).sort());
        namen.forEach((naam, i) => i > 0 && expect(vergelijkNamen(namen[i - 1] ?? '', naam)).toBeLessThanOrEqual(0));
      }),
    );
  });

  test('the 53 gemeenten as the letters list them', () => {
    const namen = GEMEENTEN.map(({ naam }) => naam).sort(vergelijkNamen);
    expect(namen.slice(0, 4)).toEqual(['Alblasserdam', 'Albrandswaard', 'Alphen aan den Rijn', 'Barendrecht']);
    expect(namen.slice(namen.indexOf('Gouda') - 1, namen.indexOf('Gouda') + 3)).toEqual([
      'Gorinchem',
      'Gouda',
      "'s-Gravenhage",
      'Hardinxveld-Giessendam',
    ]);
    expect(namen.slice(namen.indexOf('Krimpen aan den IJssel') - 1).slice(0, 3)).toEqual([
      'Katwijk',
      'Krimpen aan den IJssel',
      'Krimpenerwaard',
    ]);
    expect(namen.slice(-4)).toEqual(['Zoetermeer', 'Zoeterwoude', 'Zuidplas', 'Zwijndrecht']);
  });

  test.each([
    ["'s-Gravenhage", '’s-Gravenhage'],
    ["'s-Gravenhage", "'S-GRAVENHAGE"],
    ["'s-Gravenhage", "'s Gravenhage"],
    ['Leiden', 'Léiden'],
    ['Pijnacker-Nootdorp', 'Pijnacker Nootdorp'],
  ])('"%s" and "%s" have the same place', (a, b) => {
    expect(vergelijkNamen(a, b)).toBe(0);
  });

  test('an order is an order: of three names the first stays before the third', () => {
    const naam = fc.oneof(fc.constantFrom(...GEMEENTEN.map((een) => een.naam)), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(naam, naam, naam, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(vergelijkNamen);
        expect(vergelijkNamen(x ?? '', z ?? '')).toBeLessThanOrEqual(0);
        expect(vergelijkNamen(x ?? '', y ?? '') === 0 && vergelijkNamen(y ?? '', z ?? '') === 0).toBe(
          vergelijkNamen(x ?? '', z ?? '') === 0,
        );
      }),
    );
  });
});

test('the spread counts every gemeente on its rung of that day', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...TREDEN), { maxLength: 60 }),
      fc.constantFrom('1-4-2021', '1-7-2021', '1-1-2024'),
      (treden, dag) => {
        const telling = spreiding(treden, op(dag));
        expect([...telling.keys()]).toEqual(ladderOp(op(dag)).treden);
        const tel = (...welke: readonly string[]): number => treden.filter((trede) => welke.includes(trede)).length;
        const drie = dag === '1-4-2021' ? { '3': tel('3', '3a', '3b') } : { '3a': tel('3', '3a'), '3b': tel('3b') };
        expect(Object.fromEntries(telling)).toEqual({
          '0': tel('0'),
          '1': tel('1'),
          '2': tel('2'),
          ...drie,
          '4': tel('4'),
          '5': tel('5'),
          '6': tel('6'),
        });
      },
    ),
  );
});

test('every saldo is an achterstand or a voorsprong, and 0 is a voorsprong', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 }).map(p)), (saldi) => {
      const { achterstand, voorsprong } = telSaldi(saldi);
      expect(achterstand + voorsprong).toBe(saldi.length);
      expect(voorsprong).toBe(saldi.filter((saldo) => saldo <= 0).length);
    }),
  );
});

test.each([
  [2877, 925, 32, 0],
  [2877, 925, 37, -5],
  [2877, 925, 31.5, 0.5],
  [76, 48, 60, 3],
  [0, 5, 37, undefined],
  [-5, 1, 0, undefined],
])('%i with %i housed against %d %%: %d points', (opgave, gehuisvest, anderen, punten) => {
  expect(puntenBoven(alsGeheel([{ naam: 'PZH', opgave: p(opgave), gehuisvest: p(gehuisvest) }]), anderen)).toBe(punten);
});
