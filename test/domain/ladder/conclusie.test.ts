import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { conclusie } from '../../../src/domain/ladder/conclusie';
import type { Trede } from '../../../src/domain/ladder/trede';
import { alsStand, gemeente } from '../willekeurig';

test.each<[Trede, Trede, string, string]>([
  ['0', '1', 'volgende fase', 'letter of 1-4-2021'],
  ['1', '0', 'taakstelling gerealiseerd', 'letter over 1-1-2021'],
  ['2', '2', 'zelfde fase', 'letter over 1-1-2022'],
  ['0', '0', 'zelfde fase', 'realised again, or on schema, or too few koppelingen: the steps do not say'],
  ['6', '0', 'taakstelling gerealiseerd', 'from any step'],
  ['2', '3', 'volgende fase', 'until July 2021'],
  ['3', '4', 'volgende fase', 'until July 2021'],
  ['2', '3a', 'volgende fase', 'since July 2021'],
  ['3', '3b', 'volgende fase', 'a 3 of the sheet is 3a'],
  ['3', '3a', 'zelfde fase', 'a 3 of the sheet is 3a'],
  ['6', '6', 'zelfde fase', 'the highest step'],
])('from %s to %s: %s (%s)', (voor, na, woorden) => {
  expect(conclusie(voor, na)).toEqual({ ok: true, conclusie: woorden });
});

test.each([
  ['1', '3a', 'slaatOver'],
  ['0', '2', 'slaatOver'],
  ['3a', '4', 'slaatOver'],
  ['2', '1', 'daalt'],
  ['3b', '3a', 'daalt'],
  ['4', '3', 'daalt'],
] as const)('from %s to %s is no outcome of an assessment: %s', (voor, na, code) => {
  expect(conclusie(voor, na)).toEqual({ ok: false, code });
});

test('every assessment has a conclusion', () => {
  fc.assert(
    fc.property(gemeente.map(alsStand), (stand) => {
      const b = beoordeel(stand, STANDAARDBELEID);
      if (b.kind === 'ontbreekt') return;
      const voor: Trede = b.van ?? '0';
      expect(conclusie(voor, b.trede)).toMatchObject({ ok: true });
    }),
  );
});
