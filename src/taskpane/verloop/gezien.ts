import { inZicht } from '../../review/assess/view';
import type { Overview } from '../../review/assess/overview';
import type { Course, CourseRow } from '../../review/course/course';
import { courseOf } from '../../review/course/course-of';
import { overviewSeen } from '../model/selectors';
import type { PaneState, Verloop } from '../model/state';

const MADE = new WeakMap<Overview, { readonly verloop: Verloop; readonly course: Course }>();

/**
 * The course of what is looked at, with the sheet that was read as it is now; the same one each time it is asked for.
 */
export function courseSeen(state: PaneState): Course | undefined {
  const { verloop, zicht } = state;
  const own = overviewSeen(state);
  if (verloop === undefined || own === undefined) return undefined;
  const made = MADE.get(own);
  if (made?.verloop === verloop) return made.course;
  const others = verloop.bladen.filter(({ table }) => table.sheet !== own.table.sheet);
  const course = courseOf(
    own,
    others.map((one) => inZicht(one, zicht)),
  );
  const whole = { ...course, leftOut: [...verloop.leftOut, ...course.leftOut] };
  MADE.set(own, { verloop, course: whole });
  return whole;
}

/** The row of one gemeente, when there is a course. */
export const rowSeen =
  (code: string | undefined) =>
  (state: PaneState): CourseRow | undefined =>
    code === undefined ? undefined : courseSeen(state)?.rows.find(({ gemeente }) => gemeente.code === code);
