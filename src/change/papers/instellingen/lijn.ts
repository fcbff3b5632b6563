import type { Beleidsregel } from '../../../domain/beleid/beleidsregel';
import { GEMEENTEN } from '../../../domain/gemeente/gemeenten';
import { PROVINCIES } from '../../../domain/gemeente/provincies';
import { parseDatum } from '../../../domain/tijd/datum';
import type { Regio, Zicht } from '../../../review/assess/view';
import { type CellValue, plainGrid } from '../../../table/cells/grid';
import { parseNumber } from '../../../table/cells/numbers';
import { tidy } from '../../../table/cells/text';
import { SIGNS } from '../../../table/column';
import { MONTH_WAYS } from '../../../table/months';
import { readPolicy } from '../../../table/policy/read';
import { POLICY_HEADINGS } from '../../../table/policy/policy-rows';
import type { Correction } from '../../../table/recognise/columns/corrections';
import { ROLE_NAMES, ROLES } from '../../../table/roles';
import { type Way, WAYS } from '../../outcomes/ways';
import { ALL_PROVINCES, COLUMN_PROPERTIES, PAPER_NAMES, PARTS, SIGN_WORDS } from './meegenomen';

/** What one line says. */
export type Setting =
  | { readonly part: 'Kolom'; readonly table: string; readonly key: string; readonly correction: Correction }
  | { readonly part: 'Aanvullen'; readonly sheet: string; readonly from: string }
  | { readonly part: 'Regio'; readonly regio: Regio }
  | { readonly part: 'Provincie'; readonly zicht: Zicht }
  | { readonly part: 'Schrijven'; readonly way: Way }
  | { readonly part: 'Regel'; readonly regel: Beleidsregel }
  | { readonly part: 'Papier'; readonly name: string; readonly typed: string };

/** Which cell of a line is wrong, by its place. */
export interface LineProblem {
  readonly problem: 'onderdeel' | 'leeg' | 'teLang' | 'eigenschap' | 'waarde' | 'regel';
  readonly place: number;
}

/** Characters that are believed to be a name, a heading or a figure of ours; the headings of a table are many. */
const LONGEST = { naam: 1_000, tabel: 20_000, getal: 20 };

const [TABEL, NAAM, EIGENSCHAP, WAARDE] = [1, 2, 3, 4] as const;
const wrong = (place: number, problem: LineProblem['problem'] = 'waarde'): LineProblem => ({ problem, place });

/** Reads one line, of which any person or program may have changed any cell. */
export function readLine(cells: readonly CellValue[]): Setting | LineProblem {
  const texts = cells.map((value) => tidy(String(value)));
  const part = PARTS.find((one) => one.toLowerCase() === texts[0]?.toLowerCase());
  if (part === undefined) return wrong(0, 'onderdeel');
  const long = texts.findIndex((t, place) => t.length > (place === TABEL ? LONGEST.tabel : LONGEST.naam));
  if (long >= 0) return wrong(long, 'teLang');
  const [, tabel = '', naam = '', eigenschap = '', waarde = ''] = texts;
  if (waarde === '') return wrong(WAARDE, 'leeg');
  switch (part) {
    case 'Kolom':
      return column(tabel, naam, eigenschap, waarde);
    case 'Aanvullen':
      return tabel === '' ? wrong(TABEL, 'leeg') : { part, sheet: tabel, from: waarde };
    case 'Regio':
      return region(eigenschap, waarde);
    case 'Provincie':
      return province(waarde);
    case 'Schrijven': {
      const way = WAYS.find((one) => one === waarde.toLowerCase());
      return way ? { part, way } : wrong(WAARDE);
    }
    case 'Regel':
      return rule(cells);
    case 'Verslag':
      return paper(eigenschap, waarde);
    case 'Gewicht':
      return weight(naam, waarde);
  }
}

function column(table: string, key: string, property: string, value: string): Setting | LineProblem {
  if (table === '') return wrong(TABEL, 'leeg');
  if (key === '') return wrong(NAAM, 'leeg');
  const correction = correctionOf(property, value);
  if (correction === 'eigenschap') return wrong(EIGENSCHAP, 'eigenschap');
  return correction === undefined ? wrong(WAARDE) : { part: 'Kolom', table, key, correction };
}

function correctionOf(property: string, value: string): Correction | 'eigenschap' | undefined {
  switch (property) {
    case COLUMN_PROPERTIES.role: {
      const role = ROLES.find((one) => ROLE_NAMES[one] === value);
      return role && { role };
    }
    case COLUMN_PROPERTIES.sign: {
      const sign = SIGNS.find((one) => SIGN_WORDS[one] === value);
      return sign && { sign };
    }
    case COLUMN_PROPERTIES.maanden: {
      const maanden = MONTH_WAYS.find((one) => one === value);
      return maanden && { maanden };
    }
    case COLUMN_PROPERTIES.rij:
      return value.length <= 200 ? { rij: value } : undefined;
    default:
      return 'eigenschap';
  }
}

function region(kind: string, naam: string): Setting | LineProblem {
  if (kind !== 'woonregio' && kind !== 'veiligheidsregio') return wrong(EIGENSCHAP, 'eigenschap');
  return GEMEENTEN.some((gemeente) => gemeente[kind] === naam)
    ? { part: 'Regio', regio: { kind, naam } }
    : wrong(WAARDE);
}

function province(waarde: string): Setting | LineProblem {
  if (waarde === ALL_PROVINCES) return { part: 'Provincie', zicht: 'alle' };
  const zicht = PROVINCIES.find((one) => one === waarde);
  return zicht ? { part: 'Provincie', zicht } : wrong(WAARDE);
}

/** Held against the same reader as the sheet Beleidsregels, by itself. */
function rule(cells: readonly CellValue[]): Setting | LineProblem {
  const [day = '', , ...rest] = cells.slice(NAAM);
  const peildatum = typeof day === 'string' ? parseDatum(day) : day;
  const read = readPolicy(plainGrid('', [[...POLICY_HEADINGS], [day, ...rest]]));
  const regel = read.ok && [...read.beleid.values()].find((one) => one.peildatum === peildatum);
  return regel ? { part: 'Regel', regel } : wrong(WAARDE, 'regel');
}

const isNumber = (typed: string): boolean => typed.length <= LONGEST.getal && parseNumber(typed).ok;

function paper(eigenschap: string, waarde: string): Setting | LineProblem {
  if (eigenschap === PAPER_NAMES.kind)
    return waarde === 'inwoners' || waarde === 'procent'
      ? { part: 'Papier', name: 'kind', typed: waarde }
      : wrong(WAARDE);
  if (eigenschap !== PAPER_NAMES.landelijk) return wrong(EIGENSCHAP, 'eigenschap');
  return isNumber(waarde) ? { part: 'Papier', name: 'landelijk', typed: dutch(waarde) } : wrong(WAARDE);
}

function weight(naam: string, waarde: string): Setting | LineProblem {
  if (!GEMEENTEN.some(({ veiligheidsregio }) => veiligheidsregio === naam)) return wrong(NAAM);
  return isNumber(waarde) ? { part: 'Papier', name: naam, typed: dutch(waarde) } : wrong(WAARDE);
}

/** A number that somebody typed over ours reads "47.3" in here; a count "2.877" stays what it is. */
const dutch = (typed: string): string => (/^\d+\.\d{1,2}$/.test(typed) ? typed.replace('.', ',') : typed);
