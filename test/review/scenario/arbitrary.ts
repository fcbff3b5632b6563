import fc from 'fast-check';
import type { Change, Scenario } from '../../../src/review/scenario/scenario';
import { HAAGLANDEN, p } from './fixture';

export const count = fc.nat(200).map(p);
const day = fc.constantFrom(...HAAGLANDEN.dates, HAAGLANDEN.peildatum);
/** What may be tried for one gemeente. */
export const change: fc.Arbitrary<Change> = fc.record(
  {
    extra: count,
    tempo: fc.array(fc.record({ vanaf: day, perWeek: fc.nat(400).map((n) => n / 10) }), { maxLength: 3 }),
    koppelingen: fc.oneof(count, fc.constantFrom('voldoende' as const, 'onvoldoende' as const)),
    omkoppelingen: fc.boolean(),
    stapelgemeente: fc.boolean(),
    huurcontracten: fc.nat(20).map(p),
    verschoonbaar: fc.oneof(fc.constant<false>(false), fc.record({ reden: fc.string() })),
    verlengd: fc.oneof(
      fc.constant<false>(false),
      fc.record(
        { tot: fc.constantFrom(...HAAGLANDEN.dates), bron: fc.constantFrom('', 'brief GS') },
        { requiredKeys: ['bron'] },
      ),
    ),
    taakstelling: count,
    additioneel: count,
    volgendeTaakstelling: count,
  },
  { requiredKeys: [] },
);
export const code = fc.constantFrom(...HAAGLANDEN.rows.map((row) => row.code));
const ruil = fc.record({ van: code, naar: code, aantal: fc.nat(120).map(p) });
const together = fc.record({
  gebied: fc.constantFrom('', 'Haaglanden', 'elders'),
  perWeek: fc.nat(80).map(p),
  vanaf: day,
});
const norm = fc.constantFrom({ soort: 'geen' } as const, { soort: 'deel', van: 'opgave', fractie: 0.7 } as const);
/** Any scenario on Haaglanden, exchanges that cannot be made included. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  id: fc.uuid(),
  naam: fc.string(),
  changes: fc
    .array(
      fc.tuple(
        code,
        change.filter((one) => Object.keys(one).length > 0),
      ),
      { maxLength: 5 },
    )
    .map((pairs) => new Map(pairs)),
  ruilen: fc.array(ruil, { maxLength: 4 }),
  samen: fc.array(together, { maxLength: 2 }),
  normen: fc
    .array(fc.tuple(fc.constantFrom(...HAAGLANDEN.dates), norm), { maxLength: 2 })
    .map((pairs) => new Map(pairs)),
});
