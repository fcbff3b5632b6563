import { BELEIDSREGELS } from '../data/beleidsregels';
import type { Datum } from '../tijd/datum';
import { datumVan } from '../tijd/datum';
import { momentVan } from '../tijd/moment';
import { normPastBij } from './norm';

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
  /** 'standaard' from our data, 'gebruiker' from the sheet Beleidsregels, 'terugval' when no row exists for that date. */
  readonly herkomst: 'standaard' | 'gebruiker' | 'terugval';
}

/** The rule table in force: at most one row per peildatum. */
export type Beleid = ReadonlyMap<Datum, Beleidsregel>;

/** Why a rule of the user cannot be taken into the rule table; `rij` is its place in the list, from 0. */
export type Beleidsfout = { readonly rij: number; readonly peildatum: Datum } & (
  | { readonly code: 'geenBeslisdatum' }
  | { readonly code: 'normPastNiet'; readonly norm: Norm }
  | { readonly code: 'dubbel' }
);

export type Beleidsuitkomst =
  | { readonly ok: true; readonly beleid: Beleid }
  | { readonly ok: false; readonly fouten: readonly Beleidsfout[] };

/** Our own rule table, from the letters. */
export const STANDAARDBELEID: Beleid = new Map(
  BELEIDSREGELS.map(({ peildatum, norm, omkoppelingenTellen, bron }) => {
    const d = datumVan(peildatum);
    return [d, { peildatum: d, norm, omkoppelingenTellen, bron: { tekst: bron, aangenomen: false }, herkomst: 'standaard' }];
  }),
);

/** The rule of a peildatum; a date without a row has no coulance, and omkoppelingen count. */
export function regelOp(beleid: Beleid, peildatum: Datum): Beleidsregel {
  return beleid.get(peildatum) ?? {
    peildatum,
    norm: { soort: 'geen' },
    omkoppelingenTellen: true,
    bron: { tekst: 'standaardregel voor data zonder eigen regel', aangenomen: false },
    herkomst: 'terugval',
  };
}

/** Lays the user's rows over a rule table: a row replaces the one of the same peildatum. All faults are given at once. */
export function metRegels(beleid: Beleid, rijen: readonly Beleidsregel[]): Beleidsuitkomst {
  const gezien = new Set<Datum>();
  const fouten = rijen.flatMap(({ peildatum, norm }, rij): Beleidsfout[] => {
    const dubbel = gezien.has(peildatum);
    gezien.add(peildatum);
    if (dubbel) return [{ code: 'dubbel', rij, peildatum }];
    const moment = momentVan(peildatum);
    if (moment === 'geen') return [{ code: 'geenBeslisdatum', rij, peildatum }];
    return normPastBij(norm, moment) ? [] : [{ code: 'normPastNiet', rij, peildatum, norm }];
  });
  if (fouten.length > 0) return { ok: false, fouten };
  return { ok: true, beleid: new Map([...beleid, ...rijen.map((rij) => [rij.peildatum, rij] as const)]) };
}
