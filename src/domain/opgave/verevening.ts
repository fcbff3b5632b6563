import type { Bron } from '../beleid/beleidsregel';
import { type Personen, personen } from '../getal/getal';
import { type Datum, datumVan } from '../tijd/datum';

export const BRON_VEREVENING: Bron = {
  tekst: 'Integrale handreiking (versie van 11-2-2021), 4.2.6, mogelijke verevening',
  aangenomen: false,
};

/** Extra reception places for the short term of one province. 12 × 417 = 5,004 for 5,000 in all. Source: as above. */
export const OPVANGPLEKKEN = personen(417);
export const OPVANGPLEKKEN_SAMEN = personen(5000);

/** The days whose voorsprong is taken off together. Source: as above. */
export const VEREVENINGSDATA: readonly Datum[] = ['2021-01-01', '2021-07-01', '2022-01-01'].map(datumVan);

/** One province on one day. */
export interface Provinciestand {
  readonly datum: Datum;
  /** The sum of the saldi of its gemeenten: > 0 achterstand, < 0 voorsprong. */
  readonly saldo: Personen;
  /** Places in doorstroomwoningen and tussenvoorzieningen, which count for the taakstelling at once. */
  readonly tussenvoorzieningen: Personen;
}

export interface Vereveningsuitkomst {
  /** The voorsprong of each day, in the order given. */
  readonly dagen: readonly (Provinciestand & { readonly voorsprong: Personen })[];
  /** Of all days together. */
  readonly voorsprong: Personen;
  readonly plekkenVoor: Personen;
  /** What is left of the places; never below 0. */
  readonly plekkenNa: Personen;
}

/**
 * The voorsprong of a province on its days together is taken off its extra reception places. An achterstand gives 0 for
 * its day and takes nothing off another (assumed).
 */
export function vereven(standen: readonly Provinciestand[], plekken: Personen = OPVANGPLEKKEN): Vereveningsuitkomst {
  const dagen = standen.map((stand) => ({ ...stand, voorsprong: voorsprongVan(stand) }));
  const voorsprong = personen(dagen.reduce((som, dag) => som + dag.voorsprong, 0));
  return { dagen, voorsprong, plekkenVoor: plekken, plekkenNa: personen(Math.max(0, plekken - voorsprong)) };
}

/** max(0, -(saldo - tussenvoorzieningen)): 100 achterstand with 120 places is a voorsprong of 20. */
const voorsprongVan = ({ saldo, tussenvoorzieningen }: Provinciestand): Personen =>
  personen(Math.max(0, tussenvoorzieningen - saldo));
