import { personen, type Personen } from '../../domain/getal/getal';
import type { Datum } from '../../domain/tijd/datum';
import { verdeelOpNaam } from '../../domain/opgave/verdeling-regio';
import type { BaseRow } from './base';

/** "Together 40 a week more from 21 March": on top of each pace, divided over a region or all gemeenten by opgave. */
export interface Together {
  /** A region of the table; '' for all its gemeenten. */
  readonly gebied: string;
  readonly perWeek: Personen;
  readonly vanaf: Datum;
}

/** What one gemeente gets of it: whole persons a week, from a day on. */
export type Share = Pick<Together, 'perWeek' | 'vanaf'>;

interface Weighed {
  readonly row: BaseRow;
  readonly opgave: Personen;
}

/**
 * What each gemeente gets, by code: whole persons that add up to what was asked, by largest remainder (40 over the nine
 * gemeenten of Haaglanden gives The Hague 19). Nothing where there is no opgave to divide by.
 */
export function sharesOf(
  together: readonly Together[],
  all: readonly Weighed[],
): ReadonlyMap<string, readonly Share[]> {
  const shares = new Map<string, readonly Share[]>();
  for (const { gebied, perWeek, vanaf } of together) {
    const here = all.filter(({ row }) => gebied === '' || row.regio === gebied);
    const parts = verdeelOpNaam(
      perWeek,
      here.map(({ row, opgave }) => ({ naam: row.naam, gewicht: Math.max(0, opgave) })),
    );
    here.forEach(({ row: { code } }, i) => {
      const part = parts?.[i] ?? personen(0);
      if (part > 0) shares.set(code, [...(shares.get(code) ?? []), { perWeek: part, vanaf }]);
    });
  }
  return shares;
}
