import type { Sign } from '../../column';
import type { FoundWords } from '../../column-reason';
import type { Role } from '../../roles';
import type { Periode } from '../../../domain/tijd/periode';
import type { Datum } from '../../../domain/tijd/datum';

/** What a heading says by itself, before the cells under it are looked at. */
export interface HeadingReading extends FoundWords {
  readonly role: Role;
  readonly certainty: number;
  /** The word that says that its figures are about other people, another place or another task. */
  readonly elsewhere?: string;
  readonly dates: readonly Datum[];
  readonly periode?: Periode;
  readonly helft?: 1 | 2;
  readonly maand?: { readonly maand: number; readonly jaar?: number };
  readonly sign?: Sign;
  /** The days that a day with slashes in it may be. */
  readonly unclear?: readonly Datum[];
}
