import { personen, type Personen } from '../getal/getal';
import type { Datum } from '../tijd/datum';

/** The gemeenten of one province on one peildatum. */
export interface Vereveningsstand {
  readonly peildatum: Datum;
  /** Of each gemeente: > 0 achterstand, < 0 voorsprong. */
  readonly saldi: readonly Personen[];
  /** Places in doorstroomwoningen and tussenvoorzieningen that are not in the saldi yet; they count at once. */
  readonly tussenvoorzieningen: Personen;
}

/** What one peildatum adds to the verevening. */
export interface Vereveningsdatum {
  readonly peildatum: Datum;
  /** The saldi of the gemeenten added up. */
  readonly saldo: Personen;
  readonly tussenvoorzieningen: Personen;
  /** The saldo with the places in tussenvoorzieningen. */
  readonly samen: Personen;
  /** The voorsprong that counts; an achterstand gives 0 (assumed). */
  readonly telt: Personen;
}

export interface Verevening {
  readonly data: readonly Vereveningsdatum[];
  /** What counts of all dates together. */
  readonly voorsprong: Personen;
  /** Extra reception places before and after; never below 0 (assumed). */
  readonly plaatsenVoor: Personen;
  readonly plaatsenNa: Personen;
}

/**
 * The voorsprong of a province on the dates together, taken off its extra reception places. A taakstelling is never
 * lowered for an opened azc. Source: Integrale handreiking, 11-2-2021, 4.2.6.
 */
export function verevening(standen: readonly Vereveningsstand[], plaatsenVoor: Personen): Verevening {
  const data = [...standen].sort((a, b) => a.peildatum - b.peildatum).map(opDatum);
  const voorsprong = personen(data.reduce((som, { telt }) => som + telt, 0));
  return { data, voorsprong, plaatsenVoor, plaatsenNa: personen(Math.max(0, plaatsenVoor - voorsprong)) };
}

function opDatum({ peildatum, saldi, tussenvoorzieningen }: Vereveningsstand): Vereveningsdatum {
  const saldo = personen(saldi.reduce((som, een) => som + een, 0));
  const samen = personen(saldo - tussenvoorzieningen);
  return { peildatum, saldo, tussenvoorzieningen, samen, telt: personen(Math.max(0, -samen)) };
}
