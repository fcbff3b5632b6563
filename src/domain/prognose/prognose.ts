import { naarBeneden } from '../getal/afronding';
import type { Datum } from '../tijd/datum';
import { type Personen, personen } from '../getal/getal';

/** Persons housed per day so far, kept as two whole numbers so that forecasts stay exact. */
export interface PersonenPerDag {
  readonly personen: number;
  readonly dagen: number;
}

/** The pace from `begin` up to the peildatum; undefined when no day has passed. */
export function tempoTotNu(gehuisvest: Personen, begin: Datum, peildatum: Datum): PersonenPerDag | undefined {
  return peildatum > begin ? { personen: gehuisvest, dagen: peildatum - begin } : undefined;
}

const FIJNHEID = 1_000_000;

/** A chosen pace, exact for at most six decimals. */
export function tempoPerWeek(perWeek: number): PersonenPerDag {
  return { personen: Math.round(perWeek * FIJNHEID), dagen: 7 * FIJNHEID };
}

/** Persons expected to be housed on `einde`, rounded down: half a person is not housed. */
export function prognose(gehuisvest: Personen, peildatum: Datum, einde: Datum, tempo: PersonenPerDag): Personen {
  return personen(gehuisvest + naarBeneden((tempo.personen * (einde - peildatum)) / tempo.dagen));
}

/**
 * Persons per week needed to house `nogTeHuisvesten` from one day up to another, unrounded; undefined when no day is
 * left.
 */
export function benodigdTempo(nogTeHuisvesten: Personen, van: Datum, tot: Datum): number | undefined {
  return tot > van ? (Math.max(0, nogTeHuisvesten) * 7) / (tot - van) : undefined;
}
