import { metOpmaak, regel, tekst } from './lines';
import type { Cel, Line } from './line';
import { INGESPRONGEN, LOPEND, TABELKOP, TUSSENKOP } from './looks';

/** The annexes to the letters: what it is about, a number or a short answer, and words. */
export const DRIELUIK = [34, 14, 50] as const;

export function kop(links: string, midden: string, rechts: string): Line {
  return metOpmaak(regel(tekst(links), tekst(midden, { align: 'right' }), tekst(rechts, INGESPRONGEN)), TABELKOP);
}

export function lijn(links: string, midden: Cel, rechts: string): Line {
  return metOpmaak(regel(tekst(links), midden, tekst(rechts, INGESPRONGEN)), LOPEND);
}

/** A heading over the lines that follow, without names for their columns. */
export function tussenkop(tekstVan: string): Line {
  return metOpmaak(regel(tekst(tekstVan), tekst(''), tekst('')), TUSSENKOP);
}
