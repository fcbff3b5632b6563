import { alleen, type Keuze } from '../../change/papers/verslag/keuze/keuze';
import { opsomming } from '../../domain/sentences/numbers';
import type { Overview } from '../../review/assess/overview';
import type { Weigering } from './bronnen';
import { VERSLAG_STATUS_SENTENCES } from './sentences';

const MEESTE_NAMEN = 6;

/**
 * Why there is no gemeente to make a paper of: nobody was chosen, the region is not on the sheet, those chosen cannot
 * be assessed, or there is no step to give because they lie elsewhere.
 */
export function niemand(overview: Overview, keuze: Keuze): Weigering {
  const { rows, unassessed } = alleen(overview, keuze);
  const { sheet: blad } = overview.table;
  const alle = keuze.kind === 'alle' ? {} : { aanbod: { kind: 'alle' } as const };
  if (rows.length > 0) return { ok: false, zin: VERSLAG_STATUS_SENTENCES.buitenKader, ...alle };
  if (unassessed.length > 0) {
    const namen = unassessed.slice(0, MEESTE_NAMEN).map(({ naam, reden }) => `${naam} (${reden})`);
    const rest = unassessed.length > MEESTE_NAMEN ? [`${unassessed.length - MEESTE_NAMEN} andere`] : [];
    const zin = VERSLAG_STATUS_SENTENCES.nietBeoordeeld(opsomming([...namen, ...rest]));
    return { ok: false, zin, aanbod: { kind: 'naar', blad } };
  }
  const zin =
    keuze.kind === 'veiligheidsregio' || keuze.kind === 'woonregio'
      ? VERSLAG_STATUS_SENTENCES.regioNietHier(keuze.naam, blad)
      : VERSLAG_STATUS_SENTENCES.niemandGekozen;
  return { ok: false, zin, ...alle };
}
