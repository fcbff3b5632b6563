import { aandeel, halfNaarBoven } from '../getal/afronding';
import { type Fractie, type Personen, personen } from '../getal/getal';

/** What is carried from one half-year into the next: > 0 achterstand, < 0 voorsprong. */
export type Saldo = Personen;

/** Signed saldo (> 0 achterstand, < 0 voorsprong) out of the two unsigned counts of the letters. */
export function saldo(achterstand: Personen, voorsprong: Personen): Saldo {
  return personen(achterstand - voorsprong);
}

/** Te huisvesten in this half-year: taakstelling + achterstand - voorsprong (COA: gecorrigeerde taakstelling). */
export function opgave(taakstelling: Personen, ingebracht: Saldo): Personen {
  return personen(taakstelling + ingebracht);
}

/** Persons that must be housed before 1 April / 1 October: half of the opgave, rounded up. */
export function minimaal(teHuisvesten: Personen): Personen {
  return halfNaarBoven(teHuisvesten);
}

/** Nog te huisvesten; at the end of a half-year this is the saldo (> 0 achterstand, < 0 voorsprong). */
export function restant(teHuisvesten: Personen, gehuisvest: Personen): Personen {
  return personen(teHuisvesten - gehuisvest);
}

/** Part of a base that is realised, unrounded; undefined of nobody or less. Name the base wherever this is shown. */
export function gerealiseerd(gehuisvest: Personen, basis: Personen): Fractie | undefined {
  return aandeel(gehuisvest, basis);
}

/** A saldo in the words of the letters: exactly 0 is "voorsprong 0". */
export function saldoInWoorden(s: Saldo): string {
  return s > 0 ? `achterstand ${s}` : `voorsprong ${Math.abs(s)}`;
}

/** What a merged gemeente starts with: the sum of the saldi of its parts. Its step is for a human to decide. */
export function saldoNaHerindeling(delen: readonly Saldo[]): Saldo {
  return personen(delen.reduce((som, deel) => som + deel, 0));
}
