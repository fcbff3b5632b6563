import type { Fractie } from '../../../../domain/getal/getal';
import type { Datum } from '../../../../domain/tijd/datum';
import type { ReadTable } from '../../../../table/table';
import type { Content } from '../../../write/content';

/** A province, or the whole country, as the paper has it. */
export interface Provincieregel {
  readonly naam: string;
  /** Part of the opgave that is realised, by which the provinces are ordered. */
  readonly percentage: Fractie;
  /** The percentage, or a formula to the source. */
  readonly cel: Content;
  /** What it is a part of, and which part; absent where the sheet gives percentages only. */
  readonly getallen?: { readonly opgave: Content; readonly gehuisvest: Content };
  readonly opmerking: readonly string[];
}

/** What the paper is made from. */
export interface Provinciecijfers {
  readonly table: ReadTable;
  readonly peildatum?: Datum;
  readonly regels: readonly Provincieregel[];
  readonly noten: readonly string[];
}
