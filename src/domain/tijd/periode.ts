import { dagenLater, type Datum, datum, kalenderdag } from './datum';

/** A half-year: 2022-I runs from 1 January up to (not including) 1 July. */
export interface Periode {
  readonly jaar: number;
  readonly helft: 1 | 2;
}

const HELFTEN: ReadonlyMap<string, 1 | 2> = new Map([
  ['1', 1],
  ['i', 1],
  ['1e', 1],
  ['1ste', 1],
  ['eerste', 1],
  ['2', 2],
  ['ii', 2],
  ['2e', 2],
  ['2de', 2],
  ['tweede', 2],
]);
const KORT = /^(?:halfjaar )?(\d{4})\s*[-–/]\s*(ii?|1|2)$/;
const VOLUIT = /^(?:de\s+)?(1e|1ste|eerste|2e|2de|tweede)\s+(?:helft|half\s?jaar)\s+(?:van\s+)?(\d{4})$/;

/** The half-year that a day lies in. */
export function periodeVan(d: Datum): Periode {
  const { jaar, maand } = kalenderdag(d);
  return { jaar, helft: maand <= 6 ? 1 : 2 };
}

/** First day of the half-year. @throws RangeError outside Excel's calendar. */
export function begin(p: Periode): Datum {
  const d = datum(p.jaar, p.helft === 1 ? 1 : 7, 1);
  if (d === undefined) throw new RangeError(`periode buiten Excel: ${formatPeriode(p)}`);
  return d;
}

/** First day after the half-year: the peildatum of its eindbeoordeling. @throws RangeError outside Excel's calendar. */
export function einde(p: Periode): Datum {
  return begin(volgende(p));
}

/** The last day of the half-year: on it the gemeenten exist of which it is assessed. */
export const laatsteDag = (p: Periode): Datum => dagenLater(einde(p), -1);

export function volgende(p: Periode): Periode {
  return p.helft === 1 ? { jaar: p.jaar, helft: 2 } : { jaar: p.jaar + 1, helft: 1 };
}

export function vorige(p: Periode): Periode {
  return p.helft === 2 ? { jaar: p.jaar, helft: 1 } : { jaar: p.jaar - 1, helft: 2 };
}

export function isZelfdePeriode(a: Periode, b: Periode): boolean {
  return a.jaar === b.jaar && a.helft === b.helft;
}

/** "2022-I" */
export function formatPeriode(p: Periode): string {
  return `${p.jaar}-${p.helft === 1 ? 'I' : 'II'}`;
}

/** "1e helft 2022" */
export function formatPeriodeVoluit(p: Periode): string {
  return `${p.helft}e helft ${p.jaar}`;
}

/**
 * Reads a half-year alone: "2022-I", "2022-1", "2022 - 1", "1e helft 2022", "eerste halfjaar van 2022"; undefined for
 * anything else.
 */
export function parsePeriode(tekst: string): Periode | undefined {
  const schoon = tekst
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  const kort = KORT.exec(schoon);
  if (kort) return maak(kort[1], kort[2]);
  const voluit = VOLUIT.exec(schoon);
  return voluit ? maak(voluit[2], voluit[1]) : undefined;
}

function maak(jaar: string | undefined, helft: string | undefined): Periode | undefined {
  const gekozen = HELFTEN.get(helft ?? '');
  const getal = Number(jaar);
  return gekozen && getal >= 1901 && getal <= 9998 ? { jaar: getal, helft: gekozen } : undefined;
}

/**
 * A date this far from the halfjaar is a slip, or of a workbook in the date system of 1904: that gives every date four
 * years and a day off, and Excel tells an add-in nothing of it.
 */
const VER = 366;

export const isJarenVan = (dag: Datum, periode: Periode | undefined): boolean =>
  periode !== undefined && (dag < begin(periode) - VER || dag > begin(periode) + 2 * VER);
