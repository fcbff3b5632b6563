import { opsomming } from '../../../../domain/sentences/numbers';
import { type Datum, formatDatum } from '../../../../domain/tijd/datum';
import type { Overview } from '../../../../review/assess/overview';
import type { Course } from '../../../../review/course/course';
import { incompleteDays } from '../../../../review/course/missing';
import { gapSentence, incompleteSentence } from '../../../../review/course/sentences';
import { aangevuld } from '../aangevuld';

/** Where no sheet is, and whose figures are not in the sums of which day. */
export const gatenIn = (course: Course): readonly string[] => [
  ...course.gaps.map(gapSentence),
  ...incompleteDays(course).map(incompleteSentence),
];

/** A step that a sheet does not give is not known, which an empty place does not say. */
export const tredeOnbekend = ({ rows }: Course): readonly string[] =>
  rows.some(({ points }) => points.some((point) => point !== undefined && point.trede === undefined))
    ? ['Een lege plek onder Trede: op het blad van die dag staat de trede niet.']
    : [];

/** The sheets of the course, and those that filled them in. */
export function bronnenVan({ days }: Course, overzichten: readonly Overview[], gemaaktOp: Datum): readonly string[] {
  return [
    `Bron: ${opsomming(days.map(({ sheet, datum }) => `blad ${sheet} (${formatDatum(datum)})`))}. ` +
      `Gemaakt met Opgavewijzer op ${formatDatum(gemaaktOp)}.`,
    ...overzichten
      .filter(({ table }) => days.some(({ sheet }) => sheet === table.sheet))
      .flatMap(({ table, rows }) => aangevuld(table, rows).map((zin) => `Blad ${table.sheet}: ${klein(zin)}`)),
  ];
}

const klein = (zin: string): string => zin.charAt(0).toLowerCase() + zin.slice(1);
