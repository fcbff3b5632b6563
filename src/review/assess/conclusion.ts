import type { Oordeel } from '../../domain/beoordeling/stand';
import { vervolgstap } from '../../domain/ladder/ladder';
import { conclusie, type Conclusieuitkomst } from '../../domain/ladder/conclusie';
import type { AssessedRow } from './overview';

type Assessed = Pick<AssessedRow, 'beoordeling' | 'nogTeHuisvesten'>;

/** Whether the whole opgave was realised, as the assessment found it: with contracts, where those count. */
export const isRealised = ({ pad }: AssessedRow['beoordeling']): boolean =>
  pad.some(({ vraag, antwoord }) => vraag === 'gerealiseerd' && antwoord === 'ja');

/** What the province does at the step that follows; a compliment is for who realised the opgave, not for all on 0. */
export function nextActionAfter(oordeel: Oordeel): string {
  if (oordeel.kind !== 'trede') return '';
  if (oordeel.trede !== '0') return vervolgstap(oordeel.trede);
  return isRealised(oordeel) ? 'compliment; geen actie nodig' : 'geen actie nodig';
}

/**
 * The conclusion of a letter about one gemeente; undefined on a day that decides nothing and while there is no step.
 * Who stays on step 0 without the whole opgave (on schema, helped by the coulance, too few koppelingen) is in the same
 * phase: that the taakstelling was realised is not what happened.
 */
function conclusionOf({ beoordeling, nogTeHuisvesten }: Assessed): Conclusieuitkomst | undefined {
  if (beoordeling.kind !== 'trede' || beoordeling.moment === 'geen') return undefined;
  const { van, trede } = beoordeling;
  const met = nogTeHuisvesten <= 0 || isRealised(beoordeling);
  return trede === '0' && met ? { ok: true, conclusie: 'taakstelling gerealiseerd' } : conclusie(van ?? trede, trede);
}

/** The same in the words of a letter; empty while there is nothing to conclude. */
export function conclusionInWords(row: Assessed): string {
  const found = conclusionOf(row);
  if (found === undefined) return '';
  return found.ok ? found.conclusie : 'de treden sluiten niet aan';
}
