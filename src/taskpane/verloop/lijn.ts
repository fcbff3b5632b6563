import { schemalijn } from '../../domain/beoordeling/schema';
import type { Datum } from '../../domain/tijd/datum';
import { begin, einde, isZelfdePeriode, type Periode } from '../../domain/tijd/periode';
import type { Course, CourseDay, CoursePoint } from '../../review/course/course';
import { isGap } from '../../review/course/course-of';
import { dagMaand, percentage } from '../lib/format';

/** A small line as SVG points; the line of the schedule runs from nothing to the whole opgave in each halfjaar. */
export interface Lijn {
  readonly schema: readonly string[];
  /** Pieces of the line: it is broken where a month has no sheet. */
  readonly stukken: readonly string[];
  readonly punten: readonly { readonly x: number; readonly y: number }[];
}

type Points = readonly (CoursePoint | undefined)[];
interface Plek {
  readonly datum: Datum;
  readonly deel: number;
}

/** More than one and a half times the opgave is drawn as that. */
const HOOGST = 1.5;

/** In parts of the opgave of each day, so that an opgave that changes does not bend the schedule. */
export function lijnVan({ days }: Pick<Course, 'days'>, points: Points, breed: number, hoog: number): Lijn {
  const halfjaren = days
    .map(({ periode }) => periode)
    .filter((periode, i, all) => all.findIndex((one) => isZelfdePeriode(one, periode)) === i);
  const [eerste, laatste] = [halfjaren[0], halfjaren.at(-1)];
  if (eerste === undefined || laatste === undefined) return { schema: [], stukken: [], punten: [] };
  const [van, tot] = [begin(eerste), einde(laatste)];
  const perHalfjaar = halfjaren.map((periode) => plekken(days, points, periode));
  const top = Math.min(HOOGST, Math.max(1, ...perHalfjaar.flat().map(({ deel }) => deel)));
  const x = (d: Datum): number => rond(1 + ((d - van) / (tot - van)) * (breed - 2));
  const y = (deel: number): number => rond(hoog - 1 - (Math.max(0, Math.min(top, deel)) / top) * (hoog - 2));
  const reeks = (all: readonly Plek[]): string => all.map(({ datum, deel }) => `${x(datum)},${y(deel)}`).join(' ');
  return {
    schema: halfjaren.map((p) =>
      reeks([
        { datum: begin(p), deel: 0 },
        { datum: einde(p), deel: 1 },
      ]),
    ),
    stukken: perHalfjaar.flatMap((all, i) => stukken(all, halfjaren[i])).map(reeks),
    punten: perHalfjaar.flat().map(({ datum, deel }) => ({ x: x(datum), y: y(deel) })),
  };
}

function plekken(days: readonly CourseDay[], points: Points, halfjaar: Periode): readonly Plek[] {
  return days.flatMap(({ datum, periode }, i) => {
    const deel = deelVan(points[i]);
    return deel === undefined || !isZelfdePeriode(periode, halfjaar) ? [] : [{ datum, deel }];
  });
}

/** Without anybody to house there is no part of it. */
const deelVan = (point: CoursePoint | undefined): number | undefined =>
  point === undefined || point.opgave <= 0 ? undefined : point.gerealiseerd;

/** From nobody on the first day of the halfjaar; broken where a month or more has no figure. */
function stukken(all: readonly Plek[], halfjaar: Periode | undefined): readonly (readonly Plek[])[] {
  if (all.length === 0 || halfjaar === undefined) return [];
  return [{ datum: begin(halfjaar), deel: 0 }, ...all].reduce<readonly (readonly Plek[])[]>((done, plek) => {
    const last = done.at(-1);
    const before = last?.at(-1);
    return last && before && !isGap(before.datum, plek.datum)
      ? [...done.slice(0, -1), [...last, plek]]
      : [...done, [plek]];
  }, []);
}

const rond = (n: number): number => Math.round(n * 10) / 10;

/** What the line shows, for who does not see it: the newest days, or so many of them. */
export function lijnInWoorden({ days }: Pick<Course, 'days'>, points: Points, hoeveel = Infinity): string {
  const delen = days.flatMap(({ datum }, i) => {
    const deel = deelVan(points[i]);
    return deel === undefined ? [] : [`${percentage(deel)} op ${dagMaand(datum)}`];
  });
  return delen.length === 0 ? 'geen cijfers' : delen.slice(-hoeveel).join(', ');
}

/** What the schedule asks on the newest day with a figure, in words: "schema 67%"; undefined for nobody. */
export function schemaInWoorden({ days }: Pick<Course, 'days'>, points: Points): string | undefined {
  const i = points.findLastIndex((point) => deelVan(point) !== undefined);
  const [day, point] = [days[i], points[i]];
  return day && point ? `schema ${percentage(schemalijn(point.opgave, day.datum) / point.opgave)}` : undefined;
}
