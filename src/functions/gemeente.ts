import { elders, gemeenteInWoorden } from '../domain/sentences/gemeenten';
import type { Datum } from '../domain/tijd/datum';
import { vindGemeente } from '../domain/gemeente/gemeenteherkenning';
import type { Gemeente } from '../domain/gemeente/gemeente';
import { isEigen } from '../domain/gemeente/gemeenten';
import { datumOfNiets, opNederlands } from './argumenten';
import { foutieveInvoer, geenAntwoord } from './fouten';
import { enkel, verplicht } from './waarde';

/**
 * De officiële naam van een gemeente in Nederland.
 * @customfunction GEMEENTE
 * @param naam De naam in een andere schrijfwijze of de GM-code, bijvoorbeeld "Den Haag" of GM0518.
 * @returns De officiële naam.
 */
export function gemeente(naam: unknown): string {
  return vind(naam, undefined).naam;
}

/**
 * De provincie waarin een gemeente ligt.
 * @customfunction PROVINCIE
 * @param naam De naam of de GM-code van de gemeente.
 * @returns De naam van de provincie.
 */
export function provincie(naam: unknown): string {
  return vind(naam, undefined).provincie;
}

/**
 * De regio van een gemeente in Zuid-Holland.
 * @customfunction REGIO
 * @param naam De naam of de GM-code van de gemeente.
 * @param [soort] "veiligheidsregio" (als niets is ingevuld) of "woonregio".
 * @param [peildatum] De datum waarop de gemeente moet bestaan; leeg is geen controle.
 * @returns De naam van de regio.
 */
export function regio(naam: unknown, soort?: unknown, peildatum?: unknown): string {
  const gevonden = vind(naam, datumOfNiets(peildatum, 'peildatum'));
  const welke = enkel(soort, 'soort');
  const woord = welke === undefined || welke === 0 ? 'veiligheidsregio' : String(welke).trim().toLowerCase();
  if (woord !== 'veiligheidsregio' && woord !== 'woonregio')
    throw foutieveInvoer(
      `Het argument soort is "${opNederlands(welke ?? '')}": gebruik veiligheidsregio of woonregio.`,
    );
  if (!isEigen(gevonden)) throw geenAntwoord(elders(gevonden, woord));
  return gevonden[woord];
}

/** A name that is only nearly right is asked: a cell has no place to say what was made of it. */
function vind(naam: unknown, peildatum: Datum | undefined): Gemeente {
  const tekst = String(verplicht(enkel(naam, 'naam') || undefined, 'naam'));
  const herkenning = vindGemeente(tekst, peildatum);
  if (herkenning.kind === 'gevonden' && herkenning.hoe !== 'bijna') return herkenning.gemeente;
  throw foutieveInvoer(gemeenteInWoorden(opNederlands(tekst), herkenning));
}
