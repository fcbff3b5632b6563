import type { Verlenging } from '../../domain/beoordeling/stand';
import type { Personen } from '../../domain/getal/getal';
import type { Koppelingenoordeel } from '../../domain/opgave/koppelingen';
import { type Datum, formatDatumVoluit } from '../../domain/tijd/datum';
import { beoordeeldePeriode, tussenstandVan } from '../../domain/tijd/moment';
import type { CellValue } from '../../table/cells/grid';
import type { Role } from '../../table/roles';

/**
 * What a person says of one gemeente beside its figures. A field that is absent stays as the sheet has it; null takes
 * away what stands there.
 */
export interface Afwijking {
  /** A count in persons, or the judgement itself. */
  readonly koppelingen?: Personen | Koppelingenoordeel | null;
  /** The reason for which missing the opgave is excusable. */
  readonly verschoonbaar?: string | null;
  readonly verlengd?: Verlenging | null;
}

/** By the code of the gemeente. */
export type Afwijkingen = ReadonlyMap<string, Afwijking>;

/** The columns in which they stand, in the order in which new ones come. */
export const AFWIJKING_ROLES = [
  'koppelingen',
  'verschoonbaar',
  'verlengd',
  'bronVerlenging',
] as const satisfies readonly Role[];
export type AfwijkingRole = (typeof AFWIJKING_ROLES)[number];

/** 1 April or 1 October: on that day the koppelingen of the half-year are looked at. */
export const koppelingendag = (peildatum: Datum): Datum => tussenstandVan(beoordeeldePeriode(peildatum));

/** What stands above a new column: words that the reader knows. */
export const headingFor = (role: AfwijkingRole, peildatum: Datum): string =>
  role === 'koppelingen' ? `Koppelingen op ${formatDatumVoluit(koppelingendag(peildatum))}` : HEADINGS[role];

const HEADINGS = {
  verschoonbaar: 'Verschoonbaar',
  verlengd: 'Verlengd tot',
  bronVerlenging: 'Besluit verlenging',
} as const;

export const DATE_FORMAT = 'd-m-yyyy';

/** What comes in the cell of a role; undefined leaves it as it is, '' makes it empty. */
export function enteredValue(
  role: AfwijkingRole,
  { koppelingen, verschoonbaar, verlengd }: Afwijking,
): CellValue | undefined {
  switch (role) {
    case 'koppelingen':
      return emptied(koppelingen);
    case 'verschoonbaar':
      return emptied(verschoonbaar);
    case 'verlengd':
      return verlengd === null ? '' : verlengd?.tot;
    case 'bronVerlenging':
      return verlengd === null ? '' : verlengd?.bron;
  }
}

const emptied = (value: CellValue | null | undefined): CellValue | undefined => (value === null ? '' : value);
