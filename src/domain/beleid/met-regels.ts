import type { Beleid, Beleidsregel, Norm } from './beleidsregel';
import type { Datum } from '../tijd/datum';
import { type Moment, momentVan } from '../tijd/moment';

/** Why a rule of the user cannot be taken into the rule table; `rij` is its place in the list, from 0. */
export type Beleidsfout = { readonly rij: number; readonly peildatum: Datum } & (
  | { readonly code: 'geenBeslisdatum' }
  | { readonly code: 'normPastNiet'; readonly norm: Norm }
  | { readonly code: 'dubbel' }
);

export type Beleidsuitkomst =
  { readonly ok: true; readonly beleid: Beleid } | { readonly ok: false; readonly fouten: readonly Beleidsfout[] };

/**
 * On which decision dates a norm makes sense: a part of the minimum belongs to 1 Apr / 1 Oct, taakstelling plus to 1
 * Jan / 1 Jul.
 */
export function normPastBij(norm: Norm, moment: Moment): boolean {
  if (norm.soort === 'geen') return true;
  if (norm.soort === 'taakstellingPlus') return moment === 'eindbeoordeling';
  return norm.van === 'opgave' ? moment !== 'geen' : moment === 'tussenstand';
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
