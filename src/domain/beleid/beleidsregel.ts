import type { Datum } from '../tijd/datum';

/** Where a rule comes from: a letter, a law, or our own reconstruction. */
export interface Bron {
  /** In the words shown on screen: "brief GS aan Den Haag, 1-4-2021". */
  readonly tekst: string;
  /** True when the literal text was not available and the rule was reconstructed. */
  readonly aangenomen: boolean;
}

/** The norm below which a step rises; persons are compared unrounded. */
export type Norm =
  /** The minimum (1 Apr / 1 Oct) or the whole opgave (1 Jan / 1 Jul). */
  | { readonly soort: 'geen' }
  /** A fraction of the minimum or of the opgave. */
  | { readonly soort: 'deel'; readonly van: 'minimum' | 'opgave'; readonly fractie: number }
  /** taakstelling + a fraction of the achterstand built up in the half-year before. */
  | { readonly soort: 'taakstellingPlus'; readonly fractie: number };

/** One row of the rule table: what holds on one peildatum. */
export interface Beleidsregel {
  readonly peildatum: Datum;
  readonly norm: Norm;
  readonly omkoppelingenTellen: boolean;
  readonly bron: Bron;
  /**
   * 'standaard' from our data, 'gebruiker' from the sheet Beleidsregels, 'terugval' when no row exists for that date.
   */
  readonly herkomst: 'standaard' | 'gebruiker' | 'terugval';
}

/** The rule table in force: at most one row per peildatum. */
export type Beleid = ReadonlyMap<Datum, Beleidsregel>;
