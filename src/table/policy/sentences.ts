import type { Beleidsfout } from '../../domain/beleid/met-regels';
import { beleidsfoutInWoorden } from '../../domain/sentences/beleidsfouten';
import { cellName } from '../cells/address';
import type { CellValue } from '../cells/grid';
import { POLICY_HEADINGS } from './policy-rows';

/** What is wrong with a cell of the rule sheet. */
export type PolicyProblem = 'geenDatum' | 'geenNorm' | 'geenJaNee' | 'geenBron' | 'andereKop' | Beleidsfout;

/** A fault with its place on the sheet (zero-based) and what stands there. */
export interface PolicyFault {
  readonly row: number;
  readonly column: number;
  readonly problem: PolicyProblem;
  readonly found: CellValue;
}

const SENTENCES: Readonly<Record<Extract<PolicyProblem, string>, string>> = {
  geenDatum: 'is geen datum. Vul een peildatum in, bijvoorbeeld 1-7-2026.',
  geenNorm:
    'is geen norm. Schrijf geen, 70% van het minimum, 80% van de opgave, of taakstelling + 25% van de achterstand.',
  geenJaNee: 'is geen ja of nee. Vul ja of nee in.',
  andereKop: `is niet de kop die hier hoort. Zet de kolommen in deze volgorde: ${POLICY_HEADINGS.join(', ')}.`,
  geenBron: 'is geen bron. Schrijf waar de regel staat, bijvoorbeeld: brief LRT.',
};

/** The Dutch sentence of a fault: where, what, and what to do. */
export function policySentence({ row, column, problem, found }: PolicyFault): string {
  const where = `Blad Beleidsregels, cel ${cellName(row, column)}`;
  return typeof problem === 'string'
    ? `${where}: '${found}' ${SENTENCES[problem]}`
    : `${where}: ${beleidsfoutInWoorden(problem)}`;
}
