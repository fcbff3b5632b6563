import { conclusie as trekConclusie } from '../domain/ladder/conclusie';
import * as ladder from '../domain/ladder/ladder';
import { trede as leesTrede } from './argumenten';
import { foutieveInvoer } from './fouten';

/**
 * De naam van een trede van de interventieladder.
 * @customfunction TREDENAAM
 * @param trede De trede, bijvoorbeeld 2, 3a of 4.
 * @returns De naam, bijvoorbeeld "signaleren".
 */
export function tredenaam(trede: unknown): string {
  return ladder.tredenaam(leesTrede(trede, 'trede'));
}

/**
 * Wat de provincie bij een trede van de interventieladder doet.
 * @customfunction VERVOLGSTAP
 * @param trede De trede, bijvoorbeeld 2, 3a of 4.
 * @returns De vervolgstap.
 */
export function vervolgstap(trede: unknown): string {
  return ladder.vervolgstap(leesTrede(trede, 'trede'));
}

/**
 * De conclusie van een beoordeling in de woorden van de brieven.
 * @customfunction CONCLUSIE
 * @param voor De trede voor de beoordeling.
 * @param na De trede na de beoordeling.
 * @returns "volgende fase", "zelfde fase" of "taakstelling gerealiseerd".
 */
export function conclusie(voor: unknown, na: unknown): string {
  const [van, naar] = [leesTrede(voor, 'voor'), leesTrede(na, 'na')];
  const uitkomst = trekConclusie(van, naar);
  if (uitkomst.ok) return uitkomst.conclusie;
  throw foutieveInvoer(
    uitkomst.code === 'daalt'
      ? `Van trede ${van} naar ${naar} kan niet: een trede daalt alleen naar 0. Controleer beide tredes.`
      : `Van trede ${van} naar ${naar} kan niet: dat slaat een trede over. Controleer beide tredes.`,
  );
}
