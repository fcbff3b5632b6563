import fc from 'fast-check';
import { personen } from '../../../src/domain/getal/getal';
import { ruil, type Ruil } from '../../../src/domain/opgave/ruil';

const opgaven = new Map([
  ['Zoetermeer', personen(109)],
  ['Wassenaar', personen(15)],
  ['__proto__', personen(3)],
]);
const een = (van: string, naar: string, aantal: number): Ruil => ({ van, naar, aantal: personen(aantal) });
const fout = (deze: Ruil) => ruil(opgaven, [deze]).fouten.get(0);

test('ten from Zoetermeer to Wassenaar', () => {
  const { verschillen, fouten } = ruil(opgaven, [een('Zoetermeer', 'Wassenaar', 10)]);
  expect([...verschillen]).toEqual([
    ['Zoetermeer', -10],
    ['Wassenaar', 10],
  ]);
  expect(fouten.size).toBe(0);
});

test('there and back is nothing', () => {
  const { verschillen } = ruil(opgaven, [een('Zoetermeer', 'Wassenaar', 10), een('Wassenaar', 'Zoetermeer', 10)]);
  expect([...verschillen.values()]).toEqual([0, 0]);
});

test.each([
  [een('Wassenaar', 'Wassenaar', 1), { code: 'zelfdeGemeente' }],
  [een('Wassenaar', 'Zoetermeer', 0), { code: 'geenAantal', aantal: 0 }],
  [een('Wassenaar', 'Zoetermeer', -4), { code: 'geenAantal', aantal: -4 }],
  [een('Wassenaar', 'Voorburg', 1), { code: 'onbekendeGemeente', gemeente: 'Voorburg' }],
  [een('constructor', 'Wassenaar', 1), { code: 'onbekendeGemeente', gemeente: 'constructor' }],
  [een('Wassenaar', 'Zoetermeer', 16), { code: 'meerDanOpgave', gemeente: 'Wassenaar', beschikbaar: 15 }],
])('%j cannot be made and changes nothing', (deze, verwacht) => {
  expect(fout(deze)).toEqual(verwacht);
  expect(ruil(opgaven, [deze]).verschillen.size).toBe(0);
});

test('what was taken over can be passed on, what was given away cannot be given twice', () => {
  const heen = een('Zoetermeer', 'Wassenaar', 100);
  expect(ruil(opgaven, [heen, een('Wassenaar', '__proto__', 115)]).fouten.size).toBe(0);
  expect(ruil(opgaven, [heen, een('Zoetermeer', '__proto__', 10)]).fouten.get(1)).toEqual({
    code: 'meerDanOpgave',
    gemeente: 'Zoetermeer',
    beschikbaar: 9,
  });
});

test('exchanges keep the sum, whatever they are, and leave no task below 0', () => {
  const namen = fc.constantFrom('a', 'b', 'c', 'd', 'elders');
  const ruilen = fc.array(
    fc.record({ van: namen, naar: namen, aantal: fc.integer({ min: -5, max: 60 }).map(personen) }),
    { maxLength: 12 },
  );
  const taken = fc.tuple(...['a', 'b', 'c', 'd'].map((naam) => fc.nat(80).map((n) => [naam, personen(n)] as const)));
  fc.assert(
    fc.property(taken, ruilen, (lijst, alle) => {
      const { verschillen } = ruil(new Map(lijst), alle);
      expect([...verschillen.values()].reduce((som, n) => som + n, 0)).toBe(0);
      for (const [naam, n] of lijst) expect(n + (verschillen.get(naam) ?? 0)).toBeGreaterThanOrEqual(0);
    }),
  );
});
