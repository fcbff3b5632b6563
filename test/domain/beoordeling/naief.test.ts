import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { opSchema } from '../../../src/domain/beoordeling/schema';
import { naiefOpSchema, naieveTrede } from '../naief';
import { p } from '../stand';
import { alsStand, datumVan, gemeente } from '../willekeurig';

test('beoordeel gives the step that the text of the framework gives, for thousands of gemeenten', () => {
  fc.assert(
    fc.property(gemeente, (s) => {
      const b = beoordeel(alsStand(s), STANDAARDBELEID);
      expect(b.kind === 'trede' ? b.trede : `${b.wat.join()} ontbreken`).toBe(naieveTrede(s));
    }),
    { numRuns: 10_000 },
  );
});

test('opSchema follows the text on every day of the calendar', () => {
  fc.assert(
    fc.property(gemeente, (s) => {
      const stap = opSchema(p(s.opgave), p(s.gehuisvest), datumVan(s), STANDAARDBELEID);
      expect(stap.antwoord).toBe(naiefOpSchema(s) ? 'ja' : 'nee');
    }),
    { numRuns: 5_000 },
  );
});
