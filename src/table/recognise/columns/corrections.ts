import { known } from '../../../domain/known';
import { type Datum, isSerial } from '../../../domain/tijd/datum';
import type { Periode } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { type MonthWay, MONTH_WAYS } from '../../months';
import { type Role, ROLES } from '../../roles';
import type { Sign } from '../../column';

/** What the user said about one column; what is absent was left as we found it. */
export interface Correction {
  readonly role?: Role;
  readonly periode?: Periode;
  /** The date that the column is counted up to. */
  readonly peildatum?: Datum;
  readonly sign?: Sign;
  /** Said of the first month of a table: how its months become the number housed. */
  readonly maanden?: MonthWay;
  /** Of a column by which the rows of a gemeente differ: the value whose rows hold. */
  readonly rij?: string;
  /**
   * What `periode` and `peildatum` were said about: they hold for this heading only, also when next month's has the
   * same key.
   */
  readonly voor?: { readonly kop: string; readonly blad: string };
}

/** By the signature of a table, then by the key of a column. Storing it is the shell's work. */
export type Corrections = ReadonlyMap<string, ReadonlyMap<string, Correction>>;

/**
 * One key per heading: without its dates, so that next month's sheet has the same; a repeated heading gets a number.
 * @param counted what keys are counted as: those that it makes the same are numbered together
 */
export function headingKeys(headings: readonly string[], counted = (key: string): string => key): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const time = timeIn(heading);
    const key = [
      time.rest,
      time.periode ? 'periode' : '',
      time.helft ? `helft ${time.helft}` : '',
      time.month ? 'maand' : '',
      ...time.dates.map(() => 'datum'),
    ]
      .filter((part) => part !== '')
      .join(' ');
    const count = (seen.get(counted(key)) ?? 0) + 1;
    seen.set(counted(key), count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

/**
 * The same for two tables whose headings differ in dates only, or of which one has a month more; the order of columns
 * does not matter.
 */
export const signatureOf = (keys: readonly string[]): string =>
  [...new Set(keys.map((key) => key.replace(/\bmaand #\d+$/, 'maand')))].sort().join(' | ');

/**
 * Letters have one signature, for their lines differ with what there is to say: what was said of a line holds for the
 * same line of the next letter.
 */
export const LETTER_SIGNATURE = 'brief van gedeputeerde staten';

/**
 * The keys of the lines of a letter: the saldo of the begin is the first, whether it is called achterstand or
 * voorsprong.
 */
export const letterKeys = (headings: readonly string[]): readonly string[] =>
  headingKeys(headings, (key) => key.replace(/\b(?:achterstand|voorsprong)\b/, 'saldo'));

/** The corrections with one more, as a new value. */
export function withCorrection(
  corrections: Corrections,
  signature: string,
  key: string,
  correction: Correction,
): Corrections {
  const table = new Map(corrections.get(signature));
  table.set(key, { ...kept(table.get(key), correction), ...correction });
  return new Map(corrections).set(signature, table);
}

/**
 * What stays of an earlier correction: a halfjaar or date that was said about another heading goes when this one gets
 * its own.
 */
function kept(earlier: Correction | undefined, { voor }: Correction): Correction {
  if (!earlier?.voor || !voor || earlier.voor.kop === voor.kop) return earlier ?? {};
  return timeless(earlier);
}

/** A correction without its halfjaar and date. */
export const timeless = ({ role, sign, maanden, rij }: Correction): Correction => ({
  ...(rij !== undefined && { rij }),
  ...(role && { role }),
  ...(sign && { sign }),
  ...(maanden && { maanden }),
});

/** The corrections without what was said about one column. */
export function withoutCorrection(corrections: Corrections, signature: string, key: string): Corrections {
  const table = new Map(corrections.get(signature));
  table.delete(key);
  return new Map(corrections).set(signature, table);
}

/**
 * The corrections with one column of a group said to have a role, and no other of them; with none when `chosen` is not
 * among them.
 */
export function withChoice(
  corrections: Corrections,
  signature: string,
  group: readonly string[],
  chosen: string,
  role: Role,
): Corrections {
  const table = new Map(corrections.get(signature));
  for (const key of group) {
    const { role: before, ...rest } = table.get(key) ?? {};
    const now = key === chosen ? { ...rest, role } : before === role ? rest : (table.get(key) ?? {});
    if (Object.keys(now).length === 0) table.delete(key);
    else table.set(key, now);
  }
  return new Map(corrections).set(signature, table);
}

/** For keeping in the workbook; `readCorrections` gives the same back. */
export function writeCorrections(corrections: Corrections): string {
  return JSON.stringify([...corrections].map(([signature, table]) => [signature, [...table]]));
}

/** What `writeCorrections` wrote; whatever is not of that shape is left out, because a workbook may hold anything. */
export function readCorrections(text: string): Corrections {
  return new Map(
    pairs(parse(text)).map(([signature, table]) => [
      signature,
      new Map(
        pairs(table).flatMap(([key, value]) => {
          const correction = asCorrection(value);
          return correction ? [[key, correction] as const] : [];
        }),
      ),
    ]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function pairs(value: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) =>
    Array.isArray(entry) && typeof entry[0] === 'string' ? [[entry[0], entry[1]] as const] : [],
  );
}

const SIGNS: readonly Sign[] = ['achterstandPositive', 'voorsprongPositive', 'unknown'];

/** Of a cell by which rows are told apart. */
const LONGEST_VALUE = 200;

function asCorrection(value: unknown): Correction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { role, periode, peildatum, sign, maanden, rij, voor } = value as Record<string, unknown>;
  const knownRole = ROLES.find((r) => r === role);
  const knownSign = SIGNS.find((s) => s === sign);
  const way = MONTH_WAYS.find((w) => w === maanden);
  const half = asPeriode(periode);
  const about = asPlace(voor);
  return {
    ...known({ role: knownRole, periode: half }),
    ...(typeof peildatum === 'number' && isSerial(peildatum) ? { peildatum } : {}),
    ...(knownSign === undefined ? {} : { sign: knownSign }),
    ...(way === undefined ? {} : { maanden: way }),
    ...(typeof rij === 'string' && rij !== '' && rij.length <= LONGEST_VALUE ? { rij } : {}),
    ...(about === undefined ? {} : { voor: about }),
  };
}

function asPlace(value: unknown): Correction['voor'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kop, blad } = value as Record<string, unknown>;
  return typeof kop === 'string' && typeof blad === 'string' ? { kop, blad } : undefined;
}

function asPeriode(value: unknown): Periode | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { jaar, helft } = value as Record<string, unknown>;
  return typeof jaar === 'number' && Number.isInteger(jaar) && (helft === 1 || helft === 2)
    ? { jaar, helft }
    : undefined;
}
