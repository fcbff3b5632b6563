import { formatDatum } from '../../../../domain/tijd/datum';
import type { Course } from '../../../../review/course/course';

/** A column of the table: a day by its place in the course, or an empty one where a month or more has no sheet. */
export interface Kolom {
  readonly kop: string;
  readonly dag?: number;
}

export const kolommenVan = ({ days, gaps }: Course): readonly Kolom[] =>
  days.flatMap(({ datum }, dag): readonly Kolom[] => [
    ...(gaps.some(({ tot }) => tot === datum) ? [{ kop: 'geen blad' }] : []),
    { kop: formatDatum(datum), dag },
  ]);
