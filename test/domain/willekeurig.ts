import fc from 'fast-check';
import type { Stand } from '../../src/domain/beoordeling/stand';
import { datum, type Datum } from '../../src/domain/tijd/datum';
import { TREDEN } from '../../src/domain/ladder/trede';
import type { NaieveStand } from './naief';
import { p } from './stand';

/** Three dates out of four are decision dates, among them all that have a rule of their own. */
const dag = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      jaar: fc.integer({ min: 2020, max: 2026 }),
      maand: fc.constantFrom(1, 4, 7, 10),
      dag: fc.constant(1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      jaar: fc.integer({ min: 2019, max: 2026 }),
      maand: fc.integer({ min: 1, max: 12 }),
      dag: fc.integer({ min: 1, max: 28 }),
    }),
  },
);

/**
 * Any gemeente on any date; the opgave lies about the taakstelling and the placements about the opgave, so that every
 * branch is met.
 */
export const gemeente: fc.Arbitrary<NaieveStand> = fc
  .record({
    dag,
    trede: fc.constantFrom(...TREDEN),
    taakstelling: fc.nat({ max: 600 }),
    saldo: fc.integer({ min: -60, max: 300 }),
    deel: fc.double({ min: 0, max: 1.3, noNaN: true }),
    koppelingen: fc.constantFrom('voldoende', 'onvoldoende', 'onbekend'),
    omkoppelingen: fc.boolean(),
    stapelgemeente: fc.boolean(),
    huurcontracten: fc.oneof(fc.constant(0), fc.nat({ max: 30 })),
    verschoonbaar: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
  .map(({ dag: { jaar, maand, dag: dagVanMaand }, taakstelling, saldo, deel, ...rest }) => ({
    ...rest,
    jaar,
    maand,
    dag: dagVanMaand,
    taakstelling,
    opgave: taakstelling + saldo,
    gehuisvest: Math.max(0, Math.round((taakstelling + saldo) * deel)),
  }));

export const isBeslisdatum = ({ maand, dag: d }: NaieveStand): boolean => d === 1 && maand % 3 === 1;

export function datumVan({ jaar, maand, dag: d }: NaieveStand): Datum {
  const gevonden = datum(jaar, maand, d);
  if (gevonden === undefined) throw new Error(`${jaar}-${maand}-${d}`);
  return gevonden;
}

/** The same gemeente as the domain takes it. */
export function alsStand(s: NaieveStand): Stand {
  const trede = TREDEN.find((een) => een === s.trede);
  return {
    peildatum: datumVan(s),
    opgave: p(s.opgave),
    gehuisvest: p(s.gehuisvest),
    taakstelling: p(s.taakstelling),
    huurcontracten: p(s.huurcontracten),
    omkoppelingen: s.omkoppelingen,
    stapelgemeente: s.stapelgemeente,
    ...(trede === undefined ? {} : { trede }),
    ...(s.koppelingen === 'onbekend' ? {} : { koppelingen: s.koppelingen }),
    ...(s.verschoonbaar ? { verschoonbaar: { reden: 'dossiers zonder BSN' } } : {}),
  };
}
