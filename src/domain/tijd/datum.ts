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
/** From 1 March of the year 0 to Excel's day 0. */
const DAGEN_VOOR_1900 = 693_899;
const DAGEN_PER_TIJDVAK = 146_097;
const EERSTE = 61;
const LAATSTE = 2_958_465;

/**
 * The serial of a calendar day, or undefined when that day does not exist (30 February) or lies outside
 * 1-3-1900..31-12-9999.
 */
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

/** The calendar day of a serial, in whole numbers only: asked for every gemeente of every table, so without a Date. */
export function kalenderdag(d: Datum): Kalenderdag {
  // Days since 1 March of the year 0, in eras of 400 years that begin on 1 March, so that the leap day comes last.
  const dagen = d + DAGEN_VOOR_1900;
  const tijdvak = Math.floor(dagen / DAGEN_PER_TIJDVAK);
  const inTijdvak = dagen - tijdvak * DAGEN_PER_TIJDVAK;
  const jaarInTijdvak = Math.floor(
    (inTijdvak - Math.floor(inTijdvak / 1460) + Math.floor(inTijdvak / 36_524) - Math.floor(inTijdvak / 146_096)) / 365,
  );
  const dagInJaar = inTijdvak - (365 * jaarInTijdvak + Math.floor(jaarInTijdvak / 4) - Math.floor(jaarInTijdvak / 100));
  const maandNaMaart = Math.floor((5 * dagInJaar + 2) / 153);
  const maand = maandNaMaart < 10 ? maandNaMaart + 3 : maandNaMaart - 9;
  return {
    jaar: tijdvak * 400 + jaarInTijdvak + (maand <= 2 ? 1 : 0),
    maand,
    dag: dagInJaar - Math.floor((153 * maandNaMaart + 2) / 5) + 1,
  };
}

/** The day `n` days later. @throws RangeError when that leaves Excel's calendar. */
export function dagenLater(d: Datum, n: number): Datum {
  const later = d + n;
  if (!isSerial(later)) throw new RangeError(`datum buiten Excel: ${later}`);
  return later;
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const CIJFERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WOORDEN = /^(\d{1,2})(?:e)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/;

/** True for 4 and 1 of "4/1/2022": with slashes that is 4 January to the Dutch and 1 April in an English Excel. */
export const isTweeslachtig = (eerste: number, tweede: number): boolean =>
  eerste !== tweede && eerste <= 12 && tweede <= 12;

/**
 * Reads one Dutch date: "21-3-2022", "21/03/2022", "21 maart 2022", "1 jan. 2022" or "2022-03-21"; undefined for
 * anything else, also for "4/1/2022" (see isTweeslachtig).
 */
export function parseDatum(tekst: string): Datum | undefined {
  const schoon = tekst
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  const cijfers = CIJFERS.exec(schoon);
  if (cijfers) {
    const [dag, maand] = [Number(cijfers[1]), Number(cijfers[3])];
    return cijfers[2] === '/' && isTweeslachtig(dag, maand) ? undefined : datum(Number(cijfers[4]), maand, dag);
  }
  const iso = ISO.exec(schoon);
  if (iso) return datum(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const woorden = WOORDEN.exec(schoon);
  const maand = maandVan(woorden?.[2] ?? '');
  return woorden && maand !== undefined ? datum(Number(woorden[3]), maand, Number(woorden[1])) : undefined;
}

/** The month (1-12) of a Dutch month name or its abbreviation of three letters or more ("mrt" included). */
export function maandVan(naam: string): number | undefined {
  const kort = naam.toLowerCase().replace(/\.$/, '');
  if (kort === 'mrt') return 3;
  const plaats = kort.length < 3 ? -1 : MAANDEN.findIndex((maand) => maand.startsWith(kort));
  return plaats < 0 ? undefined : plaats + 1;
}

/** "maart"; '' for a number that is no month. */
export const maandNaam = (maand: number): string => MAANDEN[maand - 1] ?? '';

/** "21-3-2022" */
export function formatDatum(d: Datum): string {
  const { jaar, maand, dag } = kalenderdag(d);
  return `${dag}-${maand}-${jaar}`;
}

/** "21 maart 2022" */
export function formatDatumVoluit(d: Datum): string {
  const { jaar, maand, dag } = kalenderdag(d);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** The number of days in the month that `d` lies in. */
export function dagenInMaand(d: Datum): number {
  const { jaar, maand } = kalenderdag(d);
  return new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
}

/** The day of an ISO text in our own data files. @throws RangeError when it is not a day. */
export function datumVan(iso: string): Datum {
  const d = ISO.test(iso) ? parseDatum(iso) : undefined;
  if (d === undefined) throw new RangeError(`geen datum: ${iso}`);
  return d;
}
