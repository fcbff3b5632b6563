import { deelVan } from '../getal/afronding';
import type { Norm } from './beleidsregel';
import { personen, type Personen } from '../getal/getal';
import { minimaal } from '../opgave/opgave';

/**
 * Persons, unrounded (340 + 0.25 × 195 = 388.75), at which a norm is met; undefined when there is none, 'taakstelling'
 * when that is missing.
 * @param opgebouwd the achterstand built up in the half-year before; where it is not known the saldo that the half-year
 * began with stands in for it, which is right only where the one before began without achterstand.
 */
export function drempel(
  norm: Norm,
  opgave: Personen,
  taakstelling: Personen | undefined,
  opgebouwd?: Personen,
): number | 'taakstelling' | undefined {
  switch (norm.soort) {
    case 'geen':
      return undefined;
    case 'deel':
      return deelVan(norm.fractie, norm.van === 'minimum' ? minimaal(opgave) : opgave);
    case 'taakstellingPlus':
      if (taakstelling === undefined) return 'taakstelling';
      // A gemeente with a voorsprong has built up no achterstand.
      return taakstelling + deelVan(norm.fractie, Math.max(0, opgebouwd ?? opgave - taakstelling));
  }
}

/**
 * The achterstand built up in a half-year: what it ended with above what it began with (> 0 achterstand, < 0
 * voorsprong). Source: letter about 1-1-2022, LRT advice of 19-11-2021.
 */
export function opgebouwdeAchterstand(begin: Personen, einde: Personen): Personen {
  return personen(Math.max(0, einde - Math.max(0, begin)));
}

/** Does the norm look at the achterstand that was built up, and is there one? */
export function vraagtOpgebouwd(norm: Norm, opgave: Personen, taakstelling: Personen | undefined): boolean {
  return norm.soort === 'taakstellingPlus' && taakstelling !== undefined && opgave > taakstelling;
}
