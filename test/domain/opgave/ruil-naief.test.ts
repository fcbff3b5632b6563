/** Exchanges once more, as two gemeenten would make them: one at a time, on what each has left. */
import fc from 'fast-check';
import type { Personen } from '../../../src/domain/getal/getal';
import { ruil, type Ruil } from '../../../src/domain/opgave/ruil';
import { p } from '../stand';

const NAMEN = ['Delft', 'Rijswijk', 'Wassenaar', 'Westland'];
const naam = fc.constantFrom(...NAMEN, 'Elders', '__proto__');
const ruilen = fc.array(fc.record({ van: naam, naar: naam, aantal: fc.integer({ min: -3, max: 50 }).map(p) }), {
  maxLength: 10,
});
const opgaven = fc
  .tuple(...NAMEN.map((een) => fc.integer({ min: -10, max: 60 }).map((n) => [een, p(n)] as const)))
  .map((lijst) => new Map(lijst));

function naief(
  taken: ReadonlyMap<string, number>,
  alle: readonly Ruil[],
): { readonly taken: ReadonlyMap<string, number>; readonly codes: readonly (string | undefined)[] } {
  const nu = new Map(taken);
  const codes = alle.map(({ van, naar, aantal }) => {
    const [gever, nemer] = [nu.get(van), nu.get(naar)];
    if (van === naar) return 'zelfdeGemeente';
    if (aantal < 1) return 'geenAantal';
    if (gever === undefined || nemer === undefined) return 'onbekendeGemeente';
    if (aantal > gever) return 'meerDanOpgave';
    nu.set(van, gever - aantal).set(naar, nemer + aantal);
    return undefined;
  });
  return { taken: nu, codes };
}

test('the tasks afterwards, and why an exchange was left out', () => {
  fc.assert(
    fc.property(opgaven, ruilen, (taken, alle) => {
      const { verschillen, fouten } = ruil(taken, alle);
      const verwacht = naief(taken, alle);
      expect(new Map([...taken].map(([een, n]) => [een, n + (verschillen.get(een) ?? 0)]))).toEqual(verwacht.taken);
      expect(alle.map((_, i) => fouten.get(i)?.code)).toEqual(verwacht.codes);
      for (const een of verschillen.keys()) expect(NAMEN).toContain(een);
    }),
    { numRuns: 500 },
  );
});

test('nobody gives more than he has, and who has a voorsprong gives nothing', () => {
  fc.assert(
    fc.property(opgaven, ruilen, (taken, alle) => {
      for (const [een, n] of ruil(taken, alle).verschillen)
        expect((taken.get(een) ?? 0) + n).toBeGreaterThanOrEqual(Math.min(0, taken.get(een) ?? 0));
    }),
  );
});

test('made in two goes it is the same as in one', () => {
  fc.assert(
    fc.property(opgaven, ruilen, fc.nat(10), (taken, alle, knip) => {
      const eerst = ruil(taken, alle.slice(0, knip));
      const tussen = new Map([...taken].map(([een, n]) => [een, p(n + (eerst.verschillen.get(een) ?? 0))]));
      const daarna = ruil(tussen, alle.slice(knip));
      const ineens = ruil(taken, alle);
      for (const een of NAMEN)
        expect((eerst.verschillen.get(een) ?? 0) + (daarna.verschillen.get(een) ?? 0)).toBe(
          ineens.verschillen.get(een) ?? 0,
        );
      expect(eerst.fouten.size + daarna.fouten.size).toBe(ineens.fouten.size);
    }),
  );
});

test.each<[string, Ruil, unknown]>([
  ['the whole task may be given', { van: 'Wassenaar', naar: 'Delft', aantal: p(15) }, undefined],
  [
    'one more not: what there is, is said',
    { van: 'Wassenaar', naar: 'Delft', aantal: p(16) },
    { code: 'meerDanOpgave', gemeente: 'Wassenaar', beschikbaar: 15 },
  ],
  [
    'of a voorsprong there is nothing',
    { van: 'Rijswijk', naar: 'Delft', aantal: p(1) },
    { code: 'meerDanOpgave', gemeente: 'Rijswijk', beschikbaar: 0 },
  ],
  [
    'an unknown giver is named',
    { van: 'Elders', naar: 'Delft', aantal: p(1) },
    { code: 'onbekendeGemeente', gemeente: 'Elders' },
  ],
  [
    'an unknown receiver is named',
    { van: 'Delft', naar: 'toString', aantal: p(1) },
    { code: 'onbekendeGemeente', gemeente: 'toString' },
  ],
  [
    'of two unknown the giver',
    { van: 'Elders', naar: 'Nergens', aantal: p(1) },
    { code: 'onbekendeGemeente', gemeente: 'Elders' },
  ],
  ['with itself, before anything else', { van: 'Elders', naar: 'Elders', aantal: p(0) }, { code: 'zelfdeGemeente' }],
  [
    'no number, before who it is',
    { van: 'Elders', naar: 'Delft', aantal: Number.NaN as Personen },
    { code: 'geenAantal', aantal: Number.NaN },
  ],
])('%s', (_wat, deze, fout) => {
  const taken = new Map([
    ['Delft', p(76)],
    ['Wassenaar', p(15)],
    ['Rijswijk', p(-4)],
  ]);
  const uitkomst = ruil(taken, [deze]);
  expect(uitkomst.fouten.get(0)).toEqual(fout);
  expect(uitkomst.verschillen.size).toBe(fout === undefined ? 2 : 0);
  expect([...taken.values()]).toEqual([76, 15, -4]);
});
