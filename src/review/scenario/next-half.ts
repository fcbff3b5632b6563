import { known } from '../../domain/known';
import type { Personen } from '../../domain/getal/getal';
import { minimaal, opgave as opgaveOf } from '../../domain/opgave/opgave';
import { benodigdTempo } from '../../domain/prognose/prognose';
import type { Datum } from '../../domain/tijd/datum';
import { beoordeeldePeriode, tussenstandVan } from '../../domain/tijd/moment';
import { begin, type Periode, volgende } from '../../domain/tijd/periode';
import type { Outcome } from './outcome';

/** The half-year after the one that a peildatum is about. */
export interface NextHalf {
  readonly periode: Periode;
  readonly begin: Datum;
  /** 1 October or 1 April. */
  readonly tussenstand: Datum;
}

export function nextHalf(peildatum: Datum): NextHalf {
  const periode = volgende(beoordeeldePeriode(peildatum));
  return { periode, begin: begin(periode), tussenstand: tussenstandVan(periode) };
}

/** What a gemeente has to do in the next half-year. */
export interface NextNeed {
  /** The next taakstelling with the saldo that this half-year is expected to end with. */
  readonly opgave: Personen;
  /** To be housed before the tussenstand: half of it, rounded up; below 0 when the voorsprong is larger. */
  readonly minimaal: Personen;
  /** Persons per week from the first day on, unrounded. */
  readonly perWeek?: number;
}

/** Undefined while the next taakstelling is not known: that is possible, and no fault. */
export function nextNeed(
  { saldo }: Pick<Outcome, 'saldo'>,
  taakstelling: Personen | undefined,
  half: NextHalf,
): NextNeed | undefined {
  if (taakstelling === undefined) return undefined;
  const opgave = opgaveOf(taakstelling, saldo);
  const least = minimaal(opgave);
  return { opgave, minimaal: least, ...known({ perWeek: benodigdTempo(least, half.begin, half.tussenstand) }) };
}
