import { EIGEN_PROVINCIE, PROVINCIES, type Provincie } from '../../domain/gemeente/provincies';
import type { ReadRow } from '../../table/table';
import { totaalVan } from './assess';
import type { Overview } from './overview';

/** Which gemeenten of an overview are looked at: those of one province, or all. */
export type Zicht = Provincie | 'alle';

/** Where a row lies; what nobody can tell is looked at with our own. */
export const liesIn = ({ gemeente, provincie }: ReadRow): Provincie =>
  gemeente?.provincie ?? provincie ?? EIGEN_PROVINCIE;

/** The provinces of the gemeenten that were assessed, in the order of the country; our own first. */
export function provincesIn({ rows }: Overview): readonly Provincie[] {
  const there = new Set(rows.map(({ row }) => liesIn(row)));
  const [own, others] = [true, false].map((isOwn) => PROVINCIES.filter((one) => (one === EIGEN_PROVINCIE) === isOwn));
  return [...(own ?? []), ...(others ?? [])].filter((one) => there.has(one));
}

/** What is looked at: the wish, or all where nobody of that province is there. */
export const zichtIn = (overview: Overview, wish: Zicht): Zicht =>
  wish === 'alle' || provincesIn(overview).includes(wish) ? wish : 'alle';

const MADE = new WeakMap<Overview, Map<Zicht, Overview>>();

/** The overview of what is looked at, with the totals of that; the same one each time it is asked for. */
export function inZicht(overview: Overview, wish: Zicht): Overview {
  const zicht = zichtIn(overview, wish);
  const isWhole =
    zicht === 'alle' || [...overview.rows, ...overview.unassessed].every(({ row }) => liesIn(row) === zicht);
  if (isWhole) return overview;
  const made = MADE.get(overview) ?? new Map<Zicht, Overview>();
  const rows = overview.rows.filter(({ row }) => liesIn(row) === zicht);
  const part = made.get(zicht) ?? {
    ...overview,
    rows,
    unassessed: overview.unassessed.filter(({ row }) => liesIn(row) === zicht),
    totaal: totaalVan(rows),
  };
  MADE.set(overview, made.set(zicht, part));
  return part;
}

/** A region of our own province, by either division of it. */
export interface Regio {
  readonly kind: 'woonregio' | 'veiligheidsregio';
  readonly naam: string;
}

const liesInRegio = ({ gemeente }: ReadRow, { kind, naam }: Regio): boolean => gemeente?.[kind] === naam;

/** The overview of one region, with its totals; all of it where nobody of that region is there. */
export function inRegio(overview: Overview, regio: Regio | undefined): Overview {
  if (regio === undefined) return overview;
  const rows = overview.rows.filter(({ row }) => liesInRegio(row, regio));
  const unassessed = overview.unassessed.filter(({ row }) => liesInRegio(row, regio));
  if (rows.length + unassessed.length === 0) return overview;
  return { ...overview, rows, unassessed, totaal: totaalVan(rows) };
}
