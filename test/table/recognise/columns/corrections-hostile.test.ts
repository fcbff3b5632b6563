/** What is kept of corrections, when somebody else wrote there: what the pane would not take costs itself only. */
import fc from 'fast-check';
import { datumVan } from '../../../../src/domain/tijd/datum';
import { readCorrections } from '../../../../src/table/recognise/columns/corrections-codec';
import { readGrid } from '../../../../src/table/rows/read';
import { HAAGLANDEN } from '../../haaglanden';
import { gridOf } from '../../grid-of';
import { tableOf } from '../../tables';

const PEILDATUM = datumVan('2022-03-21');
const { signature, columns } = tableOf(HAAGLANDEN);
const keys = columns.map(({ key }) => key);
const read = (correction: unknown) =>
  readCorrections(
    JSON.stringify([
      [
        't',
        [
          ['k', correction],
          ['l', { role: 'trede' }],
        ],
      ],
    ]),
  ).get('t');

test.each<[string, unknown]>([
  ['a year that no calendar has', { periode: { jaar: 9007199254740991, helft: 1 } }],
  ['a year before the trade', { periode: { jaar: 1900, helft: 2 } }],
  ['half a year', { periode: { jaar: 2022.5, helft: 1 } }],
  ['a third halfjaar', { periode: { jaar: 2022, helft: 3 } }],
  ['a day that no calendar has', { peildatum: 9007199254740991 }],
  ['the last day of Excel', { peildatum: 2_958_465 }],
  ['a day with a time', { peildatum: PEILDATUM + 0.5 }],
  ['a role of another program', { role: 'baas' }],
  ['a sheet without a heading', { voor: { blad: 'Maart' } }],
  ['a heading of a million characters', { voor: { kop: 'x'.repeat(1_000_000), blad: 'Maart' } }],
])('%s is left out; the rest of it and the others stay', (_what, wrong) => {
  expect(read({ sign: 'unknown', ...(wrong as object) })).toEqual(
    new Map([
      ['k', { sign: 'unknown' }],
      ['l', { role: 'trede' }],
    ]),
  );
});

test('property: whatever was kept, the sheet is read', () => {
  const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(9007199254740991, -1, 1e300, 2022));
  const correction = fc.record(
    {
      role: fc.oneof(fc.constantFrom(...columns.map(({ role }) => role)), fc.string()),
      periode: fc.record({ jaar: number, helft: fc.oneof(number, fc.constantFrom(1, 2)) }),
      peildatum: number,
      rij: fc.anything(),
      maanden: fc.anything(),
      voor: fc.record({
        kop: fc.oneof(fc.anything(), fc.constantFrom(...columns.map(({ heading }) => heading))),
        blad: fc.anything(),
      }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), correction)), (table) => {
      const corrections = readCorrections(JSON.stringify([[signature, table]]));
      expect(['table', 'none', 'choose']).toContain(readGrid(gridOf(HAAGLANDEN), { corrections }).kind);
    }),
    { numRuns: 200 },
  );
});
