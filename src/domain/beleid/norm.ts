import { deelVan } from '../getal/afronding';
import type { Norm } from './beleidsregel';
import { personen, type Personen } from '../getal/getal';
import type { Moment } from '../tijd/moment';
import { minimaal } from '../opgave/opgave';

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

/** "geen", "70% van het minimum", "80% van de opgave", "taakstelling + 25% van de achterstand" */
export function formatNorm(norm: Norm): string {
  if (norm.soort === 'geen') return 'geen';
  const procent = `${String(deelVan(norm.fractie, 100)).replace('.', ',')}%`;
  if (norm.soort === 'taakstellingPlus') return `taakstelling + ${procent} van de achterstand`;
  return `${procent} van ${norm.van === 'minimum' ? 'het minimum' : 'de opgave'}`;
}

const DEEL = /^(\d{1,3}(?:[.,]\d{1,4})?)\s?% van (?:het |de )?(minimum|opgave)$/;
const PLUS = /^taakstelling (?:\+|plus) (\d{1,3}(?:[.,]\d{1,4})?)\s?% van de (?:opgebouwde )?achterstand$/;

/** Reads what `formatNorm` writes; undefined for anything else and for a part above 100 %. */
export function parseNorm(tekst: string): Norm | undefined {
  const schoon = tekst
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  if (schoon === 'geen') return { soort: 'geen' };
  const plus = PLUS.exec(schoon);
  const deel = DEEL.exec(schoon);
  const fractie = Math.round(Number((plus ?? deel)?.[1]?.replace(',', '.') ?? NaN) * 10_000) / 1_000_000;
  if (!(fractie >= 0 && fractie <= 1)) return undefined;
  if (plus) return { soort: 'taakstellingPlus', fractie };
  return { soort: 'deel', van: deel?.[2] === 'minimum' ? 'minimum' : 'opgave', fractie };
}
