import type { Gemeente } from '../../../../domain/gemeente/gemeente';
import type { AssessedRow, Overview } from '../../../../review/assess/overview';
import { line, text } from '../../../layout/lines';
import type { Line } from '../../../layout/line';
import { FOOTNOTE } from '../../../layout/looks';

/** Which gemeenten a paper is about. */
export type Keuze =
  | { readonly kind: 'alle' }
  | { readonly kind: 'veiligheidsregio' | 'woonregio'; readonly naam: string }
  | { readonly kind: 'eigen'; readonly naam: string; readonly gemeenten: ReadonlySet<string> };

/** The assessed gemeenten of a choice, as they stand in the source. Own choices go by the name in the source. */
export function gekozen({ rows }: Overview, keuze: Keuze): readonly AssessedRow[] {
  return rows.filter(({ row: { gemeente, name } }) => hoortBij(keuze, gemeente, name));
}

/** The choice without the gemeenten outside it, so that a paper's figures and remarks are about it alone. */
export function alleen(overview: Overview, keuze: Keuze): Overview {
  return {
    ...overview,
    rows: gekozen(overview, keuze),
    unassessed: overview.unassessed.filter(({ row: { gemeente, name } }) => hoortBij(keuze, gemeente, name)),
  };
}

/** The regions that the gemeenten of the sheet lie in, by alphabet. */
export function regiosIn({ rows }: Overview, kind: 'veiligheidsregio' | 'woonregio'): readonly string[] {
  const namen = new Set(rows.flatMap(({ row: { gemeente } }) => gemeente?.[kind] ?? []));
  return [...namen].sort();
}

/** Who is missing from a paper, and why. */
export function nietOpgenomen({ unassessed }: Overview): readonly Line[] {
  return unassessed.map(({ naam, reden }) => line(text(`Niet opgenomen: ${naam} (${reden}).`, FOOTNOTE)));
}

/** Whether a gemeente belongs to a choice; an own choice goes by the name in the source. */
export function hoortBij(keuze: Keuze, gemeente: Gemeente | undefined, naam: string): boolean {
  switch (keuze.kind) {
    case 'alle':
      return true;
    case 'eigen':
      return keuze.gemeenten.has(naam);
    default:
      return gemeente?.[keuze.kind] === keuze.naam;
  }
}
