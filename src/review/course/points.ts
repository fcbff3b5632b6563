import { known } from '../../domain/known';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import { voorgangersVan } from '../../domain/gemeente/indeling';
import { type Personen, personen } from '../../domain/getal/getal';
import type { Trede } from '../../domain/ladder/trede';
import { gerealiseerd } from '../../domain/opgave/opgave';
import type { AssessedRow, Overview } from '../assess/overview';
import type { CoursePoint, CourseRow } from './course';

/**
 * How a gemeente stands on each sheet. On one from before it was there: what its parts are together, when all of them
 * are there; their steps are no step of the whole.
 * @param codes all gemeenten of the course: parts that are among them are not added up a second time.
 */
export function pointsOf(
  gemeente: Gemeente,
  overviews: readonly Overview[],
  codes: ReadonlySet<string>,
): Pick<CourseRow, 'uit' | 'points'> {
  const parts = voorgangersVan(gemeente).filter(({ code }) => !codes.has(code));
  const uit = new Set<string>();
  const points = overviews.map(({ rows }) => {
    const own = rowOf(rows, gemeente);
    if (own) return pointOf(own.opgave, own.gehuisvest, tredeOp(own));
    const found = parts.flatMap((part) => rowOf(rows, part) ?? []);
    if (found.length === 0 || found.length < parts.length) return undefined;
    found.forEach(({ naam }) => uit.add(naam));
    return pointTogether(found);
  });
  return { uit: [...uit], points };
}

const rowOf = (rows: readonly AssessedRow[], { code }: Gemeente): AssessedRow | undefined =>
  rows.find(({ row }) => row.gemeente?.code === code);

/** Several gemeenten as one; undefined for none. */
export function pointTogether(points: readonly Pick<CoursePoint, 'opgave' | 'gehuisvest'>[]): CoursePoint | undefined {
  if (points.length === 0) return undefined;
  const sum = (of: (point: (typeof points)[number]) => Personen): Personen =>
    personen(points.reduce((total, point) => total + of(point), 0));
  return pointOf(
    sum(({ opgave }) => opgave),
    sum(({ gehuisvest }) => gehuisvest),
  );
}

const pointOf = (opgave: Personen, gehuisvest: Personen, trede?: Trede): CoursePoint => ({
  opgave,
  gehuisvest,
  ...known({ gerealiseerd: gerealiseerd(gehuisvest, opgave), trede }),
});

const tredeOp = ({ beoordeling, trede }: AssessedRow): Trede | undefined =>
  beoordeling.kind === 'trede' ? beoordeling.trede : trede;
