import { vergelijkTreden } from '../../../domain/ladder/ladder';
import type { Sorteersleutel, Sortering } from '../../model/filter';
import type { AssessedRow } from '../../../review/assess/overview';

const VERGELIJK: Readonly<Record<Sorteersleutel, (a: AssessedRow, b: AssessedRow) => number>> = {
  gemeente: (a, b) => sorteernaam(a.naam).localeCompare(sorteernaam(b.naam), 'nl'),
  trede: (a, b) => onbekendLaatst(a.trede, b.trede, vergelijkTreden),
  gerealiseerd: (a, b) => onbekendLaatst(a.gerealiseerd, b.gerealiseerd, (x, y) => x - y),
  nodig: (a, b) => a.volgende.nodig - b.volgende.nodig,
};

/** Without a wish the order of the sheet; equal ones keep it too. */
export function gesorteerd(rows: readonly AssessedRow[], sortering: Sortering | undefined): readonly AssessedRow[] {
  if (sortering === undefined) return rows;
  const vergelijk = VERGELIJK[sortering.op];
  return [...rows].sort((a, b) => (sortering.aflopend ? -vergelijk(a, b) : vergelijk(a, b)));
}

/** First press up, second down, third back to the order of the sheet. */
export function volgendeSortering(nu: Sortering | undefined, op: Sorteersleutel): Sortering | undefined {
  if (nu?.op !== op) return { op, aflopend: false };
  return nu.aflopend ? undefined : { op, aflopend: true };
}

/** 's-Gravenhage stands under the G, as in the lists of the trade. */
function sorteernaam(naam: string): string {
  return naam.replace(/^'s-/, '');
}

function onbekendLaatst<T>(a: T | undefined, b: T | undefined, vergelijk: (a: T, b: T) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return vergelijk(a, b);
}
