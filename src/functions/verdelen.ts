import { verdeel as verdeelOver } from '../domain/opgave/verdeling';
import { BEZETTING, woningenVoor } from '../domain/opgave/woningen';
import { aantal, getal } from './argumenten';
import { cellenVan } from './bereik';
import { foutieveInvoer } from './fouten';

/**
 * Verdeelt een totaal naar gewichten in hele getallen die samen het totaal zijn (grootste rest, bij gelijke de eerste).
 * @customfunction VERDEEL
 * @param totaal Het te verdelen aantal personen.
 * @param gewichten Een bereik met gewichten, bijvoorbeeld inwonertallen; leeg telt als 0.
 * @returns Hele getallen in de vorm van de gewichten; van hele kolommen in de vorm van het gevulde deel.
 */
export function verdeel(totaal: unknown, gewichten: unknown[][]): number[][] {
  const rijen = cellenVan(gewichten, 'gewichten').map((rij, r) =>
    rij.map((cel, k) => getal(cel, `gewichten (rij ${r + 1}, kolom ${k + 1})`) ?? 0),
  );
  const delen = verdeelOver(aantal(totaal, 'totaal'), rijen.flat());
  if (delen === undefined) throw foutieveInvoer('De gewichten zijn samen 0: er is niets om naar te verdelen.');
  let volgende = 0;
  return rijen.map((rij) => rij.map(() => delen[volgende++] ?? 0));
}

/**
 * Het aantal woningen dat nodig is, naar boven afgerond.
 * @customfunction WONINGEN
 * @param personen Het aantal personen.
 * @param [bezetting] Het gemiddelde aantal personen per woning; leeg is 2,4.
 * @returns Woningen.
 */
export function woningen(personen: unknown, bezetting?: unknown): number {
  return woningenVoor(aantal(personen, 'personen'), getal(bezetting, 'bezetting') || BEZETTING);
}
