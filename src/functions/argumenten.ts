import { ingekort } from '../domain/sentences/ingekort';
import { isSerial, parseDatum, type Datum } from '../domain/tijd/datum';
import type { Personen } from '../domain/getal/getal';
import type { Trede } from '../domain/ladder/trede';
import { readPersons, readTrede, type CellProblem } from '../table/cells/cell-reading';
import { parseNumber } from '../table/cells/numbers';
import { foutieveInvoer } from './fouten';
import { enkel, leegIsNul, verplicht } from './waarde';

/** 1-1-1980: a lower serial is a year or a count in the place of a date. */
const VROEGSTE_DATUM = 29_221;
/** 31-12-2099: a higher serial is a slip of the pen. */
const LAATSTE_DATUM = 73_050;

/** What is wrong with a number of persons. */
const PERSONEN_FOUT: ReadonlyMap<CellProblem, string> = new Map([
  ['halvePersonen', 'is geen geheel aantal personen: halve personen bestaan niet'],
  ['negatiefAantal', 'is negatief: vul een aantal van 0 of meer in'],
  ['teGrootGetal', 'is te groot voor een aantal personen'],
]);

/** A balance: whole persons, negative allowed. Texts are read as the tables are read ("2.877"). */
export function saldo(invoer: unknown, naam: string): Personen {
  return verplicht(personenUit(leegIsNul(invoer), naam, 'opgave'), naam);
}

/** A count: whole persons, not negative. */
export function aantal(invoer: unknown, naam: string): Personen {
  return verplicht(personenUit(leegIsNul(invoer), naam, 'gehuisvest'), naam);
}

/** A count that may be left out: undefined when blank or 0, which is how Excel hands over an empty cell. */
export function aantalOfNiets(invoer: unknown, naam: string): Personen | undefined {
  return personenUit(invoer, naam, 'gehuisvest') || undefined;
}

function personenUit(invoer: unknown, naam: string, rol: 'opgave' | 'gehuisvest'): Personen | undefined {
  const waarde = enkel(invoer, naam);
  if (waarde === undefined) return undefined;
  const { value, problem } = readPersons(waarde, rol);
  if (value !== undefined || problem === undefined) return value;
  throw foutieveInvoer(
    `Het argument ${naam} ("${opNederlands(waarde)}") ` +
      `${PERSONEN_FOUT.get(problem) ?? 'is geen getal: vul een getal in'}.`,
  );
}

/** Between these a number of people, a weight or a pace can be meant, and can be worked with exactly enough. */
const [KLEINST, GROOTST] = [1e-6, 1e12];

/** A number of 0 or more, or a text read as one; undefined when blank. @throws #VALUE! for anything else. */
export function getal(invoer: unknown, naam: string): number | undefined {
  const waarde = enkel(invoer, naam);
  if (waarde === undefined) return undefined;
  const gelezen = typeof waarde === 'string' ? parseNumber(waarde) : undefined;
  if (gelezen?.ok === false && gelezen.code !== 'geenGetal') return undefined;
  const n = gelezen?.ok ? gelezen.value : waarde;
  if (typeof n === 'number' && (n === 0 || (n >= KLEINST && n <= GROOTST))) return n;
  if (typeof n === 'number' && n > 0)
    throw foutieveInvoer(
      `Het argument ${naam} is "${opNederlands(n)}": dat is te klein of te groot om mee te rekenen.`,
    );
  throw foutieveInvoer(`Het argument ${naam} is "${opNederlands(waarde)}": vul een getal van 0 of meer in.`);
}

/** A date as Excel holds it (a time of day is dropped) or as Dutch text; blank and 0 mean that it is not there. */
export function datumOfNiets(invoer: unknown, naam: string): Datum | undefined {
  const waarde = enkel(invoer, naam);
  if (waarde === undefined || waarde === 0) return undefined;
  const d = dagIn(waarde);
  if (d !== undefined && isSerial(d) && d >= VROEGSTE_DATUM && d <= LAATSTE_DATUM) return d;
  throw foutieveInvoer(
    `Het argument ${naam} is geen datum ("${opNederlands(waarde)}"): schrijf bijvoorbeeld 1-4-2022 tussen ` +
      'aanhalingstekens, of verwijs naar een cel met een datum.',
  );
}

function dagIn(waarde: string | number | boolean): number | undefined {
  if (typeof waarde === 'number') return Math.floor(waarde);
  return typeof waarde === 'string' ? parseDatum(waarde) : undefined;
}

export function datum(invoer: unknown, naam: string): Datum {
  return verplicht(datumOfNiets(invoer, naam), naam);
}

/** A step in any spelling of the papers; the number 0 is the step 0. */
export function trede(invoer: unknown, naam: string): Trede {
  const waarde = verplicht(enkel(leegIsNul(invoer), naam), naam);
  const { value, problem } = readTrede(waarde);
  if (problem !== undefined)
    throw foutieveInvoer(
      `Het argument ${naam} is geen trede van de interventieladder ("${opNederlands(waarde)}"): gebruik 0, 1, 2, ` +
        '3a, 3b, 4, 5 of 6.',
    );
  return verplicht(value, naam);
}

/** Of a value that is quoted in a sentence: what it is and what to do must fit beside it. */
const LANGSTE_CITAAT = 60;

/** A value as the Dutch would type it; of a long text the beginning. */
export function opNederlands(waarde: string | number | boolean): string {
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : ingekort(waarde, LANGSTE_CITAAT);
}
