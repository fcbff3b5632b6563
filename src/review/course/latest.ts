import { known } from '../../domain/known';
import { type Personen, personen } from '../../domain/getal/getal';
import { benodigdTempo, prognose, tempoTotNu } from '../../domain/prognose/prognose';
import type { Datum } from '../../domain/tijd/datum';
import { begin, einde, isZelfdePeriode } from '../../domain/tijd/periode';
import type { Course, CourseDay, CoursePoint, CourseRow } from './course';

/** The last day of a course, and the day before it in the same halfjaar: the count begins anew in each. */
export interface Newest {
  readonly op: CourseDay;
  readonly sinds?: CourseDay;
  /** First day after the halfjaar. */
  readonly einde: Datum;
}

/** What came since the day before, and what is expected at the end of the halfjaar at its pace so far. */
export interface Latest {
  /** In persons; absent where one of the two days has no figure. */
  readonly verschil?: number;
  /** Persons per week between those days, unrounded; absent for a fall. */
  readonly perWeek?: number;
  readonly verwacht?: Personen;
}

export function newestIn({ days }: Course): Newest | undefined {
  const [before, op] = [days.at(-2), days.at(-1)];
  if (op === undefined) return undefined;
  const sinds = before && isZelfdePeriode(before.periode, op.periode) ? before : undefined;
  return { op, einde: einde(op.periode), ...known({ sinds }) };
}

export function latestOf({ points }: Pick<CourseRow, 'points'>, { op, sinds, einde: eind }: Newest): Latest {
  const now = points.at(-1);
  if (now === undefined) return {};
  const before = sinds && points.at(-2);
  const verschil = before && now.gehuisvest - before.gehuisvest;
  const tempo = tempoTotNu(now.gehuisvest, begin(op.periode), op.datum);
  return known({
    verschil,
    perWeek: sinds && verschil !== undefined && verschil >= 0 ? perWeek(verschil, sinds, op) : undefined,
    verwacht: tempo && prognose(now.gehuisvest, op.datum, eind, tempo),
  });
}

const perWeek = (verschil: number, { datum: van }: CourseDay, { datum: tot }: CourseDay): number | undefined =>
  benodigdTempo(personen(verschil), van, tot);

/** All rows together on their last day: what is missing of one is not in the sums, and it is named. */
export function latestTogether(
  rows: readonly CourseRow[],
  newest: Newest,
): Latest & { readonly zonder: readonly string[] } {
  const each = rows.map((row) => ({ row, latest: latestOf(row, newest) }));
  const both = each.flatMap(({ latest: { verschil } }) => verschil ?? []);
  const expected = each.flatMap(({ latest: { verwacht } }) => verwacht ?? []);
  const verschil = newest.sinds && both.length > 0 ? both.reduce((sum, n) => sum + n, 0) : undefined;
  return {
    ...known({
      verschil,
      perWeek:
        newest.sinds && verschil !== undefined && verschil >= 0
          ? perWeek(verschil, newest.sinds, newest.op)
          : undefined,
      verwacht: expected.length === 0 ? undefined : personen(expected.reduce((sum, n) => sum + n, 0)),
    }),
    zonder: newest.sinds
      ? each.filter(({ latest }) => latest.verschil === undefined).map(({ row }) => row.gemeente.naam)
      : [],
  };
}

/** The points of one day that are there. */
export const pointsOn = (rows: readonly CourseRow[], day: number): readonly CoursePoint[] =>
  rows.flatMap(({ points }) => points[day] ?? []);
