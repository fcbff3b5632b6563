import { type Datum, formatDatum, formatDatumVoluit } from '../../../../domain/tijd/datum';
import { hoeveel, opsomming } from '../../../../domain/sentences/numbers';
import type { Overview } from '../../../../review/assess/overview';
import type { Course, CoursePoint, CourseRow } from '../../../../review/course/course';
import {
  type Latest,
  latestOf,
  latestTogether,
  type Newest,
  newestIn,
  pointsOn,
} from '../../../../review/course/latest';
import { pointTogether } from '../../../../review/course/points';
import { remarksOn } from '../../../../review/course/remarks';
import { leftOutSentence, remarkSentence } from '../../../../review/course/sentences';
import type { SheetPlan } from '../../../sheet-plan';
import type { Cell, Line } from '../../../layout/line';
import { asSheet, BLANK, cell, count, line, share, styled, text } from '../../../layout/lines';
import { FOOTNOTE, PROSE, SUBHEADING, TABLE, TABLE_HEADING, TOTAL } from '../../../layout/looks';
import { bladnaam, KOPREGELS, koptekst, voettekst } from '../stuk';
import { type Kolom, kolommenVan } from './kolommen';
import { type Gelezen, verloopgrafiek } from './grafiek';
import { bronnenVan, gatenIn, tredeOnbekend } from './noten';

const SIGNED = '+#,##0;-#,##0;0';
const PACE = '#,##0.0';
const RECHTS = { align: 'right' } as const;
const MIDDEN = { align: 'center' } as const;

/**
 * The gemeenten through time: per gemeente and day the persons housed, their part of the opgave and the step, and on a
 * sheet of its own a chart of the whole against the schedule. Nothing for a single day: that has no course.
 * @param overzichten the sheets that the course was read from, with what filled them in.
 */
export function maandverloop(
  course: Course,
  gebied: string,
  overzichten: readonly Overview[],
  gemaaktOp: Datum,
): readonly SheetPlan[] {
  const newest = newestIn(course);
  const [eerste] = course.days;
  if (newest === undefined || eerste === undefined || course.days.length < 2 || course.rows.length === 0) return [];
  const [van, tot] = [eerste.datum, newest.op.datum].map(formatDatumVoluit);
  const titel = `Verloop ${gebied}, ${van} tot en met ${tot}`;
  const kolommen = kolommenVan(course);
  const bron = bronnenVan(course, overzichten, gemaaktOp);
  const tabel = asSheet({
    name: bladnaam(`Maandverloop ${gebied}`),
    kind: 'verslag:maandverloop',
    lines: [
      ...koptekst(titel, `${hoeveel(course.rows.length, 'gemeente', 'gemeenten')}, personen die zijn gehuisvest`),
      ...gehuisvest(course, kolommen, newest),
      BLANK,
      ...blok('Percentage van de opgave', { course, kolommen }, (point) => share(point?.gerealiseerd ?? '')),
      BLANK,
      ...blok('Trede', { course, kolommen }, (point) => text(point?.trede ?? '', MIDDEN), false),
      ...noten({ course, newest, bron }),
    ],
    widths: [28, ...kolommen.map(() => 11), 11, 11, 13, 52],
    orientation: 'landscape',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
  return [tabel, verloopgrafiek({ course, bron }, gebied, newest.op.datum)];
}

function gehuisvest(course: Course, kolommen: readonly Kolom[], newest: Newest): readonly Line[] {
  const sinds = newest.sinds ? ` sinds ${formatDatum(newest.sinds.datum)}` : '';
  const koppen = [`Verschil${sinds}`, `Per week${sinds}`, `Verwacht op ${formatDatum(newest.einde)}`];
  const { zonder, ...samen } = latestTogether(course.rows, newest);
  return [
    kop(kolommen, [...koppen.map((een) => text(een, RECHTS)), text('Opmerking')]),
    ...course.rows.map((row) => {
      const opmerking = remarksOn(row, course).map(remarkSentence).join('; ');
      const cellen = perDag(row, kolommen, (point) => count(point?.gehuisvest ?? ''));
      return styled(
        line(text(row.gemeente.naam), ...cellen, ...laatste(latestOf(row, newest)), text(opmerking)),
        opmerking.length > 45 ? PROSE : TABLE,
      );
    }),
    styled(
      line(
        text('Totaal'),
        ...totalen(course, kolommen, (point) => count(point?.gehuisvest ?? '')),
        ...laatste(samen),
        text(zonder.length === 0 ? '' : 'verschil zonder de gemeenten met één getal'),
      ),
      TOTAL,
    ),
  ];
}

const laatste = ({ verschil, perWeek, verwacht }: Latest): readonly Cell[] => [
  count(verschil ?? '', { numberFormat: SIGNED }),
  cell(perWeek ?? '', { numberFormat: PACE, ...RECHTS }),
  count(verwacht ?? ''),
];

interface Tabel {
  readonly course: Course;
  readonly kolommen: readonly Kolom[];
}

function blok(
  titel: string,
  { course, kolommen }: Tabel,
  toon: (point: CoursePoint | undefined) => Cell,
  metTotaal = true,
): readonly Line[] {
  return [
    styled(line(text(titel)), SUBHEADING),
    kop(kolommen, []),
    ...course.rows.map((row) => styled(line(text(row.gemeente.naam), ...perDag(row, kolommen, toon)), TABLE)),
    ...(metTotaal ? [styled(line(text('Totaal'), ...totalen(course, kolommen, toon)), TOTAL)] : []),
  ];
}

const kop = (kolommen: readonly Kolom[], meer: readonly Cell[]): Line =>
  styled(line(text('Gemeente'), ...kolommen.map(({ kop: een }) => text(een, RECHTS)), ...meer), TABLE_HEADING);

const perDag = (row: CourseRow, kolommen: readonly Kolom[], toon: (point: CoursePoint | undefined) => Cell) =>
  kolommen.map(({ dag }) => (dag === undefined ? text('') : toon(row.points[dag])));

const totalen = (course: Course, kolommen: readonly Kolom[], toon: (point: CoursePoint | undefined) => Cell) =>
  kolommen.map(({ dag }) => (dag === undefined ? text('') : toon(pointTogether(pointsOn(course.rows, dag)))));

function noten({ course, newest, bron }: Gelezen & { readonly newest: Newest }): readonly Line[] {
  const { zonder } = latestTogether(course.rows, newest);
  const regels = [
    ...gatenIn(course),
    ...(zonder.length === 0 ? [] : [`Niet in het verschil van het totaal: ${opsomming(zonder)}.`]),
    ...course.leftOut.map(leftOutSentence),
    ...tredeOnbekend(course),
    'Verschil en tempo gelden binnen één halfjaar: de telling begint elk halfjaar opnieuw. Verwacht is in het tempo ' +
      'van dit halfjaar tot nu toe, naar beneden afgerond.',
    ...bron,
  ];
  return [BLANK, ...regels.map((regel) => line(text(regel, FOOTNOTE)))];
}
