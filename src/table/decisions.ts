import type { Datum } from '../domain/datum';
import { volgendeBeslisdatum } from '../domain/moment';
import { dagenLater } from '../domain/datum';

/** Does a decision date fall after the first day, and not after the second? Then a step may have changed. */
export function decisionBetween(from: Datum | undefined, to: Datum | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const next = volgendeBeslisdatum(from);
  return (next > from ? next : volgendeBeslisdatum(dagenLater(from, 1))) <= to;
}
