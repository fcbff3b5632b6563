import fc from 'fast-check';
import { STANDAARDBELEID } from '../../src/domain/beleid/beleid';
import { beoordeel } from '../../src/domain/beoordeling/beoordeling';
import { legUit } from '../../src/domain/sentences/uitleg';
import { formatDatum } from '../../src/domain/tijd/datum';
import { naiefOpSchema, naieveTrede, type NaieveStand } from '../domain/naief';
import { alsStand, datumVan, gemeente } from '../domain/willekeurig';
import { bel } from './bel';
import { foutVan } from './host';

/**
 * The cells of one gemeente, in the order of TREDE. A text date and a serial are the same; so are FALSE, nee and an
 * empty cell.
 */
function cellen(s: NaieveStand): readonly unknown[] {
  const even = s.opgave % 2 === 0;
  const onbekend = even ? null : 0;
  const jaNee = (waar: boolean, ja: string, nee: string) => (waar ? ja : nee);
  return [
    even ? s.trede : ` ${s.trede.toUpperCase()} `,
    even ? datumVan(s) : formatDatum(datumVan(s)),
    s.opgave,
    even ? s.gehuisvest : String(s.gehuisvest),
    s.koppelingen === 'onbekend' ? onbekend : s.koppelingen,
    even ? s.omkoppelingen : jaNee(s.omkoppelingen, 'ja', ''),
    even ? 3 * Number(s.stapelgemeente) : jaNee(s.stapelgemeente, 'Ja', 'nee'),
    s.huurcontracten,
    s.taakstelling,
    s.verschoonbaar ? 'dossiers zonder BSN' : null,
  ];
}

/** A taakstelling of 0 is an empty cell to Excel, and as many contracts as housed may be the total: not here. */
const metTaakstelling = gemeente.filter(
  ({ taakstelling, gehuisvest, huurcontracten }) =>
    taakstelling > 0 && (gehuisvest === 0 || huurcontracten < gehuisvest),
);

test('TREDE gives the step of the text of the framework, for thousands of gemeenten', () => {
  fc.assert(
    fc.property(metTaakstelling, (s) => {
      const verwacht = naieveTrede(s);
      if (verwacht === 'koppelingen ontbreken')
        expect(foutVan(() => bel('TREDE', ...cellen(s)))).toBe('#N/A Geen trede te bepalen: koppelingen ontbreken.');
      else expect(bel('TREDE', ...cellen(s))).toBe(verwacht);
    }),
    { numRuns: 5000 },
  );
});

test('WAAROM is the explanation of the same assessment', async () => {
  await fc.assert(
    fc.asyncProperty(metTaakstelling, async (s) =>
      expect(await bel('WAAROM', ...cellen(s))).toBe(legUit(beoordeel(alsStand(s), STANDAARDBELEID))),
    ),
    { numRuns: 500 },
  );
});

test('OPSCHEMA, MINIMAAL and RESTANT follow the text', () => {
  fc.assert(
    fc.property(gemeente, (s) => {
      expect(bel('OPSCHEMA', s.opgave, s.gehuisvest, datumVan(s))).toBe(
        naiefOpSchema(s) ? 'op schema' : 'niet op schema',
      );
      expect(bel('MINIMAAL', s.opgave)).toBe(Math.ceil(s.opgave / 2) + 0);
      expect(bel('RESTANT', s.opgave, s.gehuisvest)).toBe(s.opgave - s.gehuisvest);
    }),
  );
});
