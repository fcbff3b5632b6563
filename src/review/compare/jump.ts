import type { Personen } from '../../domain/getal/getal';
import type { Datum } from '../../domain/tijd/datum';

/**
 * What the usual pace of 1/6 of the opgave a month houses is reached so many times over before a rise is worth a
 * question.
 */
const TIMES = 3;
/** Fewer persons are one family more or less. */
const FEWEST = 10;
/** A month, in days. */
const MONTH = 365.25 / 12;

/** Persons housed in the halfjaar up to a day. */
interface Housed {
  readonly gehuisvest: Personen;
  readonly dag: Datum;
}

/**
 * Did the number of persons housed rise faster than can be expected: three times the usual pace (1/6 of the opgave a
 * month) and at least ten persons? A signal of ours, no rule of the framework: 12 → 60 in one month on an opgave of 90.
 */
export function hasJumped(opgave: Personen, before: Housed, after: Housed): boolean {
  if (opgave <= 0 || after.dag <= before.dag) return false;
  const usual = (opgave / 6) * ((after.dag - before.dag) / MONTH);
  const more = after.gehuisvest - before.gehuisvest;
  return more >= FEWEST && more > TIMES * usual;
}
