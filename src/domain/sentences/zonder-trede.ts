import type { Ontbrekend, Oordeel } from '../beoordeling/stand';
import { opsomming } from './numbers';

/** Why there is no step to give, as it stands in a cell or a list. */
export const zonderTrede = (oordeel: Exclude<Oordeel, { kind: 'trede' }>): string =>
  oordeel.kind === 'ontbreekt' ? ontbreektInWoorden(oordeel.wat) : BUITEN_KADER;

/** Of a gemeente in another province. */
export const BUITEN_KADER = 'geen trede: buiten Zuid-Holland';

const ONTBREEKT: Readonly<Record<Ontbrekend, string>> = {
  trede: 'de huidige trede ontbreekt',
  koppelingen: 'koppelingen ontbreken',
  taakstelling: 'de taakstelling ontbreekt',
  huurcontracten: 'niet gezegd is of de huurcontracten de extra personen zijn of het totaal',
};

/** "koppelingen ontbreken" */
export function ontbreektInWoorden(wat: readonly Ontbrekend[]): string {
  return opsomming(wat.map((een) => ONTBREEKT[een]));
}
