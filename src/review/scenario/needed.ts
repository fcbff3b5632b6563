import type { Beleid } from '../../domain/beleid/beleidsregel';
import { type Personen, personen } from '../../domain/getal/getal';
import type { Datum } from '../../domain/tijd/datum';
import { koppelingenLatenToe, nodigVoor, type Doel, type Nodig } from '../../domain/beoordeling/omgekeerd';
import type { Outcome, Situation } from './outcome';

/** The other way round for one gemeente: what a goal on a decision date takes, and whether the koppelingen allow it. */
export interface Needed {
  readonly nodig: Nodig;
  /**
   * Of what is needed, the persons that the pace until that date does not bring: what extra placements must add; 0
   * without a number.
   */
  readonly extra: Personen;
  readonly koppelingen: 'ja' | 'nee' | 'onbekend';
}

/**
 * Counted from the peildatum, on top of what is housed then. The step and the judgement of koppelingen are those that
 * the situation brings on that date. Undefined when `date` is none of the decision dates to come.
 */
export function neededFor(
  goal: Doel,
  date: Datum,
  { situation, after }: { readonly situation: Situation; readonly after: Outcome },
  beleid: Beleid,
): Needed | undefined {
  const then = after.dates.find(({ peildatum }) => peildatum === date);
  if (then === undefined) return undefined;
  const { peildatum, gehuisvest } = situation.stand;
  const nodig = nodigVoor(goal, { ...then.stand, peildatum, gehuisvest }, date, beleid);
  return {
    nodig,
    extra: nodig.kind === 'nodig' ? beyondPace(nodig.plaatsingen, gehuisvest, then.gehuisvest) : NOBODY,
    koppelingen:
      nodig.kind === 'nodig'
        ? koppelingenLatenToe(nodig.plaatsingen, after.nogTeHuisvesten, situation.koppelingen)
        : 'onbekend',
  };
}

const NOBODY = personen(0);

/** Extra placements count as housed on the peildatum, and the pace goes on from there. */
const beyondPace = (plaatsingen: Personen, gehuisvest: Personen, expected: Personen): Personen =>
  personen(Math.max(0, plaatsingen - Math.max(0, expected - gehuisvest)));
