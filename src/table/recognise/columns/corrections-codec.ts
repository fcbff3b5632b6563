import { keptDay, keptFields, keptJson, keptMap, keptOneOf, keptPeriode, keptRecord, keptText } from '../../kept';
import { MONTH_WAYS } from '../../months';
import { ROLES } from '../../roles';
import { SIGNS } from '../../column';
import type { Correction, Corrections } from './corrections';

/** For keeping in the workbook; `readCorrections` gives the same back. */
export function writeCorrections(corrections: Corrections): string {
  return JSON.stringify([...corrections].map(([signature, table]) => [signature, [...table]]));
}

/** Characters of all corrections of a workbook together. */
const LONGEST = 4_000_000;
/** Characters of a heading, or of the signature of a table, which is made of all its headings. */
const headings = keptText(100_000);
/** Tables of a workbook, and columns of a table. */
const MOST = 20_000;

const filled = (longest: number) => (kept: unknown) => keptText(longest)(kept) || undefined;

const asCorrection = keptFields<Correction>({
  role: keptOneOf(ROLES),
  periode: keptPeriode,
  peildatum: keptDay,
  sign: keptOneOf(SIGNS),
  maanden: keptOneOf(MONTH_WAYS),
  // Of a cell by which rows are told apart.
  rij: filled(200),
  gemeente: filled(80),
  voor: keptRecord<NonNullable<Correction['voor']>>({ kop: headings, blad: keptText(1_000) }),
});

/**
 * What `writeCorrections` wrote. A workbook may hold anything: a field that is not of that shape, or outside what the
 * pane takes, is left out, and the rest stays.
 */
export function readCorrections(text: string): Corrections {
  return keptMap(headings, keptMap(headings, asCorrection, MOST), MOST)(keptJson(text, LONGEST));
}
