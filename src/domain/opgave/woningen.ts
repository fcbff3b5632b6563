import { naarBoven } from '../getal/afronding';
import type { Personen } from '../getal/getal';

/** Persons per dwelling on average; source: the province's sheets. */
export const BEZETTING = 2.4;
const FIJNHEID = 1_000_000;

/** Dwellings needed, rounded up. @throws RangeError when the occupation is not above 0. */
export function woningenVoor(aantal: Personen, bezetting: number = BEZETTING): number {
  if (!(bezetting > 0)) throw new RangeError(`geen bezetting: ${bezetting}`);
  return naarBoven((aantal * FIJNHEID) / Math.round(bezetting * FIJNHEID));
}
