import { isSerial, parseDatum } from '../domain/datum';
import type { Datum } from '../domain/datum';
import { personen } from '../domain/getal';
import type { Personen } from '../domain/getal';
import { parseTrede } from '../domain/ladder';
import type { Trede } from '../domain/ladder';
import { parseNumber } from '../table/numbers';
import { foutieveInvoer, geenAntwoord } from './fouten';

type Waarde = string | number | boolean;

/** 1-1-1980: a lower serial is a year or a count in the place of a date. */
const VROEGSTE_DATUM = 29_221;

/** The single value of an argument; undefined for omitted, null and "". @throws #VALUE! for a range of more than one cell. */
export function enkel(invoer: unknown, naam: string): Waarde | undefined {
  if (Array.isArray(invoer)) {
    const cellen: unknown[] = invoer.flat();
    if (cellen.length !== 1) throw foutieveInvoer(`Het argument ${naam} is een bereik van ${cellen.length} cellen: geef één cel of één waarde.`);
    return enkel(cellen[0], naam);
  }
  if (typeof invoer === 'string') return invoer.trim() === '' ? undefined : invoer;
  return typeof invoer === 'number' || typeof invoer === 'boolean' ? invoer : undefined;
}

/** A value that must be there. @throws #N/A when it is not. */
export function verplicht<T>(waarde: T | undefined, naam: string): T {
  if (waarde === undefined) throw geenAntwoord(`Het argument ${naam} ontbreekt: vul een waarde in of verwijs naar een gevulde cel.`);
  return waarde;
}

/** A number, or a text read as the tables are read ("2.877"); undefined when blank. @throws #VALUE! for anything else. */
export function getal(invoer: unknown, naam: string): number | undefined {
  const waarde = enkel(invoer, naam);
  if (waarde === undefined) return undefined;
  if (typeof waarde === 'number' && Number.isFinite(waarde)) return waarde;
  const gelezen = typeof waarde === 'string' ? parseNumber(waarde) : undefined;
  if (gelezen?.ok) return gelezen.value;
  if (gelezen && gelezen.code !== 'geenGetal') return undefined;
  throw foutieveInvoer(`Het argument ${naam} is geen getal ("${waarde}"): vul een getal in.`);
}

/** A balance: whole persons, negative allowed. */
export function saldo(invoer: unknown, naam: string): Personen {
  const n = verplicht(getal(invoer, naam), naam);
  if (!Number.isSafeInteger(n)) throw foutieveInvoer(`Het argument ${naam} is geen geheel aantal personen (${komma(n)}): halve personen bestaan niet.`);
  return personen(n);
}

/** A count: whole persons, not negative. */
export function aantal(invoer: unknown, naam: string): Personen {
  const n = saldo(invoer, naam);
  if (n < 0) throw foutieveInvoer(`Het argument ${naam} is negatief (${n}): vul een aantal van 0 of meer in.`);
  return n;
}

/** A count that may be left out: undefined when blank or 0, which is how Excel hands over an empty cell. */
export function aantalOfNiets(invoer: unknown, naam: string): Personen | undefined {
  const n = getal(invoer, naam);
  return n === undefined || n === 0 ? undefined : aantal(n, naam);
}

/** A positive number that may be left out (blank or 0). */
export function positiefOfNiets(invoer: unknown, naam: string): number | undefined {
  const n = getal(invoer, naam);
  if (n !== undefined && n < 0) throw foutieveInvoer(`Het argument ${naam} is negatief (${komma(n)}): vul een getal boven 0 in.`);
  return n === 0 ? undefined : n;
}

/** A date as Excel holds it (a time of day is dropped) or as Dutch text; blank and 0 mean that it is not there. */
export function datumOfNiets(invoer: unknown, naam: string): Datum | undefined {
  const waarde = enkel(invoer, naam);
  if (waarde === undefined || waarde === 0) return undefined;
  const d = typeof waarde === 'number' ? Math.floor(waarde) : typeof waarde === 'string' ? parseDatum(waarde) : undefined;
  if (d !== undefined && isSerial(d) && d >= VROEGSTE_DATUM) return d;
  throw foutieveInvoer(`Het argument ${naam} is geen datum ("${waarde}"): schrijf bijvoorbeeld 1-4-2022 of verwijs naar een cel met een datum.`);
}

export function datum(invoer: unknown, naam: string): Datum {
  return verplicht(datumOfNiets(invoer, naam), naam);
}

/** A step in any spelling of the papers; the number 0 is the step 0. */
export function trede(invoer: unknown, naam: string): Trede {
  const waarde = verplicht(enkel(invoer, naam), naam);
  const gelezen = parseTrede(String(waarde));
  if (gelezen === undefined) throw foutieveInvoer(`Het argument ${naam} is geen trede van de interventieladder ("${waarde}"): gebruik 0, 1, 2, 3a, 3b, 4, 5 of 6.`);
  return gelezen;
}

function komma(n: number): string {
  return String(n).replace('.', ',');
}
