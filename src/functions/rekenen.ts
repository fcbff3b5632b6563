import { personen } from '../domain/getal/getal';
import * as regels from '../domain/opgave/opgave';
import { aantal, aantalOfNiets, saldo } from './argumenten';
import { geenAntwoord } from './fouten';

/**
 * De opgave: het aantal personen dat in dit halfjaar te huisvesten is (taakstelling + achterstand - voorsprong).
 * @customfunction OPGAVE
 * @param taakstelling De taakstelling van het Rijk voor dit halfjaar, in personen.
 * @param [achterstand] De achterstand bij het begin van het halfjaar, in personen; leeg is 0.
 * @param [voorsprong] De voorsprong bij het begin van het halfjaar, in personen; leeg is 0.
 * @returns Personen te huisvesten in dit halfjaar.
 */
export function opgave(taakstelling: unknown, achterstand?: unknown, voorsprong?: unknown): number {
  const tekort = aantalOfNiets(achterstand, 'achterstand') ?? personen(0);
  const teveel = aantalOfNiets(voorsprong, 'voorsprong') ?? personen(0);
  return regels.opgave(aantal(taakstelling, 'taakstelling'), regels.saldo(tekort, teveel));
}

/**
 * Het minimum dat voor 1 april of 1 oktober gehuisvest moet zijn: de helft van de opgave, naar boven afgerond.
 * @customfunction MINIMAAL
 * @param opgave De opgave van het halfjaar, in personen.
 * @returns Personen.
 */
export function minimaal(opgave: unknown): number {
  return regels.minimaal(saldo(opgave, 'opgave'));
}

/**
 * Het aantal personen dat nog te huisvesten is: opgave - gehuisvest. Negatief is een voorsprong.
 * @customfunction RESTANT
 * @param opgave De opgave van het halfjaar, in personen.
 * @param gehuisvest De in dit halfjaar gehuisveste personen, volgens het COA.
 * @returns Personen.
 */
export function restant(opgave: unknown, gehuisvest: unknown): number {
  return regels.restant(saldo(opgave, 'opgave'), aantal(gehuisvest, 'gehuisvest'));
}

/**
 * Het gerealiseerde deel van een basis, niet afgerond: maak de cel op als percentage.
 * @customfunction GEREALISEERD
 * @param gehuisvest De in dit halfjaar gehuisveste personen, volgens het COA.
 * @param basis Waarvan het een deel is: de opgave of het minimum, in personen.
 * @returns Een fractie: 0,63 is 63%.
 */
export function gerealiseerd(gehuisvest: unknown, basis: unknown): number {
  const waarvan = saldo(basis, 'basis');
  const deel = regels.gerealiseerd(aantal(gehuisvest, 'gehuisvest'), waarvan);
  if (deel === undefined) throw geenAntwoord(`De basis is ${waarvan}: van niets is geen deel te berekenen.`);
  return deel;
}
