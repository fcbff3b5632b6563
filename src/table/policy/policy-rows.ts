import type { Beleid, Beleidsregel } from '../../domain/beleid/beleidsregel';
import { formatNorm } from '../../domain/beleid/norm-tekst';
import type { CellValue } from '../cells/grid';

/** The headings of the sheet of rules, in order. */
export const POLICY_HEADINGS = [
  'Peildatum',
  'Norm om niet te stijgen',
  'Omkoppelingen tellen',
  'Bron',
  'Aangenomen',
] as const;

/** One rule as the cells under the headings; the date is a serial number. */
export function policyRow({ peildatum, norm, omkoppelingenTellen, bron }: Beleidsregel): readonly CellValue[] {
  return [peildatum, formatNorm(norm), omkoppelingenTellen ? 'ja' : 'nee', bron.tekst, bron.aangenomen ? 'ja' : 'nee'];
}

/** The rules of a table by date. */
export function policyRows(beleid: Beleid): readonly (readonly CellValue[])[] {
  return [...beleid.values()].sort((a, b) => a.peildatum - b.peildatum).map(policyRow);
}
