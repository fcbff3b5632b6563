import type { Norm, Beleidsregel, Beleid } from './beleidsregel';
import { BELEIDSREGELS } from '../data/beleidsregels';
import { type Datum, datumVan } from '../tijd/datum';
import { momentVan } from '../tijd/moment';
import { normPastBij } from './norm';

/** Why a rule of the user cannot be taken into the rule table; `rij` is its place in the list, from 0. */
export type Beleidsfout = { readonly rij: number; readonly peildatum: Datum } & (
  | { readonly code: 'geenBeslisdatum' }
  | { readonly code: 'normPastNiet'; readonly norm: Norm }
  | { readonly code: 'dubbel' }
);

export type Beleidsuitkomst =
  { readonly ok: true; readonly beleid: Beleid } | { readonly ok: false; readonly fouten: readonly Beleidsfout[] };

/** Our own rule table, from the letters. */
export const STANDAARDBELEID: Beleid = new Map(
  BELEIDSREGELS.map(({ peildatum, norm, omkoppelingenTellen, bron, aangenomen = false }) => {
    const d = datumVan(peildatum);
    return [d, { peildatum: d, norm, omkoppelingenTellen, bron: { tekst: bron, aangenomen }, herkomst: 'standaard' }];
  }),
);

/** The rule of a peildatum; a date without a row has no coulance, and omkoppelingen count. */
export function regelOp(beleid: Beleid, peildatum: Datum): Beleidsregel {
  return (
    beleid.get(peildatum) ?? {
      peildatum,
      norm: { soort: 'geen' },
      omkoppelingenTellen: true,
      bron: { tekst: 'standaardregel voor data zonder eigen regel', aangenomen: false },
      herkomst: 'terugval',
    }
  );
}

/**
 * Lays the user's rows over a rule table: a row replaces the one of the same peildatum. All faults are given at once.
 */
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
