import type { Stand } from '../../../src/domain/beoordeling/stand';
import type { Datum } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import { begin, volgende, type Periode } from '../../../src/domain/tijd/periode';
import type { Trede } from '../../../src/domain/ladder/trede';
import { reeks } from './reeks';

export const GEMEENTEN = 342;
export const HALFJAREN = 24;

const TREDEN: readonly Trede[] = ['0', '1', '2', '3a', '3b', '4', '5', '6'];

/** A stand in which everything that the tree may ask is given. */
export type Volledig = Stand & Required<Pick<Stand, 'trede' | 'taakstelling' | 'koppelingen'>>;

/**
 * Made-up figures for as many gemeenten and half-years as the whole country has in twelve years; the same at every run.
 */
export function landelijk(): readonly Volledig[] {
  const kies = reeks(29);
  return peildata().flatMap((peildatum) =>
    Array.from({ length: GEMEENTEN }, (): Volledig => {
      const taakstelling = 10 + kies(400);
      const opgave = Math.max(0, taakstelling + kies(160) - 40);
      return {
        peildatum,
        trede: TREDEN[kies(TREDEN.length)] ?? '0',
        taakstelling: personen(taakstelling),
        opgave: personen(opgave),
        gehuisvest: personen(Math.floor((opgave * kies(120)) / 100)),
        koppelingen: kies(2) === 0 ? 'voldoende' : 'onvoldoende',
        omkoppelingen: kies(4) === 0,
        stapelgemeente: kies(8) === 0,
        huurcontracten: personen(kies(5)),
        ...(kies(10) === 0 ? { verschoonbaar: { reden: 'dossiers zonder BSN' } } : {}),
      };
    }),
  );
}

/** The days of the eindbeoordeling, from 1 January 2022 on. */
export function peildata(): readonly Datum[] {
  const all: Datum[] = [];
  for (let periode: Periode = { jaar: 2022, helft: 1 }; all.length < HALFJAREN; periode = volgende(periode))
    all.push(begin(periode));
  return all;
}
