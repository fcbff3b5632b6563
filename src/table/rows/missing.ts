import type { Datum } from '../../domain/tijd/datum';
import { momentVan, volgendeBeslisdatum } from '../../domain/tijd/moment';
import type { Role } from '../roles';
import type { ReadTable } from '../table';

const ALWAYS = ['trede'] as const;
/** Questions of the eindbeoordeling beside the numbers themselves. */
const AT_THE_END = ['koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten'] as const;

/**
 * What the table does not say and the assessment on the next decision date asks for: the step before, and for 1 January
 * and 1 July the answers on koppelingen, omkoppelingen, stapelgemeente and huurcontracten.
 */
export function missingInputs(table: ReadTable, peildatum: Datum): readonly Role[] {
  const atTheEnd = momentVan(volgendeBeslisdatum(peildatum)) === 'eindbeoordeling';
  const wanted = [...ALWAYS, ...(atTheEnd ? AT_THE_END : [])];
  return wanted.filter((role) => table.rows.every((row) => row[role] === undefined));
}
