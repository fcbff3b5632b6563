import type { Course, CoursePoint } from '../../review/course/course';
import { lijnInWoorden, lijnVan, schemaInWoorden } from './lijn';
import { VERLOOP_SENTENCES } from './sentences';

interface Props {
  readonly naam: string;
  readonly course: Course;
  readonly points: readonly (CoursePoint | undefined)[];
  readonly hoog: number;
  /** How many of the newest days are said to who does not see the line; all of them where it is not given. */
  readonly gezegd?: number;
}

/** As wide as the drawing is worked out in; it is stretched over the room that there is. */
const BREED = 240;

/** Part of the opgave that was realised, day by day, against the schedule; each line has its own dash. */
export function Lijntje({ naam, course, points, hoog, gezegd }: Props) {
  const { schema, stukken, punten } = lijnVan(course, points, BREED, hoog);
  const woorden = VERLOOP_SENTENCES.lijn(naam, lijnInWoorden(course, points, gezegd), schemaInWoorden(course, points));
  return (
    <svg
      className="lijntje"
      role="img"
      aria-label={woorden}
      viewBox={`0 0 ${BREED} ${hoog}`}
      preserveAspectRatio="none"
      style={{ height: hoog }}
    >
      {schema.map((reeks) => (
        <polyline key={reeks} className="lijntje-schema" points={reeks} />
      ))}
      {stukken.map((reeks) => (
        <polyline key={reeks} className="lijntje-gehuisvest" points={reeks} />
      ))}
      {punten.map(({ x, y }) => (
        <path key={x} className="lijntje-punt" d={`M${x} ${y}h0`} />
      ))}
    </svg>
  );
}
