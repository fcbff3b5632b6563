import fc from 'fast-check';
import type { Datum } from '../../../src/domain/tijd/datum';
import type { PersonenPerDag } from '../../../src/domain/prognose/prognose';
import { tempoLijn, type Tempofase } from '../../../src/domain/prognose/tempo-lijn';
import { op } from '../stand';

export type Stand = Parameters<typeof tempoLijn>[0];
export const lijn = (
  stand: Stand,
  datum: Datum,
  eerst: PersonenPerDag | undefined,
  fasen: readonly Tempofase[],
): number => tempoLijn(stand, datum, { eerst, fasen });

export const PEIL = op('21-3-2022');
export const dag = (n: number): Datum => (PEIL + n) as Datum;

export const fase = fc.record({
  vanaf: fc.integer({ min: -20, max: 120 }).map(dag),
  perWeek: fc.nat({ max: 400_000 }).map((n) => n / 1000),
});
export const fasen = fc.array(fase, { maxLength: 5 });
export const eerst = fc.option(
  fc.record({ personen: fc.nat({ max: 3000 }), dagen: fc.integer({ min: 1, max: 184 }) }),
  {
    nil: undefined,
  },
);
