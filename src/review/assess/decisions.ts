import { type Datum, dagenLater } from '../../domain/tijd/datum';
import { volgendeBeslisdatum } from '../../domain/tijd/moment';

/** How many decision dates fall after the first day, and not after the second: as often a step may have changed. */
export function decisionsBetween(from: Datum, to: Datum): number {
  let count = 0;
  for (let day = decisionAfter(from); day <= to; day = decisionAfter(day)) count++;
  return count;
}

function decisionAfter(day: Datum): Datum {
  const next = volgendeBeslisdatum(day);
  return next > day ? next : volgendeBeslisdatum(dagenLater(day, 1));
}

/** Does a decision date fall after the first day, and not after the second? Then a step may have changed. */
export const decisionBetween = (from: Datum | undefined, to: Datum | undefined): boolean =>
  from !== undefined && to !== undefined && decisionsBetween(from, to) > 0;
