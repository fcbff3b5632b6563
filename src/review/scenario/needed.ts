import type { Beleid } from '../../domain/beleid/beleidsregel';
import type { Datum } from '../../domain/tijd/datum';
import { koppelingenLatenToe, nodigVoor, type Doel, type Nodig } from '../../domain/beoordeling/omgekeerd';
import type { Outcome, Situation } from './outcome';

/** The other way round for one gemeente: what a goal on a decision date takes, and whether the koppelingen allow it. */
export interface Needed {
  readonly nodig: Nodig;
  readonly koppelingen: 'ja' | 'nee' | 'onbekend';
}

/**
 * Counted from the peildatum, on top of what is housed then. The step and the judgement of koppelingen are those that the
 * situation brings on that date. Undefined when `date` is none of the decision dates to come.
 */
export function neededFor(
  goal: Doel,
  situation: Situation,
  outcome: Outcome,
  date: Datum,
  beleid: Beleid,
): Needed | undefined {
  const then = outcome.dates.find(({ peildatum }) => peildatum === date);
  if (then === undefined) return undefined;
  const { peildatum, gehuisvest } = situation.stand;
  const nodig = nodigVoor(goal, { ...then.stand, peildatum, gehuisvest }, date, beleid);
  return {
    nodig,
    koppelingen:
      nodig.soort === 'nodig'
        ? koppelingenLatenToe(nodig.plaatsingen, outcome.nogTeHuisvesten, situation.koppelingen)
        : 'onbekend',
  };
}
