/** Parts of an explanation, and what holds for every one. */
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { legStapUit, legUit } from '../../../src/domain/sentences/uitleg';
import { ontbreektInWoorden } from '../../../src/domain/sentences/zonder-trede';
import { op, stand } from '../stand';
import { alsStand, gemeente } from '../willekeurig';

test('an assumed rule of the user is named with its source', () => {
  const eigen = metRegels(STANDAARDBELEID, [
    {
      peildatum: op('1-7-2026'),
      norm: { soort: 'deel', van: 'opgave', fractie: 0.8 },
      omkoppelingenTellen: true,
      bron: { tekst: 'brief LRT', aangenomen: true },
      herkomst: 'gebruiker',
    },
  ]);
  if (!eigen.ok) throw new Error('refused');
  expect(legUit(beoordeel(stand('1-7-2026', 100, 80, { trede: '1' }), eigen.beleid))).toMatch(
    /Aangenomen: de regels van .+ lopen door .+ en de regel voor 1-7-2026 \(brief LRT\)\.$/,
  );
});

test('one step of the path can be told by itself', () => {
  const b = beoordeel(stand('1-7-2022', 100, 50, { trede: '2', koppelingen: 'voldoende' }), STANDAARDBELEID);
  expect(b.pad.map((stap) => legStapUit(stap, b))).toEqual([
    'De opgave van 100 is niet gerealiseerd (50 gehuisvest, 50% van de opgave)',
    'Voor 1-7-2022 geldt geen coulance (brief GS over 1-7-2022)',
    '',
    'De koppelingen waren voldoende',
  ]);
});

test('every assessment is explained in whole sentences, with its outcome and a word on what is assumed', () => {
  fc.assert(
    fc.property(gemeente.map(alsStand), (s) => {
      const b = beoordeel(s, STANDAARDBELEID);
      const zinnen = legUit(b);
      expect(zinnen).toMatch(/^[A-Z0-9].*\.$/);
      expect(zinnen).not.toMatch(/undefined|NaN|; ;|\.\.|  |\(\)/);
      expect(zinnen.includes('Aangenomen: ')).toBe(b.aangenomen);
      expect(zinnen).toContain(b.kind === 'trede' ? `${b.trede}.` : 'zonder dat is er geen trede te bepalen.');
    }),
    { numRuns: 1000 },
  );
});

test('what is missing, in words', () => {
  expect(ontbreektInWoorden(['koppelingen'])).toBe('koppelingen ontbreken');
  expect(ontbreektInWoorden(['trede', 'taakstelling'])).toBe('de huidige trede ontbreekt en de taakstelling ontbreekt');
});
