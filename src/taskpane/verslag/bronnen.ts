import type { ReadTable } from '../../table/table';
import type { Zicht } from '../../review/assess/view';
import type { Overview } from '../../review/assess/overview';
import type { Finding } from '../../review/finding';
import type { Beleid } from '../../domain/beleid/beleidsregel';
import type { Datum } from '../../domain/tijd/datum';
import type { Verloop } from '../model/state';
import type { SheetPlan } from '../../change/sheet-plan';

/** What is on the sheets that a paper asks for besides the table that is read. */
export interface Bronnen {
  readonly overview: Overview | undefined;
  readonly overzichten: ReadonlyMap<string, Overview>;
  readonly tabellen: ReadonlyMap<string, ReadTable>;
  /** Why a table that was read gives no overview, in whole sentences. */
  readonly weggelaten: readonly string[];
  /** The other sheets of the workbook, read only for a course. */
  readonly anderen: Pick<Verloop, 'bladen' | 'leftOut'>;
  /** The province that is looked at. */
  readonly zicht: Zicht;
  /** What the check found on the table that is read. */
  readonly signalen: readonly Finding[];
  readonly beleid: Beleid;
  readonly vandaag: Datum;
}

/** What can be done at once about a paper that cannot be made: take a sheet, all gemeenten, or fill in a field. */
export type Aanbod =
  | { readonly kind: 'blad'; readonly keuze: 'provincies' | 'volgend' | 'halfjaren' | 'saldobladen' }
  | { readonly kind: 'alle' }
  /** By the label that stands above it. */
  | { readonly kind: 'veld'; readonly label: string }
  /** A sheet on which something must be added. */
  | { readonly kind: 'naar'; readonly blad: string };

/** Why a paper cannot be made, and what is offered. */
export interface Weigering {
  readonly ok: false;
  readonly zin: string;
  readonly aanbod?: Aanbod;
}

export type Plannen = { readonly ok: true; readonly plannen: readonly SheetPlan[] } | Weigering;
