import { isBusy } from '../cells/busy';
import { type Role, ROLE_NAMES } from '../roles';
import type { ReadRow } from '../table';

/** Why rows are not assessed of which it is not known which holds. */
export const NOT_CHOSEN_SENTENCES = {
  asked: 'wijs eerst aan welke rij van elke gemeente geldt',
  double: 'staat meer dan één keer in de tabel, met andere cijfers',
} as const;

const BEING_CALCULATED = 'Excel berekent deze rij nog';

/** Why a row is not assessed, in the words of the overview. */
export function reasonNotAssessed(row: ReadRow, hasOpgave: boolean, isDouble: boolean, unread?: Role): string {
  if (isDouble) return 'staat al eerder in de tabel';
  if (row.name === '') return 'de naam van de gemeente ontbreekt';
  if (isBusy(row.name) || (unread !== undefined && [...row.cells.values()].some(isBusy))) return BEING_CALCULATED;
  if (!row.gemeente) return 'de gemeente is niet herkend';
  if (unread !== undefined)
    return `${ROLE_NAMES[unread]} ${row.unreadable.has(unread) ? 'is niet te lezen' : 'is niet zeker van dit halfjaar'}`;
  if (!hasOpgave && row.taakstelling !== undefined && row.saldo === undefined)
    return 'de opgave of het saldo ontbreekt; is er geen saldo, vul dan 0 in';
  if (!hasOpgave) return `de ${row.opgave === undefined ? 'opgave' : 'taakstelling'} ontbreekt`;
  return 'het aantal gehuisvest ontbreekt';
}
