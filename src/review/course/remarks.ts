import type { Datum } from '../../domain/tijd/datum';
import { isZelfdePeriode } from '../../domain/tijd/periode';
import type { Personen } from '../../domain/getal/getal';
import { hasJumped } from '../compare/jump';
import type { Course, CourseDay, CoursePoint, CourseRow } from './course';

/** What stands out in the course of one gemeente. Signals, not errors. */
export type CourseRemark =
  | {
      /** Fewer persons housed than on an earlier day of the halfjaar; many more; or another opgave. */
      readonly code: 'gedaald' | 'sprong' | 'opgave';
      readonly van: Personen;
      readonly naar: Personen;
      readonly sinds: Datum;
      readonly op: Datum;
    }
  | { readonly code: 'samengevoegd'; readonly uit: readonly string[] };

/** Between each two days of one halfjaar on which it has figures, also where a sheet between them has none. */
export function remarksOn({ points, uit }: CourseRow, { days }: Pick<Course, 'days'>): readonly CourseRemark[] {
  const there = days.flatMap((day, i) => {
    const point = points[i];
    return point === undefined ? [] : [{ day, point }];
  });
  return [
    ...(uit.length > 0 ? [{ code: 'samengevoegd' as const, uit }] : []),
    ...there.flatMap((now, i) => {
      const before = there[i - 1];
      return before && isZelfdePeriode(before.day.periode, now.day.periode) ? between(before, now) : [];
    }),
  ];
}

interface At {
  readonly day: CourseDay;
  readonly point: CoursePoint;
}

function between({ day: from, point: was }: At, { day: to, point: is }: At): readonly CourseRemark[] {
  const days = { sinds: from.datum, op: to.datum };
  const housed = { van: was.gehuisvest, naar: is.gehuisvest, ...days };
  return [
    ...(is.gehuisvest < was.gehuisvest ? [{ code: 'gedaald' as const, ...housed }] : []),
    ...(hasJumped(
      is.opgave,
      { gehuisvest: was.gehuisvest, dag: from.datum },
      { gehuisvest: is.gehuisvest, dag: to.datum },
    )
      ? [{ code: 'sprong' as const, ...housed }]
      : []),
    ...(is.opgave === was.opgave ? [] : [{ code: 'opgave' as const, van: was.opgave, naar: is.opgave, ...days }]),
  ];
}
