import type { Gemeente } from '../../domain/gemeente/gemeente';
import type { Datum } from '../../domain/tijd/datum';
import { beoordeeldePeriode } from '../../domain/tijd/moment';
import type { AssessedRow, Overview } from '../assess/overview';
import type { Course, CourseDay, CourseRow, Gap } from './course';
import { pointsOf } from './points';
import { sheetsOfCourse } from './sheets';

/**
 * The course of the gemeenten of one sheet through the other sheets.
 * @param own the sheet that was read: about its gemeenten the course is, and of two sheets of its day it goes first.
 * @param others the other sheets, in the order of the workbook.
 */
export function courseOf(own: Overview, others: readonly Overview[]): Course {
  const { overviews, leftOut } = sheetsOfCourse(own, others);
  const days = overviews.map(({ table, peildatum }): CourseDay => ({
    sheet: table.sheet,
    datum: peildatum,
    periode: beoordeeldePeriode(peildatum),
  }));
  const found = gemeentenIn(own, overviews);
  const rows = [...found.values()].map(({ gemeente, row }): CourseRow => ({
    gemeente,
    name: row.row.name,
    ...pointsOf(gemeente, overviews, new Set(found.keys())),
  }));
  return { days, gaps: gapsIn(days.map(({ datum }) => datum)), rows, leftOut };
}

interface Found {
  readonly gemeente: Gemeente;
  readonly row: AssessedRow;
}

/**
 * Every gemeente once, by code: those of the own sheet as they stand there, then those of the other sheets, the newest
 * first, that are not part of one of them.
 */
function gemeentenIn(own: Overview, overviews: readonly Overview[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const { rows } of [own, ...[...overviews].reverse()]) {
    for (const row of rows) {
      const { gemeente } = row.row;
      if (gemeente === undefined || found.has(gemeente.code) || found.has(gemeente.opgevolgdDoor ?? '')) continue;
      found.set(gemeente.code, { gemeente, row });
    }
  }
  return found;
}

/** More days than this between two sheets: a month at least has none. */
const MOST_DAYS = 45;

/** Whether so long a time has no sheet that no line is drawn through it. */
export const isGap = (van: Datum, tot: Datum): boolean => tot - van > MOST_DAYS;

const gapsIn = (days: readonly Datum[]): readonly Gap[] =>
  days.flatMap((van, i) => {
    const tot = days[i + 1];
    return tot !== undefined && isGap(van, tot) ? [{ van, tot }] : [];
  });
