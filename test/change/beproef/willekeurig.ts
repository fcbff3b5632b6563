import fc from 'fast-check';
import { WAYS } from '../../../src/change/outcomes/ways';
import type { Doing, Stap } from './stappen';

const rij = fc.nat(11);
const kolom = fc.nat(14);
const waarde = fc.integer({ min: 0, max: 500 });

export const doings: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ doe: fc.constant('typ' as const), rij, kolom, waarde }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('leeg' as const), rij, kolom }) },
  { weight: 2, arbitrary: fc.record({ doe: fc.constant('koppel' as const), rij }) },
  { weight: 3, arbitrary: fc.record({ doe: fc.constant('invoer' as const), rij, waarde }) },
  { weight: 4, arbitrary: fc.record({ doe: fc.constant('sorteer' as const), kolom, aflopend: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ doe: fc.constant('voegRijIn' as const), bij: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ doe: fc.constant('voegKolomIn' as const), bij: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ doe: fc.constant('wisRij' as const), rij }) },
  { weight: 2, arbitrary: fc.constant({ doe: 'groei' as const }) },
  { weight: 2, arbitrary: fc.constant({ doe: 'hernoem' as const }) },
  { weight: 2, arbitrary: fc.constant({ doe: 'kopieer' as const }) },
  { weight: 1, arbitrary: fc.constant({ doe: 'vervang' as const }) },
  { weight: 1, arbitrary: fc.constant({ doe: 'wisBlad' as const }) },
  { weight: 1, arbitrary: fc.constant({ doe: 'beveilig' as const }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('verberg' as const), rij }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('filter' as const), rij }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('voegSamen' as const), rij, kolom }) },
  { weight: 4, arbitrary: fc.constant({ doe: 'herstelBeeld' as const }) },
  { weight: 2, arbitrary: fc.constant({ doe: 'opslaanEnOpenen' as const }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('beschadig' as const), welke: fc.nat(5), hoe: fc.nat(3) }) },
);

const weiger = fc.record({ verzoek: fc.nat(2), gedaan: fc.nat(6) });
/** Nobody saves, closes and opens between two requests of one gesture. */
const tussendoor = fc.record({ wat: doings.filter(({ doe }) => doe !== 'opslaanEnOpenen'), verzoek: fc.nat(2) });
const erbij = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: tussendoor.map((een) => ({ tussendoor: een })) },
  { weight: 1, arbitrary: weiger.map((een) => ({ weiger: een })) },
);

const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...WAYS), erbij)
      .map(([wijze, rest]) => ({ doe: 'schrijf' as const, wijze, ...rest })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(5), erbij).map(([welke, rest]) => ({ doe: 'zetTerug' as const, welke, ...rest })),
  },
  { weight: 7, arbitrary: doings },
);

export const stappen = (langste: number): fc.Arbitrary<readonly Stap[]> =>
  fc.array(stap, { minLength: 3, maxLength: langste, size: 'max' });
