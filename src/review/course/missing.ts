import type { Datum } from '../../domain/tijd/datum';
import type { Course } from './course';

/** A day whose sheet has no figures for some gemeenten: they are not in its sums. */
export interface Incomplete {
  readonly datum: Datum;
  readonly zonder: readonly string[];
}

/** The days on which somebody has no figure; who is no longer or not yet a gemeente is not missing. */
export const incompleteDays = ({ days, rows }: Pick<Course, 'days' | 'rows'>): readonly Incomplete[] =>
  days.flatMap(({ datum }, i) => {
    const zonder = rows.flatMap(({ points, gemeente: { naam, geldigVanaf, geldigTot } }) => {
      const exists = geldigVanaf < datum && (geldigTot === undefined || datum <= geldigTot);
      return exists && points[i] === undefined ? [naam] : [];
    });
    return zonder.length === 0 ? [] : [{ datum, zonder }];
  });
