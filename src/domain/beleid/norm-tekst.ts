import { deelVan } from '../getal/afronding';
import type { Norm } from './beleidsregel';

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
