declare const eenheid: unique symbol;

/** A calendar day as an Excel serial number (1900 system, whole, from 1 March 1900 on). No clock, no time zone. */
export type Datum = number & { readonly [eenheid]: 'datum' };

export interface Kalenderdag {
  readonly jaar: number;
  /** 1-12 */
  readonly maand: number;
  /** 1-31 */
  readonly dag: number;
}

const DAGEN_VOOR_1970 = 25_569;
const MS_PER_DAG = 86_400_000;
const EERSTE = 61;
const LAATSTE = 2_958_465;

/** The serial of a calendar day, or undefined when that day does not exist (30 February) or lies outside 1-3-1900..31-12-9999. */
export function datum(jaar: number, maand: number, dag: number): Datum | undefined {
  const serial = Date.UTC(jaar, maand - 1, dag) / MS_PER_DAG + DAGEN_VOOR_1970;
  if (!isSerial(serial)) return undefined;
  const terug = kalenderdag(serial);
  return terug.jaar === jaar && terug.maand === maand && terug.dag === dag ? serial : undefined;
}

/** True for a number that can be an Excel date without a time of day. */
export function isSerial(n: number): n is Datum {
  return Number.isInteger(n) && n >= EERSTE && n <= LAATSTE;
}

export function kalenderdag(d: Datum): Kalenderdag {
  const dag = new Date((d - DAGEN_VOOR_1970) * MS_PER_DAG);
  return { jaar: dag.getUTCFullYear(), maand: dag.getUTCMonth() + 1, dag: dag.getUTCDate() };
}

/** The day `n` days later. @throws RangeError when that leaves Excel's calendar. */
export function dagenLater(d: Datum, n: number): Datum {
  const later = d + n;
  if (!isSerial(later)) throw new RangeError(`datum buiten Excel: ${later}`);
  return later;
}
