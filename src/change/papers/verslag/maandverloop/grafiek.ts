import { formatGetal } from '../../../../domain/sentences/numbers';
import { type Datum, dagenLater, formatDatum, formatDatumVoluit } from '../../../../domain/tijd/datum';
import { begin, einde, formatPeriode, isZelfdePeriode, type Periode } from '../../../../domain/tijd/periode';
import { schemalijn } from '../../../../domain/beoordeling/schema';
import type { Course, CoursePoint } from '../../../../review/course/course';
import { isGap } from '../../../../review/course/course-of';
import { pointsOn } from '../../../../review/course/latest';
import { pointTogether } from '../../../../review/course/points';
import type { SheetPlan } from '../../../sheet-plan';
import type { Content } from '../../../write/content';
import { asSheet, cell, count, gap, line, styled, text } from '../../../layout/lines';
import { FOOTNOTE, TABLE, TABLE_HEADING } from '../../../layout/looks';
import { bladnaam, KOPREGELS, koptekst, voettekst } from '../stuk';
import { gatenIn } from './noten';

const HOOGTE = 18;
const BREED = 9;

/** A course, and the lines that say which sheets it comes from. */
export interface Gelezen {
  readonly course: Course;
  readonly bron: readonly string[];
}

/** All gemeenten together on one day of the chart; a day without a point breaks the line. */
interface Punt {
  readonly datum: Datum;
  readonly halfjaar: Periode;
  readonly schema?: number;
  readonly gehuisvest?: number;
}

/**
 * The whole against the schedule as a table with its chart below it, and the chart in words. Each halfjaar has two
 * lines of its own, because the count begins anew in each.
 */
export function verloopgrafiek({ course, bron }: Gelezen, gebied: string, tot: Datum): SheetPlan {
  const punten = puntenVan(course);
  const halfjaren = halfjarenIn(course);
  const koppen = [
    'Datum',
    ...['Schema', 'Gehuisvest'].flatMap((wat) => halfjaren.map((p) => `${wat} ${formatPeriode(p)}`)),
  ];
  const titel = `Verloop ${gebied} tegenover het schema`;
  const tabel = [
    styled(line(...koppen.map((kop) => text(kop))), TABLE_HEADING),
    ...punten.map((punt) => styled(line(dagcel(punt.datum), ...waarden(punt, halfjaren).map(getal)), TABLE)),
  ];
  return asSheet({
    name: bladnaam(`Verloopgrafiek ${gebied}`),
    kind: 'verslag:verloopgrafiek',
    lines: [
      ...koptekst(titel, `Samen gehuisvest, personen, tot en met ${formatDatumVoluit(tot)}`),
      ...tabel,
      ...gap(HOOGTE + 1),
      ...[inWoorden(course), ...gatenIn(course), ...bron].map((regel) => line(text(regel, FOOTNOTE))),
    ],
    widths: [14, ...Array<number>(BREED - 1).fill(14)],
    orientation: 'landscape',
    onePage: true,
    charts: [
      {
        type: 'lines',
        name: 'Verloop',
        title: 'Gehuisvest tegenover schema (1/6 van de opgave per maand)',
        xTitle: 'Datum',
        yTitle: 'Personen',
        data: { row: KOPREGELS, column: 0, rows: tabel.length, columns: koppen.length },
        withoutPoints: halfjaren.length,
        position: { row: KOPREGELS + tabel.length + 1, column: 0, rows: HOOGTE - 1, columns: BREED },
      },
    ],
    footer: voettekst(titel),
  });
}

const dagcel = (datum: Datum) => cell(datum, { numberFormat: 'd-m-yyyy', align: 'left' });
const getal = (n: number | undefined) => count((n === undefined ? '' : Math.round(n)) satisfies Content);

const waarden = ({ halfjaar, schema, gehuisvest }: Punt, halfjaren: readonly Periode[]) =>
  [schema, gehuisvest].flatMap((waarde) => halfjaren.map((p) => (isZelfdePeriode(p, halfjaar) ? waarde : undefined)));

const halfjarenIn = ({ days }: Course): readonly Periode[] =>
  days
    .map(({ periode }) => periode)
    .filter((periode, i, all) => all.findIndex((een) => isZelfdePeriode(een, periode)) === i);

/** Per halfjaar: nobody on its first day, the sheets, and the opgave that the schedule comes to on its end. */
function puntenVan(course: Course): readonly Punt[] {
  return halfjarenIn(course).flatMap((halfjaar) => {
    const [van, tot] = [begin(halfjaar), einde(halfjaar)];
    const bladen = course.days.flatMap(({ datum, periode }, i) => {
      const samen = isZelfdePeriode(periode, halfjaar) ? pointTogether(pointsOn(course.rows, i)) : undefined;
      return samen ? [{ datum, samen }] : [];
    });
    const opgave = bladen.at(-1)?.samen.opgave;
    const begonnen: Punt = { datum: van, halfjaar, schema: 0, gehuisvest: 0 };
    const sheets = bladen.flatMap(({ datum, samen }, i): readonly Punt[] => [
      ...onderbroken(bladen[i - 1]?.datum ?? van, datum, halfjaar),
      { datum, halfjaar, schema: schemalijn(samen.opgave, datum), gehuisvest: samen.gehuisvest },
    ]);
    const isUit = bladen.at(-1)?.datum === tot;
    return [begonnen, ...sheets, ...(isUit || opgave === undefined ? [] : [{ datum: tot, halfjaar, schema: opgave }])];
  });
}

/** A day halfway a time without sheets: there both lines are interrupted. */
function onderbroken(van: Datum, tot: Datum, halfjaar: Periode): readonly Punt[] {
  return isGap(van, tot) ? [{ datum: halfweg(van, tot), halfjaar }] : [];
}

const halfweg = (van: Datum, tot: Datum): Datum => dagenLater(van, Math.floor((tot - van) / 2));

/** What the chart shows, for who cannot see it. */
function inWoorden({ days, rows }: Course): string {
  const delen = days.flatMap(({ datum }, i): readonly string[] => {
    const samen: CoursePoint | undefined = pointTogether(pointsOn(rows, i));
    if (samen === undefined) return [];
    const schema = formatGetal(Math.round(schemalijn(samen.opgave, datum)));
    return [`${formatDatum(datum)} ${formatGetal(samen.gehuisvest)} (schema ${schema})`];
  });
  return `Lijndiagram, samen gehuisvest: ${delen.join(', ')}.`;
}
